import type { TopicTable } from "./topic";
import type { WayTable } from "./ways";

/** What a sentence of a posting is. */
export const LABELS = [
  "duty",
  "demand",
  "optional",
  "negated",
  "eligibility",
  "fact",
  "benefit",
  "company",
  "legal",
  "apply",
  "heading",
] as const;
export type Label = (typeof LABELS)[number];

/** The labels that questions are made from, in the order in which they matter. */
export const ASKED: ReadonlySet<Label> = new Set<Label>(["duty", "demand", "optional"]);

/**
 * Regular expressions over folded words with one blank between them, by what they say; see knowledge/reading/rules.json.
 */
export interface RuleTable {
  /** Says that something is not asked for: under a heading for what is only welcome nothing else is said … */
  unneeded: Record<string, string[]>;
  /** … or that it is no part of the job, whatever the heading, … */
  absent: Record<string, string[]>;
  /** … but for these: a "not" that turns itself round ("not only"), … */
  doubled: string[];
  /** … and these, which say that it would be welcome. */
  welcome: string[];
  /** A paper, a permit, an hour, a date: true or not, nothing to be asked about. */
  eligibility: Record<string, string[]>;
  /** Says in so many words that something is wanted, or done by whoever gets the job. */
  explicit: Record<string, string[]>;
  /** Says what is so or happens, whoever gets the job. */
  stated: Record<string, string[]>;
  /** What stands before the colon of a place, a contract or hours. */
  labels: string[];
  /** A heading whose lines are not wanted. */
  headings: string[];
  /** Verbs that "nt" makes a "not" of without a mark: "wont", "dont". */
  unmarked: string[];
  /** Said of those who are welcome besides. */
  besides: string[];
}

/** What reading needs to know; see knowledge/reading. */
export interface ReadingKnowledge {
  /** Phrases by label, and language or what of a language they name, separated by commas: a word, a beginning (`deliver*`), or several words. */
  cues: Record<string, Record<string, string>>;
  topics: TopicTable & WayTable;
  rules: RuleTable;
  model: ReadingModel;
}

/** A trained classifier: whole numbers by feature and label, to be divided by `scale`. */
export interface ReadingModel {
  scale: number;
  /** Feature: its weights, as letters for the labels in their order followed by numbers ("a12c-3"). */
  weights: Record<string, string>;
  /** Logarithms of how much likelier a label is after another, times `scale`: rows by the earlier label. */
  transitions: number[][];
}
