import { getOneFrom } from "convex-helpers/server/relationships";
import type { UserIdentity } from "convex/server";
import type { Infer } from "convex/values";
import { internal } from "../_generated/api";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { fail } from "../errors";
import schema from "../schema";
import { isDevice } from "../device";

export type User = Doc<"users">;

/** What Clerk may say of somebody; what it does not say stays as it is. */
export const profile = schema.tables.users.validator.pick("email", "name", "imageUrl");

/** A user as its own screens see it. Times are ms since the epoch. */
export const userView = profile.extend(schema.tables.users.validator.pick("clerkId", "createdAt").fields);

/**
 * How long the row of a deleted account stays behind, empty: a client that is still open holds a token for a
 * minute more and would otherwise create the account anew.
 */
export const TOMBSTONE_MS = 10 * 60_000;

/** The user of a Clerk id, through the index. */
export function findUser(ctx: QueryCtx, clerkId: string): Promise<User | null> {
  return getOneFrom(ctx.db, "users", "by_clerkId", clerkId);
}

/**
 * The user row of an identity: made on the first sign-in, refreshed when name, email or picture changed, never
 * twice. A claim the token does not carry leaves what is stored alone. Throws `account_deleted` while one is deleted.
 */
export async function storeUser(ctx: MutationCtx, identity: UserIdentity, now: number): Promise<User> {
  const known = await findUser(ctx, identity.subject);
  if (known?.deletingAt !== undefined) fail({ code: "account_deleted" });
  const { email, name, pictureUrl: imageUrl } = identity;
  const profile = { ...(email && { email }), ...(name && { name }), ...(imageUrl && { imageUrl }) };
  if (known) {
    await refreshProfile(ctx, known, profile);
    return { ...known, ...profile };
  }
  const id = await ctx.db.insert("users", { clerkId: identity.subject, ...profile, createdAt: now });
  const user = await ctx.db.get("users", id);
  if (!user) throw new Error("A row that was just inserted is not there.");
  return user;
}

/** Writes only when something changed: a session that starts must not re-send every live query. */
export async function refreshProfile(ctx: MutationCtx, user: User, claims: Infer<typeof profile>) {
  const changed = (["email", "name", "imageUrl"] as const).some(
    (claim) => claims[claim] !== undefined && claims[claim] !== user[claim],
  );
  if (changed) await ctx.db.patch("users", user._id, claims);
}

/** Empties the row at once, so that nothing of the user can be read any more; the rest goes in batches after it. */
export async function deleteUser(ctx: MutationCtx, user: Omit<User, "_creationTime">, now: number) {
  const { _id, clerkId, createdAt } = user;
  await ctx.db.replace("users", _id, { clerkId, createdAt, deletingAt: now });
  await ctx.scheduler.runAfter(0, internal.users.purge, { userId: _id });
}

/** When the empty row of a deleted account may go: nobody holds a token for the person on this device. */
export function tombstoneMs(user: Doc<"users">): number {
  return isDevice(user.clerkId) ? 0 : TOMBSTONE_MS;
}
