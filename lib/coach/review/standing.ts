import { placeOf } from "../../text/index";
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
  return placeOf(words, text) >= 0;
}
