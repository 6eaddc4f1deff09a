import { getOneFrom } from "convex-helpers/server/relationships";
import type { UserIdentity } from "convex/server";
import { v } from "convex/values";
import { internal } from "../_generated/api";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { fail } from "../errors";
import schema from "../schema";
import { isDevice } from "../device";
import { boundedProfile, type Profile, unknownOf } from "./profiles";

export type User = Doc<"users">;

/** A user as its own screens see it. Times are ms since the epoch. */
export const userView = schema.tables.users.validator.pick(
  "email",
  "name",
  "imageUrl",
  "clerkId",
  "createdAt",
  "deletionAskedAt",
);

/** The same to whoever has just signed in, who may be asked for what nobody else has told. */
export const storedView = userView.extend({
  /** In how many ms the extension fills in what is missing of the profile; left out when it is not asked to. */
  profileIn: v.optional(v.number()),
});

/**
 * How long the row of a deleted account stays behind, empty: a client that is still open holds a token for a
 * minute more and would otherwise create the account anew.
 */
export const TOMBSTONE_MS = 10 * 60_000;

/** So long after the first sign-in a profile may come from Clerk's webhook before the extension fills it in. */
export const PROFILE_MS = 60_000;

/** So long after a person asked to delete the account, Clerk is asked what became of it if nobody has told. */
export const SETTLE_MS = 3_600_000;

/** The user of a Clerk id, through the index. */
export function findUser(ctx: QueryCtx, clerkId: string): Promise<User | null> {
  return getOneFrom(ctx.db, "users", "by_clerkId", clerkId);
}

/**
 * The user row of an identity: made on the first sign-in, never twice. What the token says of the profile is taken as
 * long as Clerk's webhook has said nothing: a token may be older than that. A claim that it does not carry leaves what
 * is stored alone. Throws `account_deleted` while one is deleted.
 */
export async function storeUser(ctx: MutationCtx, identity: UserIdentity, now: number): Promise<User> {
  const known = await findUser(ctx, identity.subject);
  if (known?.deletingAt !== undefined) fail({ code: "account_deleted" });
  const { email, name, pictureUrl: imageUrl } = identity;
  const claims = boundedProfile({ email, name, imageUrl });
  if (known) {
    if (known.clerkUpdatedAt !== undefined) return known;
    await writeProfile(ctx, known, claims);
    return { ...known, ...claims };
  }
  const id = await ctx.db.insert("users", { clerkId: identity.subject, ...claims, createdAt: now });
  const user = await ctx.db.get("users", id);
  if (!user) throw new Error("A row that was just inserted is not there.");
  return user;
}

/** In how many ms the extension may fill in what is missing of a profile; undefined when it may not. */
export function profileIn(user: User, now: number): number | undefined {
  const isTold = user.clerkUpdatedAt !== undefined || user.profileFilledAt !== undefined;
  if (isTold || isDevice(user.clerkId) || !unknownOf(user).length) return undefined;
  return Math.max(0, user.createdAt + PROFILE_MS - now);
}

/** Fills in what nobody has told of a profile, once, and not before the webhook had its time. */
export async function fillProfile(ctx: MutationCtx, user: User, said: Profile, now: number) {
  if (profileIn(user, now) !== 0) return;
  const told = boundedProfile(said);
  const missing = Object.fromEntries(unknownOf(user).map((part) => [part, told[part]]));
  await ctx.db.patch("users", user._id, { ...missing, profileFilledAt: now });
}

/**
 * What Clerk's webhook says of somebody: makes the row of whoever has not been here yet; what is no longer in the
 * profile goes; what is older than what is known, or about an account that is being deleted, changes nothing.
 */
export async function takeProfile(
  ctx: MutationCtx,
  told: { clerkId: string; profile: Profile; updatedAt: number },
  now: number,
) {
  const { clerkId, updatedAt } = told;
  const user = await findUser(ctx, clerkId);
  const bounded = boundedProfile(told.profile);
  if (!user) {
    await ctx.db.insert("users", { clerkId, ...bounded, clerkUpdatedAt: updatedAt, createdAt: now });
    return;
  }
  if (user.deletingAt !== undefined || (user.clerkUpdatedAt ?? 0) > updatedAt) return;
  const { email, name, imageUrl } = bounded;
  if (user.clerkUpdatedAt === updatedAt) return writeProfile(ctx, user, { email, name, imageUrl });
  await ctx.db.patch("users", user._id, { email, name, imageUrl, clerkUpdatedAt: updatedAt });
}

/** Writes only when something changed: a session that starts must not re-send every live query. */
async function writeProfile(ctx: MutationCtx, user: User, profile: Profile) {
  const parts = Object.keys(profile) as (keyof Profile)[];
  if (parts.some((part) => profile[part] !== user[part])) await ctx.db.patch("users", user._id, profile);
}

/**
 * Notes that the person asked to delete the account, before Clerk is asked to. Nothing else changes: until Clerk
 * confirms it, everything can be read and written. Asked again, the newest time counts.
 */
export async function noteDeletion(ctx: MutationCtx, user: User, receipt: string, now: number) {
  // There is no account to delete at Clerk.
  if (isDevice(user.clerkId)) fail({ code: "not_signed_in" });
  await ctx.db.patch("users", user._id, { deletionAskedAt: now, deletionReceipt: receipt });
  await ctx.scheduler.runAfter(SETTLE_MS, internal.accountDeletions.settle, {
    userId: user._id,
    askedAt: now,
  });
}

/** Everything is as before. The receipt stays: a deletion that Clerk was slow to confirm can still be told. */
export async function cancelDeletion(ctx: MutationCtx, user: User) {
  if (user.deletionAskedAt === undefined) return;
  await ctx.db.patch("users", user._id, { deletionAskedAt: undefined });
}

/** Empties the row at once, so that nothing of the user can be read any more; the rest goes in batches after it. */
export async function deleteUser(ctx: MutationCtx, user: Omit<User, "_creationTime">, now: number) {
  const { _id, clerkId, createdAt } = user;
  await ctx.db.replace("users", _id, { clerkId, createdAt, deletingAt: now });
  await ctx.scheduler.runAfter(0, internal.users.purge, { userId: _id });
}

/** Deletes everything of a Clerk id, once. Of somebody who has never been here, a tombstone stands all the same. */
export async function forgetUser(ctx: MutationCtx, clerkId: string, now: number): Promise<void> {
  const user = await findUser(ctx, clerkId);
  if (user?.deletingAt !== undefined) return;
  const id = user?._id ?? (await ctx.db.insert("users", { clerkId, createdAt: now }));
  await deleteUser(ctx, { _id: id, clerkId, createdAt: user?.createdAt ?? now }, now);
}

/** When the empty row of a deleted account may go: nobody holds a token for the person on this device. */
export function tombstoneMs(user: User): number {
  return isDevice(user.clerkId) ? 0 : TOMBSTONE_MS;
}
