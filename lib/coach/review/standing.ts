import { exactKeyOf } from "../text";
import type { Verdict } from "../types";

/** As much of a verdict as tells whether it still stands. */
export type Stated = Pick<Verdict, "textHash" | "words">;

/**
 * Whether a verdict still stands in an answer: it was read in this very text, or its words are still there. What was
 * said without words about another text is open again.
 */
export function stillStands({ textHash, words }: Stated, text: string): boolean {
  return textHash === exactKeyOf(text) || (words !== undefined && stands(words, text));
}

/** Whether words stand in a text: the same characters, no word cut in half at either end. Blank words never do. */
export function stands(words: string, text: string): boolean {
  if (words.trim() === "") return false;
  const [opens, closes] = [isLetter(words, 0), isLetter(words, lastOf(words))];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const cut = (opens && at > 0 && isLetter(text, lastOf(text, at))) || (closes && isLetter(text, end));
    if (!cut) return true;
  }
  return false;
}

const LETTER = /^[\p{L}\p{M}\p{N}]/u;

function isLetter(text: string, at: number): boolean {
  return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0x20));
}

/** Where the last character before `end` begins. */
function lastOf(text: string, end = text.length): number {
  const low = text.charCodeAt(end - 1);
  return low >= 0xdc00 && low <= 0xdfff ? end - 2 : end - 1;
}
