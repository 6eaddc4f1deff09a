import type { Doc } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import { LIMITS } from "../limits";
import { postingKeyOf } from "./posting";

/**
 * Gives an interview another title and company. Where no link says which posting it is, they do: its ratings move
 * with it, so that attempts and progress still meet.
 */
export async function rename(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  { jobTitle, company }: { jobTitle: string; company?: string },
): Promise<void> {
  const postingKey = postingKeyOf({ ...interview, jobTitle, company });
  await ctx.db.patch("interviews", interview._id, { jobTitle, company, postingKey });
  if (postingKey === interview.postingKey) return;
  const ratings = await ctx.db
    .query("ratings")
    .withIndex("by_interviewId_and_questionKey", (q) => q.eq("interviewId", interview._id))
    .take(LIMITS.questions);
  for (const rating of ratings) await ctx.db.patch("ratings", rating._id, { postingKey });
}
