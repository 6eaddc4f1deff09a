import { v } from "convex/values";
import { fail } from "./errors";
import { userMutation, userQuery } from "./functions";
import { startReview } from "./model/coaching";
import { feedbackView, findFeedback, reviewsOf, reviewView } from "./model/feedback";
import { getInterview } from "./model/interviews";
import { limitCoach } from "./model/rateLimits";
import { viewOf } from "./model/views";
import { coachVia } from "./schema";

/** The feedback on an interview, structured; null while there is none. */
export const get = userQuery({
  args: { interview: v.string() },
  returns: v.union(feedbackView, v.null()),
  handler: async (ctx, { interview: key }) => {
    const feedback = await findFeedback(ctx, await getInterview(ctx, ctx.user, key));
    return feedback && viewOf(feedbackView, feedback);
  },
});

/** Every rated version of one answer, oldest first. */
export const versions = userQuery({
  args: { interview: v.string(), questionKey: v.string() },
  returns: v.array(reviewView),
  handler: async (ctx, { interview: key, questionKey }) => {
    const interview = await getInterview(ctx, ctx.user, key);
    return (await reviewsOf(ctx, interview, questionKey)).map((review) => viewOf(reviewView, review));
  },
});

/** Asks for a review of a finished interview: the way on when one failed. */
export const request = userMutation({
  args: { interview: v.string(), via: v.optional(coachVia) },
  returns: v.null(),
  handler: async (ctx, { interview: key, via }) => {
    const interview = await getInterview(ctx, ctx.user, key);
    if (interview.status !== "completed") fail({ code: "wrong_status", status: interview.status });
    if (interview.coachState === "reviewing") return null;
    await limitCoach(ctx, ctx.user);
    await startReview(ctx, interview, Date.now(), via);
    return null;
  },
});
