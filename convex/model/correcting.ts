import type { Doc } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import { checkedPosting, postingKeyOf } from "../posting";
import type { Posting } from "../validators";
import { ratingsOf } from "./feedback";
import { getTranscript } from "./interviews";
import { keepJob } from "./jobs";
import { fileWords } from "./searching";

/**
 * Corrects the posting of an interview: its title and company, and its place, description and link to a CV where they
 * are given; a blank one is taken away. Where no link says which posting it is, title and company do. Tells whether the description
 * is another.
 */
export async function correct(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  given: Pick<Posting, "jobTitle" | "company" | "location" | "jobDescription" | "resumeUrl">,
): Promise<boolean> {
  const { jobTitle, company, location, jobDescription, resumeUrl } = checkedPosting(given);
  const head = {
    jobTitle,
    company,
    ...(given.location !== undefined && { location }),
    ...(given.resumeUrl !== undefined && { resumeUrl }),
  };
  await ctx.db.patch("interviews", interview._id, head);
  await rekey(ctx, { ...interview, ...head });
  await fileWords(ctx, { ...interview, ...head });
  if (given.jobDescription === undefined) return false;
  const transcript = await getTranscript(ctx, interview);
  if (transcript.jobDescription === jobDescription) return false;
  await ctx.db.patch("transcripts", transcript._id, { jobDescription });
  return true;
}

/** Files an interview under the key of its posting; its ratings and its place among the attempts move with it. */
export async function rekey(ctx: MutationCtx, interview: Doc<"interviews">): Promise<void> {
  const postingKey = postingKeyOf(interview);
  if (postingKey === interview.postingKey) return;
  await ctx.db.patch("interviews", interview._id, { postingKey });
  for (const rating of await ratingsOf(ctx, interview))
    await ctx.db.patch("ratings", rating._id, { postingKey });
  if (!interview.isCounted) return;
  await keepJob(ctx, interview, -1);
  await keepJob(ctx, { ...interview, postingKey }, 1);
}
