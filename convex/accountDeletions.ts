import { v } from "convex/values";
import { internal } from "./_generated/api";
import { internalAction, internalMutation } from "./functions";
import { cancelDeletion, SETTLE_MS } from "./model/users";

/** The longest that is waited before Clerk is asked once more, in ms. */
const LONGEST_MS = 86_400_000;
/** Clerk may take so long to answer, in ms. */
const ANSWER_MS = 20_000;

/** One request to delete an account: a later one has another time. */
const request = { userId: v.id("users"), askedAt: v.number() };

/**
 * Asks Clerk what became of an account whose owner asked to delete it, if that is still open, and comes back as long as
 * it is: a call of Clerk runs at most once and may bring no answer. The pauses double, up to a day.
 */
export const settle = internalMutation({
  args: request,
  returns: v.null(),
  handler: async (ctx, { userId, askedAt }) => {
    const user = await ctx.db.get("users", userId);
    if (user?.deletionAskedAt !== askedAt) return;
    const { clerkId } = user;
    await ctx.scheduler.runAfter(0, internal.accountDeletions.ask, { userId, askedAt, clerkId });
    const pause = Math.min(LONGEST_MS, Math.max(SETTLE_MS, Date.now() - askedAt));
    await ctx.scheduler.runAfter(pause, internal.accountDeletions.settle, { userId, askedAt });
  },
});

/**
 * Looks up the account through Clerk's Backend API: there, everything stays as it is; gone, everything goes. Any other
 * answer leaves it open. The secret is read here and nowhere else.
 * Source: https://clerk.com/docs/reference/backend-api/tag/users/get/users/{user_id}
 */
export const ask = internalAction({
  args: { ...request, clerkId: v.string() },
  returns: v.null(),
  handler: async (ctx, { userId, askedAt, clerkId }) => {
    const secret = process.env["CLERK_SECRET_KEY"];
    if (!secret) return null;
    const { status } = await fetch(`https://api.clerk.com/v1/users/${encodeURIComponent(clerkId)}`, {
      headers: { authorization: `Bearer ${secret}` },
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    if (status === 404) await ctx.runMutation(internal.users.forget, { clerkId });
    if (status === 200) await ctx.runMutation(internal.accountDeletions.cancel, { userId, askedAt });
    return null;
  },
});

/** Clears a request, unless a newer one was made. */
export const cancel = internalMutation({
  args: request,
  returns: v.null(),
  handler: async (ctx, { userId, askedAt }) => {
    const user = await ctx.db.get("users", userId);
    if (user?.deletionAskedAt === askedAt) await cancelDeletion(ctx, user);
  },
});
