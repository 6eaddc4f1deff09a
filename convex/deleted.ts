import { paginationOptsValidator, paginationResultValidator } from "convex/server";
import { v } from "convex/values";
import { userMutation, userQuery } from "./functions";
import { LIMITS } from "./limits";
import { findKept, getKept, rowOf, rowView } from "./model/interviews";
import { checkedPages } from "./model/pages";
import { limitEdit } from "./model/rateLimits";
import { findRemoval } from "./model/removals";
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
