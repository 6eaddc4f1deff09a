import { readFileSync } from "node:fs";
import { rubric } from "../../convex/coach/rubric";
import type { Competency, Language, Posting, QuestionKind } from "../../lib/coach/types";

/** The rungs of a ladder, from the worst answer to the best. */
export const RUNGS = ["empty", "gibberish", "off_topic", "vague", "no_result", "full"] as const;
export type Rung = (typeof RUNGS)[number];

/** A question with six answers of rising quality. */
export interface Climb {
  id: string;
  language: Language;
  posting: Posting;
  question: { text: string; kind: QuestionKind; competency: Competency; why?: string };
  answers: Record<Rung, string>;
}

/**
 * A ladder file: `{ "postings": { name: { jobTitle, company?, jobDescription? } }, "questions": [ { "id",
 * "language": "en" | "de", "posting": name, "question": { "text", "kind", "competency", "why"? },
 * "answers": { "empty", "gibberish", "off_topic", "vague", "no_result", "full" } } ] }`.
 * `posting` may also be the posting itself; `kind` is "behavioural" and `competency` "expertise" when missing.
 */
interface LadderFile {
  postings?: Record<string, Posting>;
  questions: {
    id: string;
    language?: Language;
    posting?: string | Posting;
    question: { text: string; kind?: QuestionKind; competency?: Competency; why?: string };
    answers: Record<Rung, string>;
  }[];
}

export function readLadder(file: string | URL): Climb[] {
  const ladder = JSON.parse(readFileSync(file, "utf8")) as LadderFile;
  return ladder.questions.map(({ id, language = "en", posting, question, answers }) => ({
    id,
    language,
    posting: typeof posting === "string" ? named(ladder, posting) : (posting ?? { jobTitle: "" }),
    question: { kind: "behavioural", competency: "expertise", ...question },
    answers,
  }));
}

function named(ladder: LadderFile, name: string): Posting {
  const posting = ladder.postings?.[name];
  if (!posting) throw new Error(`The ladder has no posting called ${name}.`);
  return posting;
}

/** The rating of one answer by itself, 1 to 5. */
export function rate(climb: Climb, answer: string): number {
  return reviewOf(climb, answer).rating;
}

function reviewOf({ posting, question, language }: Climb, answer: string) {
  const key = "q";
  const { answers } = rubric.review({
    posting,
    questions: [{ key, ...question }],
    answers: { [key]: answer },
    language,
  });
  const [review] = answers;
  if (!review) throw new Error("A review has as many answers as it was given questions.");
  return review;
}
