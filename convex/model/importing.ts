import type { Doc, Id } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import { LIMITS } from "../limits";
import type { Question, Status } from "../schema";
import { checkedSession } from "./checkedSession";
import { findInterview } from "./interviews";
import { postingKeyOf } from "./posting";
import { inOrder } from "./questions";
import type { Session } from "./sessions";
import { isBlank } from "./text";

/**
 * Stores an exported session whole, with its dates. The key makes it safe to repeat: a session that is there
 * already stays as it is and the answer is false. Counts, orders and status are worked out anew, not believed.
 */
export async function importSession(
  ctx: MutationCtx,
  user: Doc<"users">,
  foreign: Session,
  now: number,
): Promise<boolean> {
  const session = checkedSession(foreign, now);
  if (await findInterview(ctx, user, session.key)) return false;
  const { jobDescription, ...head } = session.posting;
  const questions = inOrder([...session.questions].sort((a, b) => a.order - b.order));
  const known = new Map(questions.map((question) => [question.key, question]));
  const answers = firstOfEach(session.answers, ({ questionKey }) => questionKey).filter(({ questionKey }) =>
    known.has(questionKey),
  );
  const answered = answers.filter(({ text }) => !isBlank(text)).map(({ questionKey }) => questionKey);
  const status = statusOf(session, answered.length, questions.length);
  const feedback = status === "draft" ? null : session.feedback;
  const postingKey = postingKeyOf(head);
  const interviewId = await ctx.db.insert("interviews", {
    userId: user._id,
    key: session.key,
    postingKey,
    ...head,
    language: session.language,
    status,
    // Where something is missing that only the coach can make, its failed state offers to ask again.
    coachState: questions.length && (status !== "completed" || feedback) ? "ready" : "failed",
    coachAt: now,
    questionCount: questions.length,
    answered,
    overallRating: feedback?.overallRating,
    createdAt: session.createdAt,
    startedAt: status === "draft" ? undefined : (session.startedAt ?? session.createdAt),
    completedAt: status === "completed" ? (session.completedAt ?? now) : undefined,
  });
  const { origins, wish, requirements, questionLanguage, notices, coach } = session;
  const posting = { origins, wish, requirements, questions, questionLanguage, notices, coach };
  await ctx.db.insert("transcripts", { interviewId, jobDescription, ...posting });
  for (const answer of answers) await ctx.db.insert("answers", { interviewId, ...answer, seq: 0 });
  await importReviews(ctx, { userId: user._id, interviewId, postingKey }, session, known);
  if (feedback) await ctx.db.insert("feedback", { interviewId, ...feedback });
  return true;
}

/** What the answers prove of what the session says; one that was started stays started, even with every answer gone. */
function statusOf(session: Session, answered: number, questions: number): Status {
  if (session.status === "completed" && answered > 0 && answered === questions) return "completed";
  return session.status === "draft" && answered === 0 ? "draft" : "in_progress";
}

/** Reviews come back as they were, the newest of each question; progress gets the newest rating of each. */
async function importReviews(
  ctx: MutationCtx,
  owner: { userId: Id<"users">; interviewId: Id<"interviews">; postingKey: string },
  session: Session,
  known: Map<string, Question>,
): Promise<void> {
  const newestFirst = [...session.reviews].sort((a, b) => b.version - a.version);
  const reviews = firstOfEach(newestFirst, ({ questionKey, version }) => `${questionKey} ${version}`);
  const versions = new Map<string, number>();
  for (const review of reviews) {
    const question = known.get(review.questionKey);
    const before = versions.get(review.questionKey) ?? 0;
    if (!question || before === LIMITS.versions) continue;
    versions.set(question.key, before + 1);
    await ctx.db.insert("reviews", { interviewId: owner.interviewId, ...review });
    if (before > 0) continue;
    await ctx.db.insert("ratings", {
      ...owner,
      questionKey: question.key,
      competency: question.competency,
      requirementKey: question.requirementKey,
      rating: review.rating,
      ratedAt: review.reviewedAt,
    });
  }
}

function firstOfEach<T>(items: T[], nameOf: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const name = nameOf(item);
    return !seen.has(name) && seen.add(name);
  });
}
