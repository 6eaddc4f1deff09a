import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { LIMITS } from "../limits";
import type { User } from "./users";

/**
 * How long it is remembered that a session was deleted, in ms: until every device that still holds unsaved texts of
 * it has probably been opened again.
 */
export const KEEP_REMOVALS_MS = 180 * 86_400_000;

/** Old ones that are deleted with each new one. */
const CLEARED_AT_ONCE = 10;

/**
 * Notes that the person deleted a session. Devices keep texts of a session that they cannot find, because a database
 * may be wiped: only this tells them that it was meant.
 */
export async function noteRemoval(ctx: MutationCtx, user: User, key: string, now: number) {
  await ctx.db.insert("removals", { userId: user._id, key, removedAt: now });
  const old = await ctx.db
    .query("removals")
    .withIndex("by_userId_and_removedAt", (q) =>
      q.eq("userId", user._id).lt("removedAt", now - KEEP_REMOVALS_MS),
    )
    .take(CLEARED_AT_ONCE);
  for (const { _id } of old) await ctx.db.delete("removals", _id);
}

/** A session of that key is there again. */
export async function clearRemoval(ctx: MutationCtx, user: User, key: string): Promise<void> {
  const removal = await findRemoval(ctx, user, key);
  if (removal) await ctx.db.delete("removals", removal._id);
}

/** Null when no session of that key was deleted, or when it came back. */
export function findRemoval(ctx: QueryCtx, user: User, key: string): Promise<Doc<"removals"> | null> {
  return ctx.db
    .query("removals")
    .withIndex("by_userId_and_key", (q) => q.eq("userId", user._id).eq("key", key))
    .unique();
}

/** Deletes a batch of a user's. Returns whether there may be more. */
export async function deleteRemovals(ctx: MutationCtx, user: User): Promise<boolean> {
  const rows = await ctx.db
    .query("removals")
    .withIndex("by_userId_and_key", (q) => q.eq("userId", user._id))
    .take(LIMITS.searchPage);
  for (const { _id } of rows) await ctx.db.delete("removals", _id);
  return rows.length === LIMITS.searchPage;
}
