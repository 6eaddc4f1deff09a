import { stemsOf } from "../bank/stem";
import type { Wanted } from "../read/requirements";
import type { Language, MadeQuestion } from "../types";

/** What is seen of a question and of the sentence it would be asked of: how strongly by name, most of it 0 or 1. */
export type Signs = Readonly<Record<string, number>>;

/** What each sign is worth, in log odds, fitted to what interviewers said of sets: `bench -- asking`. */
export interface AskingTable {
  bias: number;
  weights: Record<string, number>;
}

/** Where a question comes from: a field's bank, a tool's, what every trade asks, a case with or without a home, no bank. */
export type Source = "field" | "tool" | "everyTrade" | "caseAtHome" | "case" | "plain" | "activity";

/** From so many words on that say something, a sentence is long; counted in steps, up to the most. */
const LONG = { from: 4, step: 8, most: 20 };
/** More words in common say no more. */
const MOST_SHARED = 2;

/**
 * The signs of a question that would be asked of a sentence.
 *
 * @param further What its source alone can see.
 */
export function signsOf(
  source: Source,
  { text, entry }: Pick<MadeQuestion, "text" | "entry">,
  { sentence, label, kind }: Wanted,
  language: Language,
  further: Signs = {},
): Signs {
  const stems = stemsOf(sentence, language);
  const own = new Set(stemsOf(text, language));
  const shared = stems.filter((stem) => own.has(stem)).length;
  return {
    ...further,
    [source]: 1,
    [`${source} on ${label}`]: 1,
    [`${source} on ${kind}`]: 1,
    ...(source !== "plain" && { [`${source} shares words`]: Math.min(MOST_SHARED, shared) }),
    [`${source} on a long sentence`]: Math.max(0, Math.min(LONG.most, stems.length) - LONG.from) / LONG.step,
    ...(entry !== undefined && { [entry]: 1 }),
  };
}

/** How likely an interviewer asks it as it stands, in log odds. */
export function oddsOf(signs: Signs, { bias, weights }: AskingTable): number {
  return Object.entries(signs).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), bias);
}
