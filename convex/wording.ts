import { oneLine } from "../lib/text/index";
import { fail, type FieldProblem } from "./errors";
import { LIMITS } from "./limits";
import type { Sheet } from "./validators";

/** How a question of the person's own is worded: the question, and clauses after "Would a stranger hear …". */
export interface Wording {
  text: string;
  /** Blank ones count as not written. No points: the question has no sheet. */
  points?: string[];
}

export interface WordingProblem {
  field: "question" | "points";
  problem: FieldProblem;
  limit?: number;
}

/** How many points a sheet has, where it has one. */
export const POINT_COUNT = { min: 3, max: LIMITS.points } as const;

/** Everything wrong with a question and its points. The form and the functions ask the same question. */
export function wordingProblems({ text, points }: Wording): WordingProblem[] {
  const found: WordingProblem[] = [];
  const question = oneLine(text);
  if (!question) found.push({ field: "question", problem: "required" });
  if (question.length > LIMITS.questionText)
    found.push({ field: "question", problem: "too_long", limit: LIMITS.questionText });
  const clauses = tidyPoints(points ?? []);
  if (clauses.length && (clauses.length < POINT_COUNT.min || clauses.length > POINT_COUNT.max))
    found.push({ field: "points", problem: "out_of_range" });
  if (clauses.some((clause) => clause.length > LIMITS.clause))
    found.push({ field: "points", problem: "too_long", limit: LIMITS.clause });
  return found;
}

/** A question and its points as they are stored. Throws `invalid` for the first problem. */
export function checkedWording(wording: Wording): Wording {
  const [first] = wordingProblems(wording);
  if (first) fail({ code: "invalid", ...first });
  return { text: oneLine(wording.text), points: wording.points && tidyPoints(wording.points) };
}

/** Whether points say the same as those of a sheet, in the same order. */
export function arePointsOf(points: string[], sheet: Sheet | undefined): boolean {
  const clauses = tidyPoints(points);
  const before = sheet?.points ?? [];
  return clauses.length === before.length && clauses.every((clause, at) => clause === before[at]?.text);
}

/** On one line each, without blank ones, each once. */
function tidyPoints(points: string[]): string[] {
  return [...new Set(points.map(oneLine))].filter((point) => point !== "");
}
