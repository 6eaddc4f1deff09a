import type { Doc } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import { LIMITS } from "../limits";
import { postingKeyOf } from "../posting";

/** Gives an interview another title and company. Where no link says which posting it is, they do. */
export async function rename(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  { jobTitle, company }: { jobTitle: string; company?: string },
): Promise<void> {
  await ctx.db.patch("interviews", interview._id, { jobTitle, company });
  await rekey(ctx, { ...interview, jobTitle, company });
}

/** Files an interview under the key of its posting; its ratings move with it, so that attempts and progress still meet. */
export async function rekey(ctx: MutationCtx, interview: Doc<"interviews">): Promise<void> {
  const postingKey = postingKeyOf(interview);
  if (postingKey === interview.postingKey) return;
  await ctx.db.patch("interviews", interview._id, { postingKey });
  const ratings = await ctx.db
    .query("ratings")
    .withIndex("by_interviewId_and_questionKey", (q) => q.eq("interviewId", interview._id))
    .take(LIMITS.questions);
  for (const rating of ratings) await ctx.db.patch("ratings", rating._id, { postingKey });
}
