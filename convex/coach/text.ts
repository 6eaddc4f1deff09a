/** Reading text exactly: every piece that is handed on stands in the source word for word. */

/** A piece of a text; `text` is always `source.slice(start, start + text.length)`. */
export interface Piece {
  text: string;
  start: number;
}

/** A word of a text as it is compared with other words: folded, with its place in the source. */
export interface Word {
  /** Lower case, without accents, straight apostrophes. */
  fold: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const PLAIN = /^[a-z0-9]*$/;
const LONGEST_WORD = 60;

/**
 * Whether `quote` stands in `text` word for word: the same characters, and no word cut in half
 * at either end. Empty and blank quotes never stand.
 */
export function quoteStands(quote: string, text: string): boolean {
  if (quote.trim() === "") return false;
  const opensWithWord = WORD_CHARACTER.test(characterAt(quote, 0));
  const closesWithWord = WORD_CHARACTER.test(characterBefore(quote, quote.length));
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    const cutsBefore = opensWithWord && WORD_CHARACTER.test(characterBefore(text, at));
    const cutsAfter = closesWithWord && WORD_CHARACTER.test(characterAt(text, end));
    if (!cutsBefore && !cutsAfter) return true;
  }
  return false;
}

/**
 * A stable name for a sentence: the same for the same words, whatever the case, the spaces and the
 * punctuation. 16 hexadecimal digits.
 */
export function hashSentence(sentence: string): string {
  const plain = wordsOf(sentence)
    .map((word) => word.fold)
    .join(" ");
  const key = plain === "" ? sentence : plain;
  return hash32(key, 0x811c9dc5) + hash32(key, 0x9e3779b9);
}

/** A number that is the same for the same text: for choosing among equals without chance. */
export function seedOf(text: string): number {
  return Number.parseInt(hash32(text, 0x811c9dc5), 16);
}

/** The words of a text in order. Whatever is longer than any word of a language is cut off. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    words.push({ fold: fold(match[0].slice(0, LONGEST_WORD)), start, end: start + match[0].length });
  }
  return words;
}

/** Lower case, no accents, straight apostrophes, none at the end: how words are compared. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .replace(/[’‘]/g, "'")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/'+$/, "");
}

/** Cuts a text to at most `longest` characters without cutting a word or a character in half. */
export function cutAt(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let end = longest;
  while (end > 0 && !/\s/.test(text.charAt(end))) end--;
  if (end === 0) return "";
  return text.slice(0, end).replace(/[\s,;:–—-]{1,10}$/u, "");
}

/** FNV-1a over UTF-16 units, as eight hexadecimal digits. */
function hash32(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? "" : String.fromCodePoint(code);
}

function characterBefore(text: string, end: number): string {
  if (end <= 0) return "";
  const low = text.charCodeAt(end - 1);
  const isLow = low >= 0xdc00 && low <= 0xdfff;
  return characterAt(text, isLow && end >= 2 ? end - 2 : end - 1);
}
