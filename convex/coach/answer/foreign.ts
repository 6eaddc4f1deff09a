import type { Criteria } from "../types";
import { type Speech, isSpoken } from "../words";
import type { Context } from "./context";
import { tenth } from "./criteria";
import type { ReadAnswer } from "./read";

/** Latin is what fills pages that have no text yet. */
const NO_ONES = "la";
const OTHER_SCRIPT = /\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

/** Whether a text is in a language whose words the coach does not know. */
export function isForeign(text: string, code: string | undefined): boolean {
  if (code !== undefined) return !isSpoken(code) && code !== NO_ONES;
  let letters = 0;
  let latin = 0;
  for (const character of text.slice(0, 2_000)) {
    if (!OTHER_SCRIPT.test(character)) continue;
    letters++;
    if (LATIN.test(character)) latin++;
  }
  return letters >= 10 && latin < letters / 2;
}

const ENOUGH = { sentences: 8, numbers: 4, words: 4 };

/**
 * What can be said of an answer without its words: how many sentences, how many numbers, how much of
 * the question's words; never more than the middle of the scale.
 */
export function foreignCriteria(answer: ReadAnswer, context: Context, speech: Speech): Criteria {
  const own = answer.sentences.filter(({ isCopied, isRepeated }) => !isCopied && !isRepeated);
  const numbers = own.reduce((sum, sentence) => sum + sentence.numbers, 0);
  const shared = new Set<string>();
  for (const { words } of own) {
    for (const { fold } of words) {
      const stem = speech.stem(fold);
      if (context.question.has(stem) || context.why.has(stem) || context.posting.has(stem)) shared.add(stem);
    }
  }
  const part = (value: number, enough: number) => Math.min(1, value / enough);
  return {
    structure: tenth(1 + 2 * part(own.length, ENOUGH.sentences)),
    specificity: tenth(1 + 2 * part(numbers, ENOUGH.numbers)),
    relevance: tenth(1.5 + 1.5 * part(shared.size, ENOUGH.words)),
    clarity: own.length === 0 ? 1 : tenth(3 - 0.3 * (answer.sentences.length - own.length)),
  };
}
