import type { Competency, Language, QuestionKind } from "../types";

type Spoken = Record<Language, string>;
type SpokenList = Record<Language, string[]>;

/** What is listened for in the answer to a question, in every language it is asked in. */
export interface BankSheet {
  points: { key: string; en: string; de: string; followUp: Spoken }[];
  traps?: { key: string; en: string; de: string }[];
  example?: Spoken;
}

/** A question of the bank with its sheet. */
export interface BankEntry extends BankSheet {
  id: string;
  kind: QuestionKind;
  competency: Competency;
  /** As spoken; `{company}` stands for the employer. */
  text: Spoken;
  /** Words of duties and demands that bring this question. */
  fits: SpokenList;
  /** Only asked of these. */
  level?: "junior" | "senior";
  /** The tool it is about, as it is written. */
  tool?: string;
  /** Only asked where a sentence brings it: not every job of the field has its setting. */
  tied?: true;
  /** Where it stands in a set, whatever the posting says. */
  role?: "opener" | "motivation" | "company" | "closer";
}

/** One file of the bank: an occupation, or what every interview has. */
export interface BankField {
  field: string;
  name: Spoken;
  /** Job titles that say this field; none where it belongs to every job. */
  titles: SpokenList;
  /** Words of duties that say it. */
  signs: SpokenList;
  entries: BankEntry[];
  /** What the applicant could ask at the end. */
  askBack: Spoken[];
}
