import { v } from "convex/values";
import { userMutation } from "./functions";
import { askFollowUp, skipFollowUp } from "./model/followUps";
import { getInterview } from "./model/interviews";
import { limitEdit } from "./model/rateLimits";

/**
 * Asks back after an answer, as an interviewer does, where it is looked at to its end and lacks something; once, so that
 * the same call again changes nothing. It is found in the transcript, and its answer is saved as any other is.
 */
export const ask = userMutation({
  args: { interview: v.string(), questionKey: v.string() },
  returns: v.null(),
  handler: async (ctx, { interview, questionKey }) => {
    await limitEdit(ctx, ctx.user);
    await askFollowUp(ctx, await getInterview(ctx, ctx.user, interview), questionKey);
  },
});

/** Leaves what was asked back without an answer, or takes that back. A text that is there stays. */
export const skip = userMutation({
  args: { interview: v.string(), questionKey: v.string(), skipped: v.boolean() },
  returns: v.null(),
  handler: async (ctx, { interview, questionKey, skipped }) => {
    await limitEdit(ctx, ctx.user);
    await skipFollowUp(ctx, await getInterview(ctx, ctx.user, interview), questionKey, skipped);
  },
});
