import type { PaginationOptions, PaginationResult } from "convex/server";
import { type Infer, v } from "convex/values";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { KEEP_DELETED_MS, LIMITS, QUESTION_COUNT, SESSION_FORMAT } from "../limits";
import { askedAfter, followUpKeyOf } from "../../lib/coach/review/index";
import schema from "../schema";
import { followUp, type FollowUp, posting, postingHead, type Question } from "../validators";
import { allAnswers, answerView } from "./answers";
import { feedbackView, findFeedback, ratingsOf, reviewView } from "./feedback";
import { findKept, findTranscript, transcriptView } from "./interviews";
import { keepJob } from "./jobs";
import { endHostedReading } from "./modelReading";
import { allVerdicts, verdictsView } from "./readings";
import { replacedIn, replacedView } from "./replaced";
import { clearRemoval, dueRemoval, noteRemoval } from "./removals";
import { fileWords, forgetWords } from "./searching";
import { show, unshow } from "./shown";
import { forgetStories } from "./stories";
import type { User } from "./users";
import { viewOf } from "./views";

/**
 * One practice session whole and free of any deployment's ids: what is exported, imported, moved to an account,
 * and returned by a removal so that it can be undone. Times are ms since the epoch.
 */
export const session = schema.tables.interviews.validator
  .pick("key", "language", "status", "createdAt", "startedAt", "completedAt")
  .extend({
    format: v.union(v.literal(1), v.literal(SESSION_FORMAT)),
    posting,
    ...transcriptView.omit("jobDescription", "followUps").fields,
    answers: v.array(answerView),
    /** What was asked back after the answers, each with its own answer. Missing where nothing was. */
    followUps: v.optional(v.array(followUp.extend({ answer: v.optional(answerView.omit("questionKey")) }))),
    /** Missing in exports from before there were any. */
    replaced: v.optional(v.array(replacedView)),
    /** Missing in exports from before the person read their own answers. */
    verdicts: v.optional(v.array(verdictsView)),
    reviews: v.array(reviewView),
    feedback: v.union(feedbackView, v.null()),
  });
export type Session = Infer<typeof session>;

/** Reads one session whole. */
export async function readSession(ctx: QueryCtx, interview: Doc<"interviews">): Promise<Session> {
  return sessionOf(await readRows(ctx, interview));
}

/** Reads a page of a person's sessions whole, oldest first. */
export async function readSessions(
  ctx: QueryCtx,
  user: User,
  pages: PaginationOptions,
): Promise<PaginationResult<Session>> {
  const page = await ctx.db
    .query("interviews")
    .withIndex("by_userId_and_deletedAt_and_createdAt", (q) =>
      q.eq("userId", user._id).eq("deletedAt", undefined),
    )
    .paginate(pages);
  return { ...page, page: await Promise.all(page.page.map((interview) => readSession(ctx, interview))) };
}

/** Deletes an interview with everything that belongs to it. Returns what it was; it is large, so it is read once. */
export async function deleteSession(ctx: MutationCtx, interview: Doc<"interviews">): Promise<Session> {
  const rows = await readRows(ctx, interview);
  for (const answer of rows.answers) await ctx.db.delete("answers", answer._id);
  for (const replaced of rows.replaced) await ctx.db.delete("replaced", replaced._id);
  for (const review of rows.reviews) await ctx.db.delete("reviews", review._id);
  for (const row of rows.verdicts) await ctx.db.delete("verdicts", row._id);
  for (const rating of await ratingsOf(ctx, interview)) await ctx.db.delete("ratings", rating._id);
  if (rows.feedback) await ctx.db.delete("feedback", rows.feedback._id);
  if (rows.transcript) await ctx.db.delete("transcripts", rows.transcript._id);
  await forgetStories(ctx, interview);
  await forgetWords(ctx, interview);
  await unshow(ctx, interview);
  await ctx.db.delete("interviews", interview._id);
  if (interview.isCounted) await keepJob(ctx, interview, -1);
  return sessionOf(rows);
}

/**
 * Takes an interview out of everything that is shown, searched, counted and exported; all of it can be restored. No more
 * of its answers is sent to the deployment's model, and what that finds meanwhile is not taken.
 */
export async function hideSession(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  now: number,
): Promise<void> {
  const since = interview.hostedReading?.since;
  if (since !== undefined) await endHostedReading(ctx, interview, since, "model_stopped");
  await setDeleted(ctx, interview, now);
  if (interview.isCounted) await keepJob(ctx, interview, -1);
  await forgetWords(ctx, interview);
  await unshow(ctx, interview);
  await noteRemoval(ctx, interview, now);
}

/**
 * Deletes for good the session that was due first, of everybody: the largest one takes most of what a transaction may
 * read. Returns whether one was due.
 */
export async function expireDeleted(ctx: MutationCtx, now: number): Promise<boolean> {
  const due = await dueRemoval(ctx, now - KEEP_DELETED_MS);
  if (!due) return false;
  const interview = await findKept(ctx, { _id: due.userId }, due.key);
  if (interview) await deleteSession(ctx, interview);
  await ctx.db.patch("removals", due._id, { isKept: undefined });
  return true;
}

/** Puts a deleted interview back as it was. False when it is not deleted. */
export async function restoreSession(ctx: MutationCtx, interview: Doc<"interviews">): Promise<boolean> {
  if (interview.deletedAt === undefined) return false;
  await setDeleted(ctx, interview, undefined);
  await keepJob(ctx, interview, 1);
  await fileWords(ctx, interview);
  await show(ctx, interview);
  await clearRemoval(ctx, { _id: interview.userId }, interview.key);
  return true;
}

async function setDeleted(ctx: MutationCtx, interview: Doc<"interviews">, deletedAt: number | undefined) {
  const isCounted = deletedAt === undefined ? true : undefined;
  await ctx.db.patch("interviews", interview._id, { deletedAt, isCounted });
  for (const rating of await ratingsOf(ctx, interview))
    await ctx.db.patch("ratings", rating._id, { deletedAt });
}

interface Rows {
  interview: Doc<"interviews">;
  /** Null when it cannot be read any more. */
  transcript: Doc<"transcripts"> | null;
  answers: Doc<"answers">[];
  replaced: Doc<"replaced">[];
  verdicts: Doc<"verdicts">[];
  reviews: Doc<"reviews">[];
  feedback: Doc<"feedback"> | null;
}

async function readRows(ctx: QueryCtx, interview: Doc<"interviews">): Promise<Rows> {
  return {
    interview,
    transcript: await findTranscript(ctx, interview),
    answers: await allAnswers(ctx, interview),
    replaced: await replacedIn(ctx, interview._id),
    verdicts: await allVerdicts(ctx, interview),
    reviews: await allReviews(ctx, interview),
    feedback: await findFeedback(ctx, interview),
  };
}

function sessionOf({ interview, answers, replaced, verdicts, reviews, feedback, ...rows }: Rows): Session {
  const { key, language, status, createdAt, startedAt, completedAt } = interview;
  const { jobDescription, followUps, ...asked } = rows.transcript
    ? viewOf(transcriptView, rows.transcript)
    : restOf(answers);
  return {
    format: SESSION_FORMAT,
    key,
    posting: { ...viewOf(postingHead, interview), jobDescription },
    language,
    status,
    ...asked,
    answers: answers
      .filter(({ questionKey }) => askedAfter(questionKey) === undefined)
      .map((answer) => viewOf(answerView, answer)),
    ...(followUps?.length && { followUps: followUps.map((asked) => withAnswer(asked, answers)) }),
    ...(replaced.length && { replaced: replaced.map((row) => viewOf(replacedView, row)) }),
    ...(verdicts.length && { verdicts: verdicts.map((row) => viewOf(verdictsView, row)) }),
    reviews: reviews.map((review) => viewOf(reviewView, review)),
    feedback: feedback && viewOf(feedbackView, feedback),
    createdAt,
    startedAt,
    completedAt,
  };
}

/** What was asked back with what was answered, where something was. */
function withAnswer(asked: FollowUp, answers: Doc<"answers">[]): NonNullable<Session["followUps"]>[number] {
  const answer = answers.find(({ questionKey }) => questionKey === followUpKeyOf(asked.questionKey));
  return { ...asked, ...(answer && { answer: viewOf(answerView.omit("questionKey"), answer) }) };
}

/**
 * What stands in for a transcript that cannot be read any more: each answer gets a question again, so that nothing
 * that can be read is left out of an export, or out of what is imported from it.
 */
function restOf(answers: Doc<"answers">[]): Infer<typeof transcriptView> {
  const keys = answers.map(({ questionKey }) => questionKey);
  const followUps = keys.flatMap((key) => {
    const questionKey = askedAfter(key);
    return questionKey === undefined ? [] : [{ questionKey, point: "", text: "…" }];
  });
  const own = keys.filter((key) => askedAfter(key) === undefined);
  const questions = own.map((key, at): Question => {
    return { key, order: at + 1, text: "…", origin: "person" };
  });
  return {
    origins: {},
    wish: { count: QUESTION_COUNT.default },
    requirements: [],
    questions,
    followUps,
    notices: [],
  };
}

function allReviews(ctx: QueryCtx, interview: Doc<"interviews">): Promise<Doc<"reviews">[]> {
  return ctx.db
    .query("reviews")
    .withIndex("by_interviewId_and_questionKey_and_version", (q) => q.eq("interviewId", interview._id))
    .take(LIMITS.questions * LIMITS.versions);
}
