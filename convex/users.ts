import { v } from "convex/values";
import { fail } from "./errors";
import { identityMutation, identityQuery, internalMutation, internalQuery, userMutation } from "./functions";
import { LIMITS } from "./limits";
import { profile } from "./model/profiles";
import { purgeUser } from "./model/purging";
import {
  noteDeletion,
  cancelDeletion,
  deleteUser,
  fillProfile,
  findUser,
  forgetUser,
  profileIn,
  storedView,
  storeUser,
  takeProfile,
  userView,
} from "./model/users";
import { checkedText } from "./model/text";
import { viewOf } from "./model/views";

/** Makes or refreshes the row of whoever is signed in. Every surface calls it first; calling it twice is the same. */
export const store = identityMutation({
  args: {},
  returns: storedView,
  handler: async (ctx) => {
    const identity = await ctx.auth.getUserIdentity();
    if (!identity) fail({ code: "not_signed_in" });
    const now = Date.now();
    const user = await storeUser(ctx, identity, now);
    return viewOf(storedView, { ...user, profileIn: profileIn(user, now) });
  },
});

/**
 * Fills in what nobody has told of the signed-in person's profile, by what the extension knows from Clerk itself. Does
 * nothing before its time (`profileIn` of `store`), a second time, or after the webhook has told anything.
 */
export const fill = userMutation({
  args: { profile },
  returns: v.null(),
  handler: async (ctx, { profile }) => {
    await fillProfile(ctx, ctx.user, profile, Date.now());
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

/**
 * Notes that the person is about to delete the account at Clerk. `receipt` is a new random key, by which
 * `confirmDeletion` knows whoever asked. If neither that nor Clerk's webhook comes, Clerk is asked in an hour.
 */
export const requestDeletion = userMutation({
  args: { receipt: v.string() },
  returns: v.null(),
  handler: async (ctx, { receipt }) => {
    await noteDeletion(ctx, ctx.user, checkedText("receipt", receipt, LIMITS.key), Date.now());
  },
});

/** Clerk refused to delete the account, or the person keeps it: everything is as before. */
export const keep = userMutation({
  args: {},
  returns: v.null(),
  handler: (ctx) => cancelDeletion(ctx, ctx.user),
});

/**
 * Clerk has deleted the account: everything of it goes. Whoever asked for it holds no token any more, but the receipt.
 * Without the right one nothing happens, and nothing is said.
 */
export const confirmDeletion = identityMutation({
  args: { clerkId: v.string(), receipt: v.string() },
  returns: v.null(),
  handler: async (ctx, { clerkId, receipt }) => {
    const user = await findUser(ctx, clerkId);
    if (user?.deletingAt !== undefined || !receipt || user?.deletionReceipt !== receipt) return;
    await deleteUser(ctx, user, Date.now());
  },
});

/** Deletes everything of the person, in batches that go on after this call. Nothing of it can be read at once. */
export const remove = userMutation({
  args: {},
  returns: v.null(),
  handler: async (ctx) => {
    await deleteUser(ctx, ctx.user, Date.now());
  },
});

/** What Clerk's webhook says of somebody, who may not have been here yet. `updatedAt` in ms, by Clerk's clock. */
export const refresh = internalMutation({
  args: { clerkId: v.string(), profile, updatedAt: v.number() },
  returns: v.null(),
  handler: (ctx, told) => takeProfile(ctx, told, Date.now()),
});

/**
 * Deletes everything of somebody whom Clerk has deleted. Of somebody who has never been here, a tombstone stands for
 * a while all the same: they may hold a token.
 */
export const forget = internalMutation({
  args: { clerkId: v.string() },
  returns: v.null(),
  handler: (ctx, { clerkId }) => forgetUser(ctx, clerkId, Date.now()),
});

/** One batch of a deletion. It schedules the next one in its own transaction, so a stop in between resumes. */
export const purge = internalMutation({
  args: { userId: v.id("users") },
  returns: v.null(),
  handler: (ctx, { userId }) => purgeUser(ctx, userId),
});
