/** A piece of a text; `text` is always `source.slice(start, start + text.length)`. */
export interface Piece {
  text: string;
  start: number;
}

const segmenters: Partial<Record<"word" | "grapheme", Intl.Segmenter>> = {};

/** Made when it is first asked for: the making takes a while, and most surfaces never ask. */
function segmenter(granularity: "word" | "grapheme"): Intl.Segmenter {
  return (segmenters[granularity] ??= new Intl.Segmenter("en", { granularity }));
}

/** Letters and numbers, with what joins them inside ("it's", "well-known", "Node.js", "10,000") and "C++", "C#". */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*|,\d+)*(?:\+\+|#)?/gu;
/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The words of a text in order, in every script. What is written without spaces (Japanese, Chinese, Thai) is taken
 * apart by the dictionary of the platform; asked of every text, that would take 0.2 s for the longest answer.
 */
export function wordsOf(text: string): Piece[] {
  const words: Piece[] = [];
  for (const { 0: run, index } of text.matchAll(WORD)) {
    if (!UNSPACED.test(run)) words.push({ text: run, start: index });
    else
      for (const { segment, index: at, isWordLike } of segmenter("word").segment(run))
        if (isWordLike) words.push({ text: segment, start: index + at });
  }
  return words;
}

/** The characters of a text as a person counts them: an emoji with its skin tone is one. */
export function graphemesOf(text: string): string[] {
  return Array.from(segmenter("grapheme").segment(text), ({ segment }) => segment);
}

/** Where words stand first in a text, no word cut in half at either end; -1 where they do not. Blank words never do. */
export function placeOf(words: string, text: string): number {
  if (words.trim() === "") return -1;
  const [opens, closes] = [isLetter(words, 0), isLetter(words, lastOf(words))];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const cut = (opens && at > 0 && isLetter(text, lastOf(text, at))) || (closes && isLetter(text, end));
    if (!cut) return at;
  }
  return -1;
}

/** A letter of a script that puts blanks between its words; of others any row of letters may be a word. */
const LETTER = /^(?![\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3000-\u9FFF])[\p{L}\p{M}\p{N}]/u;

function isLetter(text: string, at: number): boolean {
  return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0x20));
}

/** Where the last character before `end` begins. */
function lastOf(text: string, end = text.length): number {
  const low = text.charCodeAt(end - 1);
  return low >= 0xdc00 && low <= 0xdfff ? end - 2 : end - 1;
}
