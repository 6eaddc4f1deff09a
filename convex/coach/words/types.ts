import type { FieldId, ThemeId } from "./ids";
import type { CoachName, Language } from "../../../lib/coach/types";

/**
 * What a language has to bring so that the coach speaks it: words to read postings and answers with,
 * questions to ask, sentences to say. Adding a language is adding one folder with these parts.
 *
 * Word lists are strings divided by spaces; `_` joins a phrase, a trailing `*` stands for any ending.
 */
export interface Words {
  language: Language;
  grammar: Grammar;
  reading: ReadingWords;
  themes: Record<ThemeId, Theme>;
  fields: Record<FieldId, Field>;
  saying: Saying;
}

/** What words do in an answer. */
export type ReadingTag =
  | "function"
  | "first"
  | "determiner"
  | "noNoun"
  | "common"
  | "general"
  | "weakVerb"
  | "pastVerb"
  | "notPast"
  | "numberWord"
  | "hedge"
  | "filler"
  | "time"
  | "situation"
  | "task"
  | "result"
  | "aim"
  | "change"
  | "vagueResult"
  | "learning"
  | "sequence"
  | "reason"
  | "conditional"
  | "forward"
  | "work"
  | "deed"
  | "leisure"
  | "kin"
  | "possessive"
  | "private"
  | "person"
  | "virtue";
export type ReadingWords = Record<ReadingTag, string>;

/** The few rules of a language that a list of words cannot hold. */
export interface Grammar {
  /** Whether the last part of a long word says what it is ("Nachtschicht"). */
  hasCompounds: boolean;
  nounsAreCapitalised: boolean;
  /** What a folded word tells of the past: by itself, only beside an auxiliary, or nothing. */
  pastOf(word: string): Past;
  /** Words that make a participle tell. */
  isAuxiliary(word: string): boolean;
  /** Whether the word at `at` says what the first person does or would do. */
  isStep(words: readonly string[], at: number): boolean;
  /** The part of a folded word that its other forms share. */
  stem(word: string): string;
}

export type Past = "past" | "participle" | "none";

export interface Theme {
  /** Words that tell the theme. */
  words: string;
}

export interface Field {
  /** Words of a job title. */
  titles: string;
  /** Words of the trade. */
  words: string;
}

/** What was seen in an answer and can be shown with its words. */
export type StrengthId =
  | "measuredResult"
  | "statedResult"
  | "ownSteps"
  | "concrete"
  | "placed"
  | "onQuestion"
  | "learning"
  | "reasoned";

/** What keeps an answer from being better. */
export type GapId =
  | "empty"
  | "gibberish"
  | "copied"
  | "list"
  | "foreign"
  | "offTopic"
  | "vague"
  | "vaguePlan"
  | "vagueReasons"
  | "noAction"
  | "noResult"
  | "noCheck"
  | "vagueResult"
  | "unmeasured"
  | "noSituation"
  | "noReason"
  | "hypothetical"
  | "loose"
  | "fewDetails"
  | "short"
  | "long"
  | "repeated"
  | "idle"
  | "hedged"
  | "padded"
  | "longSentence"
  | "onlyWe";

export type LiveHintId = "noAction" | "noResult" | "noNumber" | "noReason" | "long";

/** What the coach says about a gap: as a finding, as part of the note, and what to do about it. */
export interface GapWords {
  /** The finding; `quote` of the answer stands beside it when there is one. */
  finding: string;
  /** A sentence of the note. */
  note: string;
  /** One concrete thing to do; may use {quote}, the words of the answer to work on. */
  next: string;
  /** The same, when there are no words to work on. */
  nextUnquoted?: string;
}

/** Sentences of the coach. Slots: {quote}, {words}, {minutes}, {count}, {total}, {rating}, {question}. */
export interface Saying {
  strengths: Record<StrengthId, string>;
  gaps: Record<GapId, GapWords>;
  /** How a note begins, from the best to the weakest; `complete`: only when nothing of substance is missing. */
  openings: readonly { from: number; text: string; complete?: true }[];
  /** What is left to do when nothing is missing. */
  polish: readonly string[];
  live: Record<LiveHintId, string>;
  summary: {
    one: string;
    many: string;
    criteria: Record<"structure" | "specificity" | "relevance" | "clarity", string>;
    weakest: string;
    best: string;
    often: string;
    next: string;
    limits: Readonly<Record<CoachName["engine"], string>>;
  };
  quotes: readonly [string, string];
}
