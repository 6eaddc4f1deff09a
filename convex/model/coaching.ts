import { internal } from "../_generated/api";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import type { ModelUse } from "../../lib/coach/model/index";
import type { MadeQuestion, ModelTrouble, Posting, QuestionWish } from "../../lib/coach/types";
import type { CoachVia, Question } from "../validators";
import { findTranscript, getTranscript, setCoachState } from "./interviews";
import { hostedProvider } from "./provider";
import { takeModelCalls } from "./rateLimits";

/** After this long at the same piece of work the coach is taken to have stopped. */
const WATCH_MS = { rubric: 60_000, device: 180_000, hosted: 180_000, browser: 400_000 };

/** Sets the coach to asking and schedules it, in the transaction that made the interview. */
export async function startAsking(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  now: number,
  wished?: CoachVia,
): Promise<void> {
  const { _id: interviewId, userId } = interview;
  const agreed = await possible(ctx, interview, wished);
  const isOver = agreed === "hosted" && !(await takeModelCalls(ctx, userId, 1));
  const via = isOver ? undefined : agreed;
  await setCoachState(ctx, interview, "asking", now, via);
  if (!via)
    await ctx.scheduler.runAfter(0, internal.coaching.ask, {
      interviewId,
      ...(isOver && { trouble: "model_day_over" as const }),
    });
  const args = { interviewId, state: "asking" as const, since: now };
  if (via === "hosted") await ctx.scheduler.runAfter(0, internal.modelCalls.call, args);
  await ctx.scheduler.runAfter(WATCH_MS[via ?? "rubric"], internal.coaching.watchdog, args);
}

/** A deployment's own model is asked only where there is one and the person agreed to this very provider. */
async function possible(ctx: QueryCtx, { userId }: Doc<"interviews">, via: CoachVia | undefined) {
  if (via !== "hosted") return via;
  const user = await ctx.db.get("users", userId);
  const provider = hostedProvider()?.provider;
  return provider !== undefined && user?.modelConsent?.provider === provider ? via : undefined;
}

/** What a coach is given to make the questions of an interview from. */
export async function askingOf(
  ctx: QueryCtx,
  interview: Doc<"interviews">,
): Promise<{
  posting: Posting;
  wish: QuestionWish;
  transcript: Doc<"transcripts">;
  earlier: Doc<"transcripts">[];
}> {
  const transcript = await getTranscript(ctx, interview);
  const attempts = await earlierAttempts(ctx, interview);
  const asked = askedBefore(attempts, transcript);
  const wish = { ...transcript.wish, language: interview.language, asked };
  return {
    posting: postingOf(interview, transcript),
    wish,
    transcript,
    earlier: attempts.map(({ transcript }) => transcript),
  };
}

/** Attempts whose questions are not to be asked again. */
const MOST_ATTEMPTS = 4;

interface Attempt {
  row: Doc<"interviews">;
  transcript: Doc<"transcripts">;
}

/** The newest earlier attempts at the same posting that can be read, the oldest of them first. */
async function earlierAttempts(ctx: QueryCtx, interview: Doc<"interviews">): Promise<Attempt[]> {
  const rows = await ctx.db
    .query("interviews")
    .withIndex("by_userId_and_postingKey_and_deletedAt_and_createdAt", (q) =>
      q
        .eq("userId", interview.userId)
        .eq("postingKey", interview.postingKey)
        .eq("deletedAt", undefined)
        .lt("createdAt", interview.createdAt),
    )
    .order("desc")
    .take(MOST_ATTEMPTS);
  const attempts = await Promise.all(
    rows.reverse().map(async (row) => ({ row, transcript: await findTranscript(ctx, row) })),
  );
  return attempts.filter((attempt): attempt is Attempt => attempt.transcript !== null);
}

/**
 * The questions of this interview and of earlier attempts at the same posting. What is most worth asking again comes
 * first: what was skipped, then what was asked longest ago.
 */
function askedBefore(attempts: Attempt[], { questions }: Doc<"transcripts">): MadeQuestion[] {
  const earlier = attempts.flatMap(({ row, transcript }) =>
    [...(transcript.leftOut ?? []), ...transcript.questions].map((question) => ({
      question: madeOf(question),
      isSkipped: !row.answered.includes(question.key),
    })),
  );
  const own = questions.filter(({ origin }) => origin === "coach").map(madeOf);
  const inTurn = (isSkipped: boolean) =>
    earlier.filter((one) => one.isSkipped === isSkipped).map(({ question }) => question);
  return [...inTurn(true), ...inTurn(false), ...own];
}

/** A stored question as it was made. */
function madeOf({
  key: _key,
  order: _order,
  origin: _origin,
  again: _again,
  never: _never,
  ...made
}: Question): MadeQuestion {
  return made;
}

/** What became of a piece of the coach's work besides its result. */
export interface Circumstances {
  /** Why the rubric does what a language model was asked to do. */
  trouble?: ModelTrouble;
  use?: ModelUse;
}

function postingOf(interview: Doc<"interviews">, transcript: Doc<"transcripts">): Posting {
  const { jobTitle, company, location } = interview;
  return { jobTitle, company, location, jobDescription: transcript.jobDescription };
}

/** A fault in a coach must end in a state with a way on, not in a job that fails in silence. */
export function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    console.error("The coach failed", error);
    return null;
  }
}
