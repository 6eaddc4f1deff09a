import { type Infer, v } from "convex/values";
import { competency, difficulty, questionKind, ready, sheet } from "../lib/coach/types";

/** What the rows and the arguments and results of the functions are made of; what a coach makes is in lib/coach/types.ts. */

/** Where an interview stands; the allowed moves are in model/status.ts. */
export const status = v.union(v.literal("draft"), v.literal("in_progress"), v.literal("completed"));
export type Status = Infer<typeof status>;

/**
 * What the coach is doing for it, apart from where the person stands. `unread`: finished, and no answer has been looked
 * at to its end since; nothing waits, so no watchdog ends it. `reviewing` is the first design's: a migration ends it.
 */
export const coachState = v.union(
  v.literal("asking"),
  v.literal("ready"),
  v.literal("unread"),
  v.literal("reviewing"),
  v.literal("failed"),
);
export type CoachState = Infer<typeof coachState>;

/**
 * Whose language model does the coach's work: the person's own, called from their device; their browser's; or the
 * hosted deployment's.
 */
export const coachVia = v.union(v.literal("device"), v.literal("browser"), v.literal("hosted"));
export type CoachVia = Infer<typeof coachVia>;

/** What the person wished for when the questions were asked for. */
export const wish = v.object({
  count: v.number(),
  kinds: v.optional(v.array(questionKind)),
  difficulty: v.optional(difficulty),
  focus: v.optional(v.array(v.string())),
});
export type Wish = Infer<typeof wish>;

/** What is listened for; with the person's origin once they wrote points of it. */
export const storedSheet = sheet.extend({ origin: v.optional(v.literal("person")) });
export type Sheet = Infer<typeof storedSheet>;

/** What the posting asks to have ready; ticked when the person says that they have it. */
export const storedReady = ready.extend({ ticked: v.optional(v.boolean()) });
export type Ready = Infer<typeof storedReady>;

/** One question of the ordered set; `order` counts from 1. */
export const question = v.object({
  key: v.string(),
  order: v.number(),
  text: v.string(),
  /** Missing where a person wrote it and did not say; so is the competency of one that they wrote. */
  kind: v.optional(questionKind),
  competency: v.optional(competency),
  why: v.optional(v.string()),
  requirementKey: v.optional(v.string()),
  origin: v.union(v.literal("coach"), v.literal("person")),
  /** What is listened for in an answer; missing for a question that has no points of its own. */
  sheet: v.optional(storedSheet),
  /** The bank's entry, by which attempts know the same question. */
  entry: v.optional(v.string()),
  /** Asked in an earlier attempt as well, because everything else was. */
  again: v.optional(v.boolean()),
  /** The person says that what it asks about never happened to them: what they would do is listened for instead. */
  never: v.optional(v.literal(true)),
});
export type Question = Infer<typeof question>;

/** What was asked back after an answer: once, about one point of its sheet. Its answer stands under a key of its own. */
export const followUp = v.object({
  /** The question that was answered. */
  questionKey: v.string(),
  point: v.string(),
  /** In the words in which it was asked. */
  text: v.string(),
  /** The person did not want to answer it. */
  skipped: v.optional(v.boolean()),
});
export type FollowUp = Infer<typeof followUp>;

/** What every answer was rated on in the first design, each 1 to 5. */
export const criteria = v.object({
  structure: v.number(),
  specificity: v.number(),
  relevance: v.number(),
  clarity: v.number(),
});
export type Criteria = Infer<typeof criteria>;

/** A strength or improvement: a point of a sheet as a clause, or a sentence of the first design. */
export const finding = v.object({
  text: v.string(),
  /** Stands in the answer word for word; missing where no words were shown. */
  quote: v.optional(v.string()),
  /** What an interviewer would ask to bring the point out. */
  followUp: v.optional(v.string()),
  questionKey: v.string(),
});
export type Finding = Infer<typeof finding>;

/** A story as it is known again: hashes of its pairs of words (lib/coach/review/retold.ts), 32 bits each. */
export const story = v.object({
  /** The interview's own key. */
  interview: v.string(),
  questionKey: v.string(),
  fingerprint: v.bytes(),
});

/** What a person fills in before an interview starts; blank optional fields are the same as missing ones. */
export const posting = v.object({
  jobTitle: v.string(),
  company: v.optional(v.string()),
  location: v.optional(v.string()),
  jobDescription: v.optional(v.string()),
  postingUrl: v.optional(v.string()),
  resumeUrl: v.optional(v.string()),
});
export type Posting = Infer<typeof posting>;

/** A posting without its text, which is large. */
export const postingHead = posting.omit("jobDescription");

/** That a language model looked at an answer: which one, when, at which text, and what it said to the person. */
export const look = v.object({
  model: v.string(),
  at: v.number(),
  textHash: v.string(),
  /** What would help most, in a sentence. */
  help: v.optional(v.string()),
  /** What changed since the version before, in a sentence. */
  changed: v.optional(v.string()),
});
export type Look = Infer<typeof look>;
