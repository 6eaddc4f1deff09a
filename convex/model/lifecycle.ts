import type { Doc } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import { fail } from "../errors";
import { QUESTION_COUNT } from "../limits";
import { storeFeedback } from "./feedback";
import { getTranscript } from "./interviews";
import { keepJob } from "./jobs";
import { dropQuestions } from "./questions";
import { allVerdicts } from "./readings";
import { assertMove, MOVES } from "./status";

/**
 * Finishes an interview and stamps when; what was read of it already becomes its feedback. Questions without an answer
 * make it throw `unanswered`, unless the person said to leave them out: then they leave the set, and only the next
 * attempt remembers them as skipped. Finishing a finished one changes nothing.
 */
export async function complete(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  options: { leaveOut: boolean; now: number },
): Promise<void> {
  if (interview.status === "completed") return;
  if (interview.coachState === "asking") fail({ code: "coach_busy" });
  if (interview.answered.length === 0) fail({ code: "nothing_answered" });
  assertMove(interview.status, "complete");
  if (interview.answered.length < interview.questionCount) {
    const { _id, questions, leftOut = [] } = await getTranscript(ctx, interview);
    const open = questions.filter(({ key }) => !interview.answered.includes(key));
    const questionKeys = open.map(({ key }) => key);
    if (!options.leaveOut) fail({ code: "unanswered", questionKeys });
    await dropQuestions(ctx, interview, questionKeys);
    const skipped = [...leftOut, ...open.filter(({ origin }) => origin === "coach")];
    await ctx.db.patch("transcripts", _id, {
      leftOut: skipped.slice(-QUESTION_COUNT.max),
    });
  }
  const { now } = options;
  const done = { status: MOVES.complete.to, completedAt: now, coachState: "unread", coachAt: now } as const;
  await ctx.db.patch("interviews", interview._id, done);
  await keepJob(ctx, interview);
  if ((await allVerdicts(ctx, interview)).length) await storeFeedback(ctx, { ...interview, ...done }, now);
}

/**
 * Back to answering after it was finished. The feedback stays until a new one replaces it. A draft has nothing to
 * go back to: only its first answer starts it.
 */
export async function reopen(ctx: MutationCtx, interview: Doc<"interviews">): Promise<void> {
  if (interview.status === "in_progress") return;
  assertMove(interview.status, "reopen");
  await ctx.db.patch("interviews", interview._id, { status: MOVES.reopen.to, completedAt: undefined });
  await keepJob(ctx, interview);
}

/** A finished interview whose review by the first design is still expected, or failed, waits for the person to read it. */
export async function leaveUnread(
  ctx: MutationCtx,
  { _id, status, coachState, questionCount }: Doc<"interviews">,
): Promise<void> {
  const isLeft = coachState === "reviewing" || (status === "completed" && coachState === "failed");
  if (isLeft && questionCount)
    await ctx.db.patch("interviews", _id, { coachState: "unread", coachVia: undefined });
}
