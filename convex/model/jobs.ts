import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";

/** Whose job it is, and what its attempts share. */
export type JobOf = Pick<Doc<"interviews">, "userId" | "postingKey">;

/**
 * Keeps the row of a job: called in the transaction in which attempts at it came or went (`change`), or in which one of
 * them was finished or reopened. The last one takes the row with it.
 */
export async function keepJob(ctx: MutationCtx, of: JobOf, change: 1 | 0 | -1 = 0): Promise<void> {
  const { userId, postingKey } = of;
  const job = await findJob(ctx, of);
  const attempts = (job?.attempts ?? 0) + change;
  const newest = await attemptsAt(ctx, of).first();
  if (!newest || attempts < 1) {
    if (job) await ctx.db.delete("jobs", job._id);
    return;
  }
  const practisedAt = newest.completedAt ?? newest.createdAt;
  if (!job) await ctx.db.insert("jobs", { userId, postingKey, attempts, practisedAt });
  else if (job.attempts !== attempts || job.practisedAt !== practisedAt)
    await ctx.db.patch("jobs", job._id, { attempts, practisedAt });
}

/** Counts an interview from before there were jobs among the attempts at its own; once. */
export async function countInJob(ctx: MutationCtx, interview: Doc<"interviews">): Promise<void> {
  if (interview.isCounted || interview.deletedAt !== undefined) return;
  await ctx.db.patch("interviews", interview._id, { isCounted: true });
  await keepJob(ctx, interview, 1);
}

/** The attempts at a job, the newest first. */
export function attemptsAt(ctx: QueryCtx, { userId, postingKey }: JobOf) {
  return ctx.db
    .query("interviews")
    .withIndex("by_userId_and_postingKey_and_deletedAt_and_createdAt", (q) =>
      q.eq("userId", userId).eq("postingKey", postingKey).eq("deletedAt", undefined),
    )
    .order("desc");
}

/** The newest attempt at a job whose answers somebody looked at; null where nobody did. */
export async function newestRead(ctx: QueryCtx, of: JobOf): Promise<Doc<"interviews"> | null> {
  const found = await Promise.all(
    (["person", "model"] as const).map((reader) =>
      ctx.db
        .query("interviews")
        .withIndex("by_userId_and_postingKey_and_deletedAt_and_reader_and_createdAt", (q) =>
          q
            .eq("userId", of.userId)
            .eq("postingKey", of.postingKey)
            .eq("deletedAt", undefined)
            .eq("reader", reader),
        )
        .order("desc")
        .first(),
    ),
  );
  const [newest = null] = found.filter((row) => row !== null).sort((a, b) => b.createdAt - a.createdAt);
  return newest;
}

function findJob(ctx: QueryCtx, { userId, postingKey }: JobOf): Promise<Doc<"jobs"> | null> {
  return ctx.db
    .query("jobs")
    .withIndex("by_userId_and_postingKey", (q) => q.eq("userId", userId).eq("postingKey", postingKey))
    .unique();
}
