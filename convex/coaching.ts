import { v } from "convex/values";
import { modelTrouble } from "../lib/coach/types";
import { internalMutation } from "./functions";
import { askBy } from "./model/asking";
import { setCoachState } from "./model/interviews";
import { coachState } from "./validators";

/** Makes the questions; `trouble`: why the language model that was wished for does not. A scheduled mutation runs exactly once, and making them is pure, so nothing can double. */
export const ask = internalMutation({
  args: { interviewId: v.id("interviews"), trouble: v.optional(modelTrouble) },
  returns: v.null(),
  handler: async (ctx, { interviewId, trouble }) => {
    const interview = await ctx.db.get("interviews", interviewId);
    if (interview?.coachState === "asking") await askBy(ctx, interview, { trouble });
    return null;
  },
});

/**
 * Ends work that stopped without a word: a panel was closed, or an update took away the function a job was waiting
 * for. The rules do a language model's work, and say so; their own work fails, with a way to retry. A review of the
 * first design that was on its way will never come: the answers wait to be read.
 */
export const watchdog = internalMutation({
  args: { interviewId: v.id("interviews"), state: coachState, since: v.number() },
  returns: v.null(),
  handler: async (ctx, { interviewId, state, since }) => {
    const interview = await ctx.db.get("interviews", interviewId);
    if (interview?.coachState !== state || interview.coachAt !== since) return null;
    if (state === "reviewing") await setCoachState(ctx, interview, "unread", Date.now());
    else if (interview.coachVia) await askBy(ctx, interview, { trouble: "model_stopped" });
    else await setCoachState(ctx, interview, "failed", Date.now());
    return null;
  },
});
