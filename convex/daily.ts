import { v } from "convex/values";
import { internal } from "./_generated/api";
import { internalMutation } from "./functions";
import { forgetOldRemovals } from "./model/removals";
import { expireReplaced } from "./model/replaced";
import { expireDeleted } from "./model/sessions";

/**
 * Deletes what was kept for a time and whose time is over, of everybody: deleted sessions, what is remembered of their
 * removal, and replaced texts. Called once a day; a batch a transaction, it goes on by itself until nothing is due. So
 * no row needs a job of its own.
 */
export const clean = internalMutation({
  args: {},
  returns: v.null(),
  handler: async (ctx) => {
    const now = Date.now();
    const hasMore =
      (await expireDeleted(ctx, now)) ||
      (await forgetOldRemovals(ctx, now)) ||
      (await expireReplaced(ctx, now));
    if (hasMore) await ctx.scheduler.runAfter(0, internal.daily.clean, {});
  },
});
