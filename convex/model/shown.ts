import type { Doc, Id } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { getInterview } from "./interviews";
import type { User } from "./users";

/** What tells an interview among its person's. */
type Named = Pick<Doc<"interviews">, "_id" | "userId" | "key">;

/** Notes that an interview is there: once when it comes, and when it is restored. */
export async function show(ctx: MutationCtx, { _id: interviewId, userId, key }: Named): Promise<void> {
  await ctx.db.insert("shown", { userId, key, interviewId });
}

/** Takes the note back: the interview is deleted. One from before there were notes has none. */
export async function unshow(ctx: MutationCtx, { userId, key }: Named): Promise<void> {
  const row = await findShown(ctx, userId, key);
  if (row) await ctx.db.delete("shown", row._id);
}

/**
 * Which interview of this user's has that key, for what is watched of it and does not change with its row: with every
 * first answer the row is another one, and whoever has read it is told anew. Throws `not_found`.
 */
export async function getShown(ctx: QueryCtx, user: User, key: string): Promise<{ _id: Id<"interviews"> }> {
  const row = await findShown(ctx, user._id, key);
  return row ? { _id: row.interviewId } : getInterview(ctx, user, key);
}

function findShown(ctx: QueryCtx, userId: Id<"users">, key: string): Promise<Doc<"shown"> | null> {
  return ctx.db
    .query("shown")
    .withIndex("by_userId_and_key", (q) => q.eq("userId", userId).eq("key", key))
    .unique();
}
