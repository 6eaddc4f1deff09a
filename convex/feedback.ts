import { v } from "convex/values";
import { userQuery } from "./functions";
import { feedbackView, findFeedback, reviewsOf, reviewView } from "./model/feedback";
import { getInterview } from "./model/interviews";
import { getShown } from "./model/shown";
import { viewOf } from "./model/views";

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
    const interview = await getShown(ctx, ctx.user, key);
    return (await reviewsOf(ctx, interview, questionKey)).map((review) => viewOf(reviewView, review));
  },
});
