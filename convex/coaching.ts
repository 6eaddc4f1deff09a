import { v } from "convex/values";
import { rubric } from "./coach/rubric";
import { internalMutation } from "./functions";
import { askBy, rescue } from "./model/asking";
import { reviewBy } from "./model/coaching";
import { setCoachState } from "./model/interviews";
import { coachState } from "./schema";

/** Makes the questions. A scheduled mutation runs exactly once, and making them is pure, so nothing can double. */
export const ask = internalMutation({
  args: { interviewId: v.id("interviews") },
  returns: v.null(),
  handler: async (ctx, { interviewId }) => {
    const interview = await ctx.db.get("interviews", interviewId);
    if (interview?.coachState === "asking") await askBy(ctx, interview);
    return null;
  },
});

/** Reviews the answers of a finished interview. A review that fails leaves everything as it was, with a way to retry. */
export const review = internalMutation({
  args: { interviewId: v.id("interviews") },
  returns: v.null(),
  handler: async (ctx, { interviewId }) => {
    const interview = await ctx.db.get("interviews", interviewId);
    if (interview?.coachState === "reviewing") await reviewBy(ctx, interview, rubric);
    return null;
  },
});

/**
 * Ends work that stopped without a word: a panel was closed, or an update took away the function a job was waiting
 * for. The rubric does a language model's work; work of the rubric's own fails, with a way to retry.
 */
export const watchdog = internalMutation({
  args: { interviewId: v.id("interviews"), state: coachState, since: v.number() },
  returns: v.null(),
  handler: async (ctx, { interviewId, state, since }) => {
    const interview = await ctx.db.get("interviews", interviewId);
    if (interview?.coachState !== state || interview.coachAt !== since) return null;
    if (interview.coachVia) await rescue(ctx, interview);
    else await setCoachState(ctx, interview, "failed", Date.now());
    return null;
  },
});
