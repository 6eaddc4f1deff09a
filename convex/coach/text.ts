/** Reading text exactly: every piece that is handed on stands in the source word for word. */

/** A piece of a text; `text` is always `source.slice(start, start + text.length)`. */
export interface Piece {
  text: string;
  start: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;

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

/** A stable name for a sentence: the same for the same words, whatever the case and the spaces. 16 hex digits. */
export function hashSentence(sentence: string): string {
  const plain = sentence.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
  return hash32(plain, 0x811c9dc5) + hash32(plain, 0x9e3779b9);
}

/** The words of a text, lower case, in order. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** FNV-1a over UTF-16 units, as eight hex digits. */
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
