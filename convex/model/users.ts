import type { UserIdentity } from "convex/server";
import type { Infer } from "convex/values";
import { internal } from "../_generated/api";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { fail } from "../errors";
import schema from "../schema";
import { isDevice } from "../device";
import { viewOf } from "./views";

/** What Clerk may say of somebody; what it does not say stays as it is. */
export const profile = schema.tables.users.validator.pick("email", "name", "imageUrl");

/** A user as its own screens see it. Times are ms since the epoch. */
export const userView = profile.extend(schema.tables.users.validator.pick("clerkId", "createdAt").fields);

/**
 * How long the row of a deleted account stays behind, empty: a client that is still open holds a token for a
 * minute more and would otherwise create the account anew.
 */
export const TOMBSTONE_MS = 10 * 60_000;

export function viewOfUser(user: Doc<"users">): Infer<typeof userView> {
  return viewOf(userView, user);
}

/** The user of a Clerk id, through the index. */
export function findUser(ctx: QueryCtx, clerkId: string): Promise<Doc<"users"> | null> {
  return ctx.db
    .query("users")
    .withIndex("by_clerkId", (q) => q.eq("clerkId", clerkId))
    .unique();
}

/**
 * The user row of an identity: made on the first sign-in, refreshed when name, email or picture changed, never
 * twice. A claim the token does not carry leaves what is stored alone. Throws `account_deleted` while one is deleted.
 */
export async function storeUser(
  ctx: MutationCtx,
  identity: UserIdentity,
  now: number,
): Promise<Doc<"users">> {
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
export async function refreshProfile(
  ctx: MutationCtx,
  user: Doc<"users">,
  claims: Infer<typeof profile>,
): Promise<void> {
  const changed = (["email", "name", "imageUrl"] as const).some(
    (claim) => claims[claim] !== undefined && claims[claim] !== user[claim],
  );
  if (changed) await ctx.db.patch("users", user._id, claims);
}

/** Empties the row at once, so that nothing of the user can be read any more; the rest goes in batches after it. */
export async function deleteUser(
  ctx: MutationCtx,
  { _id, clerkId, createdAt }: Pick<Doc<"users">, "_id" | "clerkId" | "createdAt">,
  now: number,
): Promise<void> {
  await ctx.db.replace("users", _id, { clerkId, createdAt, deletingAt: now });
  await ctx.scheduler.runAfter(0, internal.users.purge, { userId: _id });
}

/** When the empty row of a deleted account may go: nobody holds a token for the person on this device. */
export function tombstoneMs(user: Doc<"users">): number {
  return isDevice(user.clerkId) ? 0 : TOMBSTONE_MS;
}
