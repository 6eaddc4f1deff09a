import { v } from "convex/values";
import { internal } from "./_generated/api";
import { fail } from "./errors";
import { identityMutation, identityQuery, internalMutation, internalQuery, userMutation } from "./functions";
import { forgetLimits } from "./model/rateLimits";
import { deleteRemovals } from "./model/removals";
import { deleteSession } from "./model/sessions";
import {
  deleteUser,
  findUser,
  profile,
  refreshProfile,
  storeUser,
  tombstoneMs,
  userView,
} from "./model/users";
import { viewOf } from "./model/views";

/** Makes or refreshes the row of whoever is signed in. Every surface calls it first; calling it twice is the same. */
export const store = identityMutation({
  args: {},
  returns: userView,
  handler: async (ctx) => {
    const identity = await ctx.auth.getUserIdentity();
    if (!identity) fail({ code: "not_signed_in" });
    return viewOf(userView, await storeUser(ctx, identity, Date.now()));
  },
});

/** Who is signed in, or null for nobody and for an account that is being deleted. */
export const me = identityQuery({
  args: {},
  returns: v.union(userView, v.null()),
  handler: async (ctx) => {
    const identity = await ctx.auth.getUserIdentity();
    const user = identity && (await findUser(ctx, identity.subject));
    return user && user.deletingAt === undefined ? viewOf(userView, user) : null;
  },
});

/** The user of a Clerk id, for functions of the backend itself. */
export const byClerkId = internalQuery({
  args: { clerkId: v.string() },
  returns: v.union(userView, v.null()),
  handler: async (ctx, { clerkId }) => {
    const user = await findUser(ctx, clerkId);
    return user && viewOf(userView, user);
  },
});

/** Deletes the account and everything of it, in batches that go on after this call. Nothing of it can be read at once. */
export const remove = userMutation({
  args: {},
  returns: v.null(),
  handler: async (ctx) => {
    await deleteUser(ctx, ctx.user, Date.now());
  },
});

/** What Clerk says of somebody who has been here. Whoever has not, is stored when they come. */
export const refresh = internalMutation({
  args: { clerkId: v.string(), profile },
  returns: v.null(),
  handler: async (ctx, { clerkId, profile }) => {
    const user = await findUser(ctx, clerkId);
    if (user && user.deletingAt === undefined) await refreshProfile(ctx, user, profile);
  },
});

/**
 * Deletes everything of somebody whom Clerk has deleted. Of somebody who has never been here, a tombstone stands for
 * a while all the same: they may hold a token.
 */
export const forget = internalMutation({
  args: { clerkId: v.string() },
  returns: v.null(),
  handler: async (ctx, { clerkId }) => {
    const user = await findUser(ctx, clerkId);
    if (user?.deletingAt !== undefined) return;
    const now = Date.now();
    const id = user?._id ?? (await ctx.db.insert("users", { clerkId, createdAt: now }));
    await deleteUser(ctx, { _id: id, clerkId, createdAt: user?.createdAt ?? now }, now);
  },
});

/** One batch of a deletion. It schedules the next one in its own transaction, so a stop in between resumes. */
export const purge = internalMutation({
  args: { userId: v.id("users") },
  returns: v.null(),
  handler: async (ctx, { userId }) => {
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
  },
});
