import { getOneFrom } from "convex-helpers/server/relationships";
import { type Infer, v } from "convex/values";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { fail } from "../errors";
import { LIMITS, QUESTION_COUNT } from "../limits";
import type { Origins } from "../receipt";
import schema from "../schema";
import type { CoachState, CoachVia, Wish } from "../validators";
import { attemptsAt, type JobOf } from "./jobs";
import { MOVES } from "./status";
import { checkedText } from "./text";
import type { User } from "./users";
import { viewOf } from "./views";

export type Interview = Doc<"interviews">;
export type Transcript = Doc<"transcripts">;

const stored = schema.tables.interviews.validator.omit(
  "userId",
  "coachAt",
  "deletedAt",
  "isCounted",
  "asked",
);

/** A history row, and the head of every other view. Times are ms since the epoch. */
export const rowView = stored.extend({ answeredCount: v.number() });
export type InterviewRow = Infer<typeof rowView>;

/** The posting's text and the ordered questions, with how they were made. */
export const transcriptView = schema.tables.transcripts.validator.omit("interviewId");

/** An interview as its person sees its row: without ids of the deployment, and with how many questions are answered. */
export function rowOf(interview: Interview): InterviewRow {
  return { ...viewOf(stored, interview), answeredCount: interview.answered.length };
}

/** The interview of that key if it is this user's and not deleted, else null: somebody else's key finds nothing. */
export async function findInterview(
  ctx: QueryCtx,
  user: Pick<User, "_id">,
  key: string,
): Promise<Interview | null> {
  const interview = await findKept(ctx, user, key);
  return interview?.deletedAt === undefined ? interview : null;
}

/** The same, also where it is recently deleted. */
export function findKept(ctx: QueryCtx, user: Pick<User, "_id">, key: string): Promise<Interview | null> {
  return ctx.db
    .query("interviews")
    .withIndex("by_userId_and_key", (q) => q.eq("userId", user._id).eq("key", key))
    .unique();
}

/** The same, or a typed `not_found`. */
export async function getInterview(ctx: QueryCtx, user: User, key: string): Promise<Interview> {
  return (await findInterview(ctx, user, key)) ?? fail({ code: "not_found", what: "interview" });
}

/** The same, also where it is recently deleted. */
export async function getKept(ctx: QueryCtx, user: User, key: string): Promise<Interview> {
  return (await findKept(ctx, user, key)) ?? fail({ code: "not_found", what: "interview" });
}

/** The newest of a posting's newest attempts that is not finished; undefined where every one is. */
export async function openAttempt(ctx: QueryCtx, of: JobOf): Promise<Interview | undefined> {
  return (await attemptsAt(ctx, of).take(LIMITS.page)).find(isOpen);
}

/** The newest interview that is not finished; null where every one is. */
export async function newestOpen(ctx: QueryCtx, user: User): Promise<Interview | null> {
  const found = await Promise.all(
    (["draft", "in_progress"] as const).map((status) =>
      ctx.db
        .query("interviews")
        .withIndex("by_userId_and_status_and_deletedAt_and_createdAt", (q) =>
          q.eq("userId", user._id).eq("status", status).eq("deletedAt", undefined),
        )
        .order("desc")
        .first(),
    ),
  );
  const [newest = null] = found.filter((row) => row !== null).sort((a, b) => b.createdAt - a.createdAt);
  return newest;
}

/** Whether an interview can be gone on with. */
export function isOpen({ status }: Pick<Interview, "status">): boolean {
  return status !== "completed";
}

/** The posting and questions of an interview; null only when a device cannot read them any more. */
export function findTranscript(ctx: QueryCtx, interview: Pick<Interview, "_id">): Promise<Transcript | null> {
  return getOneFrom(ctx.db, "transcripts", "by_interviewId", interview._id);
}

/** The same, written in the same transaction as the interview itself, or a typed `damaged`. */
export async function getTranscript(ctx: QueryCtx, interview: Pick<Interview, "_id">): Promise<Transcript> {
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
  interview: Interview,
  coachState: CoachState,
  now: number,
  coachVia?: CoachVia,
) {
  return ctx.db.patch("interviews", interview._id, { coachState, coachAt: now, coachVia });
}

/** The first answer starts an interview; later ones change nothing here. */
export function startedBy(interview: Interview, now: number): Partial<Interview> {
  const { from, to } = MOVES.start;
  return interview.status === from ? { status: to, startedAt: interview.startedAt ?? now } : {};
}
