import { type Infer, v } from "convex/values";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { language } from "../coach/types";
import { fail } from "../errors";
import { LIMITS, QUESTION_COUNT } from "../limits";
import {
  type CoachState,
  coachState,
  type CoachVia,
  coachVia,
  type Origins,
  status,
  type Wish,
} from "../schema";
import { checkedText } from "./text";

/** A history row, and the head of every other view. Times are ms since the epoch. */
export const rowView = v.object({
  key: v.string(),
  postingKey: v.string(),
  jobTitle: v.string(),
  company: v.optional(v.string()),
  location: v.optional(v.string()),
  postingUrl: v.optional(v.string()),
  resumeUrl: v.optional(v.string()),
  language,
  status,
  coachState,
  /** Where a language model that is at work is called from; missing while the rubric does the work. */
  coachVia: v.optional(coachVia),
  questionCount: v.number(),
  answeredCount: v.number(),
  /** Keys of the questions that have an answer. */
  answered: v.array(v.string()),
  overallRating: v.optional(v.number()),
  createdAt: v.number(),
  startedAt: v.optional(v.number()),
  completedAt: v.optional(v.number()),
});
export type InterviewRow = Infer<typeof rowView>;

export function rowOf(interview: Doc<"interviews">): InterviewRow {
  const { _id, _creationTime, userId: _userId, coachAt: _coachAt, ...row } = interview;
  return { ...row, answeredCount: row.answered.length };
}

/** The interview of that key if it is this user's, else null: somebody else's key finds nothing. */
export function findInterview(
  ctx: QueryCtx,
  user: Doc<"users">,
  key: string,
): Promise<Doc<"interviews"> | null> {
  return ctx.db
    .query("interviews")
    .withIndex("by_userId_and_key", (q) => q.eq("userId", user._id).eq("key", key))
    .unique();
}

/** The same, or a typed `not_found`. */
export async function getInterview(
  ctx: QueryCtx,
  user: Doc<"users">,
  key: string,
): Promise<Doc<"interviews">> {
  return (await findInterview(ctx, user, key)) ?? fail({ code: "not_found", what: "interview" });
}

/** The posting and questions of an interview; null only when a device cannot read them any more. */
export function findTranscript(
  ctx: QueryCtx,
  interview: Doc<"interviews">,
): Promise<Doc<"transcripts"> | null> {
  return ctx.db
    .query("transcripts")
    .withIndex("by_interviewId", (q) => q.eq("interviewId", interview._id))
    .unique();
}

/** The same, written in the same transaction as the interview itself, or a typed `damaged`. */
export async function getTranscript(
  ctx: QueryCtx,
  interview: Doc<"interviews">,
): Promise<Doc<"transcripts">> {
  return (await findTranscript(ctx, interview)) ?? fail({ code: "damaged" });
}

/** What was wished for, within what the coach can do. Throws `invalid` or `too_many`. */
export function checkedWish(wish: Partial<Wish> | undefined): Wish {
  const { count = QUESTION_COUNT.default, kinds, difficulty, focus } = wish ?? {};
  if (!Number.isInteger(count) || count < QUESTION_COUNT.min || count > QUESTION_COUNT.max) {
    fail({ code: "invalid", field: "count", problem: "out_of_range" });
  }
  if (focus && focus.length > LIMITS.focus) fail({ code: "too_many", what: "rows", limit: LIMITS.focus });
  return {
    count,
    kinds: kinds && [...new Set(kinds)],
    difficulty,
    focus: focus?.map((requirement) => checkedText("focus", requirement, LIMITS.sentence)),
  };
}

/** Where captured fields came from, as it is stored. Throws `invalid`. */
export function checkedOrigins(origins: Origins = {}): Origins {
  for (const origin of Object.values(origins)) checkedText("origins", origin.reader, LIMITS.name);
  return origins;
}

/** Moves the coach's state and says when, for the watchdog, and where a language model is called from. */
export function setCoachState(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  coachState: CoachState,
  now: number,
  coachVia?: CoachVia,
) {
  return ctx.db.patch("interviews", interview._id, { coachState, coachAt: now, coachVia });
}

/** The first answer starts an interview; later ones change nothing here. */
export function startedBy(interview: Doc<"interviews">, now: number): Partial<Doc<"interviews">> {
  return interview.status === "draft" ? { status: "in_progress", startedAt: interview.startedAt ?? now } : {};
}
