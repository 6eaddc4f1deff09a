import { readFileSync } from "node:fs";
import type { Language, QuestionKind } from "../../lib/coach/types";

/** One answer, as a corpus has it. */
interface CorpusAnswer {
  id: string;
  text: string;
  onTopic: boolean;
  /** Places in the question's `listensFor`. */
  coveredPoints: number[];
}

/** A question with its points and some answers. */
export interface CorpusQuestion {
  id: string;
  posting: { title: string; company?: string; description?: string };
  text: string;
  kind: QuestionKind;
  language: Language;
  listensFor: string[];
  traps: string[];
  answers: CorpusAnswer[];
}

interface Corpus {
  items: {
    id: string;
    language: string;
    posting: CorpusQuestion["posting"];
    questions: Omit<CorpusQuestion, "id" | "posting" | "language">[];
  }[];
}

/** What somebody who read an answer marked. */
export interface Evidence {
  points: { covered: "yes" | "partly" | "no"; quote?: string }[];
  traps: { hit: boolean }[];
}

export type Marks = Record<string, Evidence>;
/** Points and traps by the question's id. */
export type Sheets = Record<string, { points: string[]; traps: string[] }>;

export function readCorpus(file: string): CorpusQuestion[] {
  const { items } = parsed<Corpus>(file);
  return items.flatMap(({ id, posting, language, questions }) =>
    questions.map((question, at) => ({
      ...question,
      id: `${id}q${at + 1}`,
      posting,
      language: language === "de" ? "de" : "en",
    })),
  );
}

/** Ratings by answer's id. */
export function readRatings(file: string): Record<string, number> {
  const { ratings } = parsed<{ ratings: Record<string, { rating: number }> }>(file);
  return Object.fromEntries(Object.entries(ratings).map(([id, { rating }]) => [id, rating]));
}

export function parsed<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}
