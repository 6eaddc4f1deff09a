import { COACH_LANGUAGES, type CoachLanguage } from "../lib/coach/types";
import { primaryTag } from "../lib/text/index";

/**
 * Every size the rules know, once. Screens import this file to say no before a round trip;
 * the functions import it to say no for good.
 */
export const LIMITS = {
  /** Characters (UTF-16 units, what `String.length` counts). */
  jobTitle: 200,
  company: 200,
  location: 200,
  jobDescription: 50_000,
  url: 2_048,
  /** A profile's name and address as Clerk knows them. */
  personName: 200,
  email: 320,
  answer: 20_000,
  /** What is asked back, which is a clause and a few words around it; and an answer to it: some four minutes, spoken. */
  followUp: 400,
  followUpAnswer: 4_000,
  questionText: 500,
  /** Points of a sheet, and a clause or follow-up of it. */
  points: 6,
  clause: 300,
  /** Sentences of a posting that say what to have ready. */
  ready: 40,
  /** A strong answer to a question, written by us. */
  example: 2_000,
  /** A sentence of a posting that a question or a requirement quotes. */
  sentence: 1_000,
  /** Keys made by a client: uuids, with room to spare. */
  key: 64,
  /** What an answer stands under: a question's key, or that of its follow-up. */
  answerKey: 74,
  /** Sources, versions, writers and other short machine names. */
  name: 64,
  /** Pieces of a list. */
  questions: 20,
  requirements: 60,
  /** Requirements a person may wish to be asked about first. */
  focus: 20,
  /** Strengths or improvements in one feedback. */
  findings: 40,
  /** Text of one finding, note or next step. */
  note: 2_000,
  detailedFeedback: 20_000,
  /** Rated versions of one answer that are kept, and bytes of them together; the oldest goes first. */
  versions: 10,
  versionBytes: 200_000,
  /** Rows of ratings that one answer may have: one a reader, and one of the first design. */
  readers: 3,
  /** Stories of a person that new ones are compared with. */
  stories: 200,
  /** Answers or verdicts in one batch. */
  batch: 20,
  /** Texts of one interview that others replaced and that are offered back. */
  replaced: 10,
  /** Longer texts of one answer that are kept when it is cut short, and the text of all of a session's together. */
  shortened: 5,
  shortenedText: 250_000,
  /** Rows in one page of a list. */
  page: 50,
  /** Sessions that one call deletes: each is taken out of its search words, too. */
  removedAtOnce: 20,
  /** Rows one page of a search looks through. */
  searchPage: 100,
  /** Rows that were kept for a time and go in one transaction: as many of the largest texts stay within what it may read. */
  expiredAtOnce: 100,
  /** Words of a posting that it is found by, of title, company and place in turn. */
  searchWords: 40,
  /** Text a history is searched for. */
  searchText: 100,
  /** Attempts at a posting that are read for what to take along, the newest; all of them together are bounded in bytes, too. */
  takenAlong: 10,
  /** Ratings that progress is told from, the newest. */
  progress: 250,
  /** Whole sessions in one page of an export: the largest one takes half of what a transaction may read. */
  exportPage: 1,
  /** Bytes of one whole session as Convex counts them. A removal reads it twice, and a transaction 16 MiB. */
  sessionBytes: 7 * 1024 * 1024,
} as const;

/** How long a text that another one replaced is kept, in ms: as long as the screens say. */
export const KEEP_REPLACED_MS = 7 * 86_400_000;

/** How long a deleted session can be restored, in ms: as long as the screens say. */
export const KEEP_DELETED_MS = 30 * 86_400_000;

/** How many questions the coach is asked for. */
export const QUESTION_COUNT = { min: 5, max: 10, default: 8 } as const;

/** The scale of every rating. */
export const RATING = { min: 1, max: 5 } as const;

/** Every number of questions there is to choose from. */
export const QUESTION_COUNTS: readonly number[] = Array.from(
  { length: QUESTION_COUNT.max - QUESTION_COUNT.min + 1 },
  (_, index) => QUESTION_COUNT.min + index,
);

/** The format of an exported session. 2 added what is listened for and what to have ready. */
export const SESSION_FORMAT = 2;
/** Formats that can be imported: what was exported once can be imported for good. */
export const SESSION_FORMATS = [1, SESSION_FORMAT] as const;

/** The language in which the coach speaks to somebody who reads the interface in the language of a BCP 47 tag. */
export function coachLanguageFor(tag: string): CoachLanguage {
  const primary = primaryTag(tag);
  return COACH_LANGUAGES.find((language) => language === primary) ?? "en";
}
