import { getOneFrom } from "convex-helpers/server/relationships";
import { getConvexSize, type Infer } from "convex/values";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import type { ModelUse } from "../../lib/coach/model/index";
import type { CoachName } from "../../lib/coach/types";
import type { Review } from "../coach/types";
import { LIMITS } from "../limits";
import schema, { type Question } from "../schema";

/** The feedback on a whole interview. Ratings are 1 to 5, times ms since the epoch. */
export const feedbackView = schema.tables.feedback.validator.omit("interviewId");

/** One rating of one version of an answer, with the text that was rated. */
export const reviewView = schema.tables.reviews.validator.omit("interviewId");
type RatedVersion = Omit<Infer<typeof reviewView>, "version">;

export function findFeedback(ctx: QueryCtx, interview: Doc<"interviews">): Promise<Doc<"feedback"> | null> {
  return getOneFrom(ctx.db, "feedback", "by_interviewId", interview._id);
}

/** Every kept version of one answer's review, oldest first. */
export function reviewsOf(ctx: QueryCtx, interview: Doc<"interviews">, questionKey: string) {
  return ctx.db
    .query("reviews")
    .withIndex("by_interviewId_and_questionKey_and_version", (q) =>
      q.eq("interviewId", interview._id).eq("questionKey", questionKey),
    )
    .take(LIMITS.versions);
}

/** The newest review of each question, in the order of the questions; one indexed read each. */
export async function latestReviews(ctx: QueryCtx, interview: Doc<"interviews">, questions: Question[]) {
  const newest = await Promise.all(
    questions.map(({ key }) =>
      ctx.db
        .query("reviews")
        .withIndex("by_interviewId_and_questionKey_and_version", (q) =>
          q.eq("interviewId", interview._id).eq("questionKey", key),
        )
        .order("desc")
        .first(),
    ),
  );
  return newest.filter((row) => row !== null);
}

/**
 * Stores a whole review: the feedback is replaced, each rated answer gets a new version, progress its small rows,
 * and the interview its rating and a new completion stamp.
 */
export async function storeReview(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  rated: {
    questions: Question[];
    answers: Record<string, string>;
    review: Review;
    coach: CoachName;
    use?: ModelUse;
  },
  now: number,
): Promise<void> {
  const { questions, answers, review, use } = rated;
  const coach = review.coach ?? rated.coach;
  for (const { questionKey, ...given } of review.answers) {
    const question = questions.find(({ key }) => key === questionKey);
    if (!question) continue;
    const row = { coach, ...given, questionKey, text: answers[questionKey] ?? "", reviewedAt: now };
    await addVersion(ctx, interview, row);
    await rate(ctx, interview, question, given.rating, now);
  }
  const { overallRating, strengths, improvements, detailedFeedback, notices } = review;
  const whole = {
    overallRating,
    strengths,
    improvements,
    detailedFeedback,
    coach,
    notices: notices?.length ? notices : undefined,
    use,
    updatedAt: now,
  };
  const before = await findFeedback(ctx, interview);
  if (before) await ctx.db.patch("feedback", before._id, whole);
  else await ctx.db.insert("feedback", { interviewId: interview._id, ...whole, createdAt: now });
  await ctx.db.patch("interviews", interview._id, {
    overallRating,
    completedAt: now,
    coachState: "ready",
    coachAt: now,
    coachVia: undefined,
  });
}

/** Of the versions of one answer, newest first, those that are kept: so many, and so large together; one always. */
export function keptVersions<Version extends RatedVersion>(newestFirst: Version[]): Version[] {
  let bytes = 0;
  const tooMany = newestFirst.findIndex((version, at) => {
    bytes += getConvexSize(version);
    return at === LIMITS.versions || (at > 0 && bytes > LIMITS.versionBytes);
  });
  return tooMany === -1 ? newestFirst : newestFirst.slice(0, tooMany);
}

/** The same text rated again replaces its rating; a changed text becomes the next version. */
async function addVersion(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  review: RatedVersion,
): Promise<void> {
  const versions = await reviewsOf(ctx, interview, review.questionKey);
  const last = versions.at(-1);
  if (last?.text === review.text) {
    await ctx.db.patch("reviews", last._id, review);
    return;
  }
  const kept = keptVersions<RatedVersion>([review, ...versions.toReversed()]);
  for (const version of versions) {
    if (!kept.includes(version)) await ctx.db.delete("reviews", version._id);
  }
  await ctx.db.insert("reviews", {
    interviewId: interview._id,
    ...review,
    version: (last?.version ?? 0) + 1,
  });
}

async function rate(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  question: Question,
  rating: number,
  ratedAt: number,
): Promise<void> {
  const row = {
    userId: interview.userId,
    interviewId: interview._id,
    postingKey: interview.postingKey,
    questionKey: question.key,
    competency: question.competency,
    ...(question.requirementKey && { requirementKey: question.requirementKey }),
    rating,
    ratedAt,
  };
  const before = await ctx.db
    .query("ratings")
    .withIndex("by_interviewId_and_questionKey", (q) =>
      q.eq("interviewId", interview._id).eq("questionKey", question.key),
    )
    .unique();
  if (before) await ctx.db.replace("ratings", before._id, row);
  else await ctx.db.insert("ratings", row);
}
