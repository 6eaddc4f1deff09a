import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { LIMITS } from "../limits";
import type { User } from "./users";

/**
 * How long it is remembered that a session was deleted, in ms: until every device that still holds unsaved texts of
 * it has probably been opened again.
 */
export const KEEP_REMOVALS_MS = 180 * 86_400_000;

/**
 * Notes that the person deleted a session, which is still kept. Devices keep texts of a session that they cannot find,
 * because a database may be wiped: only this tells them that it was meant.
 */
export async function noteRemoval(
  ctx: MutationCtx,
  { userId, key }: Pick<Doc<"interviews">, "userId" | "key">,
  now: number,
): Promise<void> {
  await ctx.db.insert("removals", { userId, key, removedAt: now, isKept: true });
}

/** A session of that key is there again. */
export async function clearRemoval(ctx: MutationCtx, user: Pick<User, "_id">, key: string): Promise<void> {
  const removal = await findRemoval(ctx, user, key);
  if (removal) await ctx.db.delete("removals", removal._id);
}

/** Null when no session of that key was deleted, or when it came back. */
export function findRemoval(
  ctx: QueryCtx,
  user: Pick<User, "_id">,
  key: string,
): Promise<Doc<"removals"> | null> {
  return ctx.db
    .query("removals")
    .withIndex("by_userId_and_key", (q) => q.eq("userId", user._id).eq("key", key))
    .unique();
}

/** The deleted session that was due first to go for good, if one was deleted before `limit`; of any person. */
export function dueRemoval(ctx: QueryCtx, limit: number): Promise<Doc<"removals"> | null> {
  return ctx.db
    .query("removals")
    .withIndex("by_isKept_and_removedAt", (q) => q.eq("isKept", true).lt("removedAt", limit))
    .first();
}

/** Forgets a batch of those that went for good long ago, of everybody. Returns whether there may be more. */
export async function forgetOldRemovals(ctx: MutationCtx, now: number): Promise<boolean> {
  const rows = await ctx.db
    .query("removals")
    .withIndex("by_isKept_and_removedAt", (q) =>
      q.eq("isKept", undefined).lt("removedAt", now - KEEP_REMOVALS_MS),
    )
    .take(LIMITS.expiredAtOnce);
  for (const { _id } of rows) await ctx.db.delete("removals", _id);
  return rows.length === LIMITS.expiredAtOnce;
}

/** Deletes a batch of a user's. Returns whether there may be more. */
export async function deleteRemovals(ctx: MutationCtx, user: User): Promise<boolean> {
  const rows = await ctx.db
    .query("removals")
    .withIndex("by_userId_and_key", (q) => q.eq("userId", user._id))
    .take(LIMITS.expiredAtOnce);
  for (const { _id } of rows) await ctx.db.delete("removals", _id);
  return rows.length === LIMITS.expiredAtOnce;
}
