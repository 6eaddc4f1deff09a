import type { Language, Sheet } from "../types";
import type { BankSheet } from "./types";

/** A sheet as it is stored with a question: in one language; `filled` puts names into what an interviewer asks. */
export function sheetIn(
  language: Language,
  { points, traps = [], example }: BankSheet,
  filled: (text: string) => string = (text) => text,
): Sheet {
  return {
    points: points.map((point) => ({
      key: point.key,
      text: point[language],
      followUp: filled(point.followUp[language]),
    })),
    traps: traps.map((trap) => ({ key: trap.key, text: trap[language] })),
    ...(example && { example: example[language] }),
  };
}
