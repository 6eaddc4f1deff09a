import { v } from "convex/values";
import { userQuery } from "./functions";
import { findInterview } from "./model/interviews";
import { nightBefore, nightBeforeView } from "./model/nightBefore";

/** What to take along to the interview for the job of a session, from all attempts at it; null where there is no such session. */
export const get = userQuery({
  args: { interview: v.string() },
  returns: v.union(nightBeforeView, v.null()),
  handler: async (ctx, { interview: key }) => {
    const interview = await findInterview(ctx, ctx.user, key);
    return interview && nightBefore(ctx, interview);
  },
});
