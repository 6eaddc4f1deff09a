import { internal } from "../_generated/api";
import type { Id } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import { forgetLimits } from "./rateLimits";
import { deleteRemovals } from "./removals";
import { deleteSession } from "./sessions";
import { tombstoneMs } from "./users";

/** One batch of the deletion that `deleteUser` began; schedules the next one, and in the end takes the empty row away. */
export async function purgeUser(ctx: MutationCtx, userId: Id<"users">): Promise<void> {
  const user = await ctx.db.get("users", userId);
  if (user?.deletingAt === undefined) return;
  // One a transaction: deleting the largest session takes most of what a transaction may read.
  const interview = await ctx.db
    .query("interviews")
    .withIndex("by_userId_and_key", (q) => q.eq("userId", userId))
    .first();
  if (interview) await deleteSession(ctx, interview);
  const hasMore = interview !== null || (await deleteRemovals(ctx, user));
  if (!hasMore) await forgetLimits(ctx, user);
  const rest = hasMore ? 0 : user.deletingAt + tombstoneMs(user) - Date.now();
  if (hasMore || rest > 0) await ctx.scheduler.runAfter(rest, internal.users.purge, { userId });
  else await ctx.db.delete("users", userId);
}
