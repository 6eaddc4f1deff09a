import type { Doc } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import { postingKeyOf } from "../posting";
import { ratingsOf } from "./feedback";

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
  for (const rating of await ratingsOf(ctx, interview))
    await ctx.db.patch("ratings", rating._id, { postingKey });
}
