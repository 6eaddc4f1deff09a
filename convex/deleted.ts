import { paginationOptsValidator, paginationResultValidator } from "convex/server";
import { v } from "convex/values";
import { internal } from "./_generated/api";
import { internalMutation, userMutation, userQuery } from "./functions";
import { KEEP_DELETED_MS, LIMITS } from "./limits";
import { findKept, getKept, rowOf, rowView } from "./model/interviews";
import { checkedPages } from "./model/pages";
import { limitEdit } from "./model/rateLimits";
import { dueRemoval, findRemoval, forgetOldRemovals } from "./model/removals";
import { deleteSession, restoreSession } from "./model/sessions";

/** A deleted session that can be restored, and when it was deleted, in ms since the epoch. */
export const deletedView = rowView.extend({ deletedAt: v.number() });

/** Sessions that were deleted and can be restored, the newest deletion first, a page at a time. */
export const list = userQuery({
  args: { paginationOpts: paginationOptsValidator },
  returns: paginationResultValidator(deletedView),
  handler: async (ctx, { paginationOpts }) => {
    const page = await ctx.db
      .query("interviews")
      .withIndex("by_userId_and_deletedAt_and_createdAt", (q) =>
        q.eq("userId", ctx.user._id).gte("deletedAt", 0),
      )
      .order("desc")
      .paginate(checkedPages(paginationOpts, LIMITS.page));
    return {
      ...page,
      page: page.page.map((row) => ({ ...rowOf(row), deletedAt: row.deletedAt ?? row.createdAt })),
    };
  },
});

/** Puts a deleted session back as it was. One that is gone for good is not found. */
export const restore = userMutation({
  args: { interview: v.string() },
  returns: v.null(),
  handler: async (ctx, { interview: key }) => {
    await limitEdit(ctx, ctx.user);
    await restoreSession(ctx, await getKept(ctx, ctx.user, key));
  },
});

/** Removes a deleted session for good. One that is not deleted, or gone already, stays as it is. */
export const remove = userMutation({
  args: { interview: v.string() },
  returns: v.null(),
  handler: async (ctx, { interview: key }) => {
    const interview = await findKept(ctx, ctx.user, key);
    if (interview?.deletedAt === undefined) return;
    await limitEdit(ctx, ctx.user);
    await deleteSession(ctx, interview);
    const removal = await findRemoval(ctx, ctx.user, key);
    if (removal) await ctx.db.patch("removals", removal._id, { isKept: undefined });
  },
});

/**
 * Removes for good what was deleted long enough ago, a session a transaction: the largest one takes most of what a
 * transaction may read. Called once a day; goes on by itself until nothing is due.
 */
export const expire = internalMutation({
  args: {},
  returns: v.null(),
  handler: async (ctx) => {
    const now = Date.now();
    const due = await dueRemoval(ctx, now - KEEP_DELETED_MS);
    if (due) {
      const interview = await findKept(ctx, { _id: due.userId }, due.key);
      if (interview) await deleteSession(ctx, interview);
      await ctx.db.patch("removals", due._id, { isKept: undefined });
    }
    if (due || (await forgetOldRemovals(ctx, now)))
      await ctx.scheduler.runAfter(0, internal.deleted.expire, {});
  },
});
