import words from "../knowledge/review/words.json";
import type { Language } from "../types";
import { isRead } from "./feedback";
import type { AnswerRead } from "./reading";

/** What the answer to a follow-up stands under begins with this, which no question's key can. */
const PREFIX = "follow-up:";

/** Under which key the answer to a question's follow-up stands. */
export const followUpKeyOf = (questionKey: string): string => PREFIX + questionKey;

/** The question that a key's follow-up was asked after; undefined for the key of a question. */
export const askedAfter = (key: string): string | undefined =>
  key.startsWith(PREFIX) ? key.slice(PREFIX.length) : undefined;

/** A point of a sheet, by its key, with what an interviewer asks to hear of it. */
export interface FollowUp {
  point: string;
  text: string;
}

/**
 * What an interviewer asks back once an answer is looked at to its end: after the first point of its sheet that is not in
 * it, else after the first that is in it in part. Undefined while a point or a trap is open, and where nothing is missing. A point
 * that a person wrote has no question of its own: then its words are asked for.
 */
export function followUpTo(reading: AnswerRead, language: Language): FollowUp | undefined {
  if (!isRead(reading)) return undefined;
  const of = (state: string) => reading.points.find((point) => point.state === state);
  const found = of("missing") ?? of("partly");
  if (!found) return undefined;
  const { key: point, text, followUp } = found;
  return { point, text: followUp ?? words[language].followUp.replace("{point}", () => text) };
}
