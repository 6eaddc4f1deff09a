import { v } from "convex/values";
import { userMutation } from "./functions";
import { getInterview } from "./model/interviews";
import { limitEdit } from "./model/rateLimits";
import { tell, toldBefore } from "./model/stories";

/**
 * Notes the story that the answer to a question tells, when the question is left, and says where the person told it
 * last before: in this interview or in another of their last ones; null where nowhere. The same text again changes nothing.
 */
export const told = userMutation({
  args: { interview: v.string(), questionKey: v.string() },
  returns: v.union(v.null(), toldBefore),
  handler: async (ctx, { interview: key, questionKey }) => {
    const interview = await getInterview(ctx, ctx.user, key);
    await limitEdit(ctx, ctx.user);
    return tell(ctx, interview, questionKey);
  },
});
