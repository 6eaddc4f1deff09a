import { getOneFrom } from "convex-helpers/server/relationships";
import { getConvexSize, type Infer } from "convex/values";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import {
  isRead,
  readAnswer,
  sheetOf,
  stillStands,
  summaryOf,
  toImproveFirst,
} from "../../lib/coach/review/index";
import { LIMITS } from "../limits";
import schema from "../schema";
import type { Question } from "../validators";
import { findAnswer } from "./answers";
import { findTranscript, getTranscript } from "./interviews";
import { keepJob } from "./jobs";
import { allVerdicts, coachOf, type Reading, readingsIn, readingsOf, scoreRow } from "./readings";

/** The feedback on a whole interview. Ratings are 1 to 5, times ms since the epoch. */
export const feedbackView = schema.tables.feedback.validator.omit("interviewId");

/** One review of one version of an answer, with the text that was read. */
export const reviewView = schema.tables.reviews.validator.omit("interviewId");
type ReviewedVersion = Omit<Infer<typeof reviewView>, "version">;

/** The feedback on an interview; null while there is none. */
export function findFeedback(ctx: QueryCtx, interview: Doc<"interviews">): Promise<Doc<"feedback"> | null> {
  return getOneFrom(ctx.db, "feedback", "by_interviewId", interview._id);
}

/** Every kept version of one answer's review, oldest first. */
export function reviewsOf(ctx: QueryCtx, interview: Pick<Doc<"interviews">, "_id">, questionKey: string) {
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
 * Stores what the readings of a completed interview come to, once an answer was looked at to its end. The feedback is
 * replaced as a whole, each answer that was read gets its version and its small row, and the first time after each
 * completion the interview a new completion stamp. Nothing is stored while no answer is read, and feedback of the first
 * design stays until its session is finished anew.
 *
 * @param known The transcript where the caller has read it, and the questions that were read; without them all are.
 * @returns Whether an answer is read, by the first design or since.
 */
export async function storeFeedback(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  now: number,
  known: { transcript?: Doc<"transcripts">; touched?: ReadonlySet<string> } = {},
): Promise<boolean> {
  const before = await findFeedback(ctx, interview);
  if (before && interview.reader === undefined && interview.coachState === "ready") return true;
  const { transcript = await getTranscript(ctx, interview), touched } = known;
  const verdicts = await allVerdicts(ctx, interview);
  const answers = await Promise.all(
    verdicts.map(({ questionKey }) => findAnswer(ctx, interview, questionKey)),
  );
  const looked = answers.filter((answer) => answer !== null);
  const readings = readingsIn(transcript, looked, verdicts);
  const summary = summaryOf(readings, interview.language, interview.answered.length);
  if (!summary) return false;
  for (const one of readings) {
    if (!isRead(one.reading) || (touched && !touched.has(one.questionKey))) continue;
    await addVersion(ctx, interview, versionOf(one, now));
    await rate(ctx, interview, one, now);
  }
  const { readers, ...said } = summary;
  const [reader = "person"] = readers;
  const whole = {
    interviewId: interview._id,
    ...said,
    coach: { engine: reader },
    createdAt: before?.createdAt ?? now,
    updatedAt: now,
  };
  if (before) await ctx.db.replace("feedback", before._id, whole);
  else await ctx.db.insert("feedback", whole);
  await ctx.db.patch("interviews", interview._id, {
    overallRating: said.overallRating,
    pointsCovered: said.covered,
    pointsPartly: said.partly,
    points: said.points,
    reader,
    isShared: readers.length > 1 || undefined,
    toImprove: toImproveFirst(readings)[0]?.order,
    ...(interview.coachState === "unread" && { completedAt: now, coachState: "ready", coachAt: now }),
  });
  if (interview.coachState === "unread") await keepJob(ctx, interview);
  return true;
}

/**
 * Stores anew what the readings of a completed interview come to, where something that was found in it counts no more.
 * Where no answer is read any more it is back at an interview at which nobody has looked; what is told of the last look,
 * before it was finished anew, stays.
 */
export async function renewFeedback(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  now: number,
): Promise<void> {
  if (await storeFeedback(ctx, interview, now, { touched: new Set() })) return;
  if (interview.coachState === "unread") return;
  const before = await findFeedback(ctx, interview);
  if (!before) return;
  await ctx.db.delete("feedback", before._id);
  await ctx.db.patch("interviews", interview._id, {
    overallRating: undefined,
    pointsCovered: undefined,
    pointsPartly: undefined,
    points: undefined,
    reader: undefined,
    isShared: undefined,
    toImprove: undefined,
    coachState: "unread",
  });
}

/** The row of an interview that was read says, as its feedback does, how many points were covered in part. */
export async function sayPartly(ctx: MutationCtx, interview: Doc<"interviews">): Promise<void> {
  if (interview.points === undefined || interview.pointsPartly !== undefined) return;
  const feedback = await findFeedback(ctx, interview);
  if (feedback) await ctx.db.patch("interviews", interview._id, { pointsPartly: feedback.partly });
}

/** The small rows of an interview that was read say, as its newest reviews do, what was found of each point. */
export async function sayFound(ctx: MutationCtx, interview: Doc<"interviews">): Promise<void> {
  const rows = (await ratingsOf(ctx, interview)).filter(({ reader, found }) => reader && !found);
  const transcript = rows.length ? await findTranscript(ctx, interview) : null;
  if (!transcript) return;
  const reviews = await latestReviews(ctx, interview, transcript.questions);
  for (const row of rows) {
    const question = transcript.questions.find(({ key }) => key === row.questionKey);
    const review = reviews.find(({ questionKey }) => questionKey === row.questionKey);
    if (!question || !review?.verdicts) continue;
    const { sheet, isRated } = sheetOf(question, transcript.questionLanguage);
    const { reader, found } = scoreRow(readAnswer(sheet, review.verdicts, review.text), isRated);
    if (reader === row.reader) await ctx.db.patch("ratings", row._id, { found });
  }
}

/** The row of an interview that was read names the answer to improve first, as its feedback does. */
export async function sayToImprove(ctx: MutationCtx, interview: Doc<"interviews">): Promise<void> {
  const isOfNow = interview.points !== undefined && interview.coachState === "ready";
  const transcript = isOfNow ? await findTranscript(ctx, interview) : null;
  if (!transcript) return;
  const toImprove = toImproveFirst(await readingsOf(ctx, interview, transcript))[0]?.order;
  if (toImprove !== interview.toImprove) await ctx.db.patch("interviews", interview._id, { toImprove });
}

function versionOf({ questionKey, text, verdicts, reading, isRated }: Reading, now: number): ReviewedVersion {
  const { rating } = scoreRow(reading, isRated);
  return {
    questionKey,
    text,
    ...(rating !== undefined && { rating }),
    verdicts: verdicts.filter((one) => stillStands(one, text)),
    coach: coachOf(reading),
    reviewedAt: now,
  };
}

/** Of the versions of one answer, newest first, those that are kept: so many, and so large together; one always. */
export function keptVersions<Version extends ReviewedVersion>(newestFirst: Version[]): Version[] {
  let bytes = 0;
  const tooMany = newestFirst.findIndex((version, at) => {
    bytes += getConvexSize(version);
    return at === LIMITS.versions || (at > 0 && bytes > LIMITS.versionBytes);
  });
  return tooMany === -1 ? newestFirst : newestFirst.slice(0, tooMany);
}

/** The same text read again replaces its review; a changed text, or the first reading after the first design's, is the next version. */
async function addVersion(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  review: ReviewedVersion,
): Promise<void> {
  const versions = await reviewsOf(ctx, interview, review.questionKey);
  const last = versions.at(-1);
  if (last?.text === review.text && last.verdicts) {
    await ctx.db.replace("reviews", last._id, {
      interviewId: interview._id,
      version: last.version,
      ...review,
    });
    return;
  }
  const kept = keptVersions<ReviewedVersion>([review, ...versions.toReversed()]);
  for (const version of versions) {
    if (!kept.includes(version)) await ctx.db.delete("reviews", version._id);
  }
  await ctx.db.insert("reviews", {
    interviewId: interview._id,
    ...review,
    version: (last?.version ?? 0) + 1,
  });
}

/** One small row a question and reader: two readers of one answer never take each other's place. */
async function rate(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  { question, reading, isRated }: Reading,
  ratedAt: number,
): Promise<void> {
  const row = {
    userId: interview.userId,
    interviewId: interview._id,
    postingKey: interview.postingKey,
    questionKey: question.key,
    competency: question.competency,
    ...(question.requirementKey && { requirementKey: question.requirementKey }),
    ...scoreRow(reading, isRated),
    ...(interview.deletedAt !== undefined && { deletedAt: interview.deletedAt }),
    ratedAt,
  };
  const before = await ctx.db
    .query("ratings")
    .withIndex("by_interviewId_and_questionKey_and_reader", (q) =>
      q.eq("interviewId", interview._id).eq("questionKey", question.key).eq("reader", reading.readers[0]),
    )
    .unique();
  if (before) await ctx.db.replace("ratings", before._id, row);
  else await ctx.db.insert("ratings", row);
}

/** The small rows of an interview, or of one of its questions: at most one a reader, and one of the first design. */
export function ratingsOf(
  ctx: QueryCtx,
  interview: Doc<"interviews">,
  questionKey?: string,
): Promise<Doc<"ratings">[]> {
  return ctx.db
    .query("ratings")
    .withIndex("by_interviewId_and_questionKey_and_reader", (q) => {
      const all = q.eq("interviewId", interview._id);
      return questionKey === undefined ? all : all.eq("questionKey", questionKey);
    })
    .take(LIMITS.questions * LIMITS.readers);
}
