import { type Infer, v } from "convex/values";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { modelUse } from "../coach/model/drafts";
import { coachName, language, questionNotice, requirement } from "../coach/types";
import { LIMITS, QUESTION_COUNT, SESSION_FORMAT } from "../limits";
import { origins, type Question, question, status, wish } from "../schema";
import { allAnswers, answerView, viewOfAnswer } from "./answers";
import { feedbackView, findFeedback, reviewView, viewOfFeedback, viewOfReview } from "./feedback";
import { findTranscript } from "./interviews";
import { replacedIn, replacedView, viewOfReplaced } from "./replaced";

/**
 * One practice session whole and free of any deployment's ids: what is exported, imported, moved to an account,
 * and returned by a removal so that it can be undone. Times are ms since the epoch.
 */
export const session = v.object({
  format: v.literal(SESSION_FORMAT),
  key: v.string(),
  posting: v.object({
    jobTitle: v.string(),
    company: v.optional(v.string()),
    location: v.optional(v.string()),
    jobDescription: v.optional(v.string()),
    postingUrl: v.optional(v.string()),
    resumeUrl: v.optional(v.string()),
  }),
  origins,
  language,
  status,
  wish,
  requirements: v.array(requirement),
  questions: v.array(question),
  questionLanguage: v.optional(language),
  notices: v.array(questionNotice),
  coach: v.optional(coachName),
  use: v.optional(modelUse),
  answers: v.array(answerView),
  /** Missing in exports from before there were any. */
  replaced: v.optional(v.array(replacedView)),
  reviews: v.array(reviewView),
  feedback: v.union(feedbackView, v.null()),
  createdAt: v.number(),
  startedAt: v.optional(v.number()),
  completedAt: v.optional(v.number()),
});
export type Session = Infer<typeof session>;

/** Reads one session whole. */
export async function readSession(ctx: QueryCtx, interview: Doc<"interviews">): Promise<Session> {
  return sessionOf(await readRows(ctx, interview));
}

/** Deletes an interview with everything that belongs to it. Returns what it was; it is large, so it is read once. */
export async function deleteSession(ctx: MutationCtx, interview: Doc<"interviews">): Promise<Session> {
  const rows = await readRows(ctx, interview);
  for (const answer of rows.answers) await ctx.db.delete("answers", answer._id);
  for (const replaced of rows.replaced) await ctx.db.delete("replaced", replaced._id);
  for (const review of rows.reviews) await ctx.db.delete("reviews", review._id);
  for (const rating of await allRatings(ctx, interview)) await ctx.db.delete("ratings", rating._id);
  if (rows.feedback) await ctx.db.delete("feedback", rows.feedback._id);
  if (rows.transcript) await ctx.db.delete("transcripts", rows.transcript._id);
  await ctx.db.delete("interviews", interview._id);
  return sessionOf(rows);
}

interface Rows {
  interview: Doc<"interviews">;
  /** Null when it cannot be read any more. */
  transcript: Doc<"transcripts"> | null;
  answers: Doc<"answers">[];
  replaced: Doc<"replaced">[];
  reviews: Doc<"reviews">[];
  feedback: Doc<"feedback"> | null;
}

async function readRows(ctx: QueryCtx, interview: Doc<"interviews">): Promise<Rows> {
  return {
    interview,
    transcript: await findTranscript(ctx, interview),
    answers: await allAnswers(ctx, interview),
    replaced: await replacedIn(ctx, interview._id),
    reviews: await allReviews(ctx, interview),
    feedback: await findFeedback(ctx, interview),
  };
}

function sessionOf({ interview, answers, replaced, reviews, feedback, ...rows }: Rows): Session {
  const transcript = rows.transcript ?? restOf(answers);
  const { jobTitle, company, location, postingUrl, resumeUrl } = interview;
  return {
    format: SESSION_FORMAT,
    key: interview.key,
    posting: {
      jobTitle,
      company,
      location,
      jobDescription: transcript.jobDescription,
      postingUrl,
      resumeUrl,
    },
    origins: transcript.origins,
    language: interview.language,
    status: interview.status,
    wish: transcript.wish,
    requirements: transcript.requirements,
    questions: transcript.questions,
    questionLanguage: transcript.questionLanguage,
    notices: transcript.notices,
    coach: transcript.coach,
    use: transcript.use,
    answers: answers.map(viewOfAnswer),
    ...(replaced.length && { replaced: replaced.map(viewOfReplaced) }),
    reviews: reviews.map(viewOfReview),
    feedback: feedback && viewOfFeedback(feedback),
    createdAt: interview.createdAt,
    startedAt: interview.startedAt,
    completedAt: interview.completedAt,
  };
}

/**
 * What stands in for a transcript that cannot be read any more: each answer gets a question again, so that nothing
 * that can be read is left out of an export, or out of what is imported from it.
 */
function restOf(
  answers: Doc<"answers">[],
): Omit<Doc<"transcripts">, "_id" | "_creationTime" | "interviewId"> {
  const questions = answers.map(({ questionKey: key }, at): Question => {
    return {
      key,
      order: at + 1,
      text: "…",
      kind: "behavioural",
      competency: "communication",
      origin: "person",
    };
  });
  return { origins: {}, wish: { count: QUESTION_COUNT.default }, requirements: [], questions, notices: [] };
}

function allReviews(ctx: QueryCtx, interview: Doc<"interviews">): Promise<Doc<"reviews">[]> {
  return ctx.db
    .query("reviews")
    .withIndex("by_interviewId_and_questionKey_and_version", (q) => q.eq("interviewId", interview._id))
    .take(LIMITS.questions * LIMITS.versions);
}

function allRatings(ctx: QueryCtx, interview: Doc<"interviews">): Promise<Doc<"ratings">[]> {
  return ctx.db
    .query("ratings")
    .withIndex("by_interviewId_and_questionKey", (q) => q.eq("interviewId", interview._id))
    .take(LIMITS.questions);
}
