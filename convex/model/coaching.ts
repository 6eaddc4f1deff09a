import { internal } from "../_generated/api";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import { setCoachState } from "./interviews";

/** After this long at the same piece of work the coach is taken to have stopped. */
const WATCH_MS = 60_000;

/** Sets the coach to asking and schedules it, in the transaction that made the interview. */
export async function startAsking(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  now: number,
): Promise<void> {
  await setCoachState(ctx, interview, "asking", now);
  await ctx.scheduler.runAfter(0, internal.coaching.ask, { interviewId: interview._id });
  await watch(ctx, interview, "asking", now);
}

/** Sets the coach to reviewing and schedules it, in the transaction that finished the interview. */
export async function startReview(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  now: number,
): Promise<void> {
  await setCoachState(ctx, interview, "reviewing", now);
  await ctx.scheduler.runAfter(0, internal.coaching.review, { interviewId: interview._id });
  await watch(ctx, interview, "reviewing", now);
}

async function watch(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  state: "asking" | "reviewing",
  since: number,
) {
  const args = { interviewId: interview._id, state, since };
  await ctx.scheduler.runAfter(WATCH_MS, internal.coaching.watchdog, args);
}
