import type { Doc, Id } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import { fail } from "../errors";
import { LIMITS, RATING } from "../limits";
import type { Question } from "../schema";
import { checkedWish, findInterview } from "./interviews";
import { checkedKey } from "./keys";
import { checkedPosting, postingKeyOf } from "./posting";
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
  session: Session,
  now: number,
): Promise<boolean> {
  checkSizes(session);
  const key = checkedKey(session.key);
  if (await findInterview(ctx, user, key)) return false;
  const { jobDescription, ...head } = checkedPosting(session.posting);
  const questions = inOrder([...session.questions].sort((a, b) => a.order - b.order));
  const known = new Map(questions.map((question) => [question.key, question]));
  const answers = firstOfEach(session.answers, (answer) => answer.questionKey).filter(({ questionKey }) =>
    known.has(questionKey),
  );
  const answered = answers.filter(({ text }) => !isBlank(text)).map(({ questionKey }) => questionKey);
  const completed = session.status === "completed" && answered.length > 0 && answered.length === known.size;
  const feedback = completed || session.status !== "draft" ? session.feedback : null;
  const past = (time: number | undefined) => (time === undefined ? undefined : Math.min(time, now));
  const createdAt = Math.min(session.createdAt, now);
  const postingKey = postingKeyOf(head);
  const interviewId = await ctx.db.insert("interviews", {
    userId: user._id,
    key,
    postingKey,
    ...head,
    language: session.language,
    status: completed ? "completed" : answered.length ? "in_progress" : "draft",
    coachState: questions.length && !(completed && !feedback) ? "ready" : "failed",
    coachAt: now,
    questionCount: questions.length,
    answered,
    overallRating: feedback?.overallRating,
    createdAt,
    startedAt: past(session.startedAt) ?? (answered.length ? createdAt : undefined),
    completedAt: completed ? (past(session.completedAt) ?? now) : undefined,
  });
  const { origins, requirements, questionLanguage, notices, coach } = session;
  const wish = checkedWish(session.wish);
  const posting = { origins, wish, requirements, questions, questionLanguage, notices, coach };
  await ctx.db.insert("transcripts", { interviewId, jobDescription, ...posting });
  for (const answer of answers) await ctx.db.insert("answers", { interviewId, ...answer, seq: 0 });
  await importReviews(ctx, { userId: user._id, interviewId, postingKey }, session, known);
  if (feedback) await ctx.db.insert("feedback", { interviewId, ...feedback });
  return true;
}

/** Reviews come back as they were; progress gets the newest rating of each question. */
async function importReviews(
  ctx: MutationCtx,
  owner: { userId: Id<"users">; interviewId: Id<"interviews">; postingKey: string },
  session: Session,
  known: Map<string, Question>,
): Promise<void> {
  const newestFirst = [...session.reviews].sort((a, b) => b.version - a.version);
  const reviews = firstOfEach(newestFirst, ({ questionKey, version }) => `${questionKey} ${version}`);
  const rated = new Set<string>();
  for (const review of reviews) {
    const question = known.get(review.questionKey);
    if (!question) continue;
    await ctx.db.insert("reviews", { interviewId: owner.interviewId, ...review });
    if (rated.has(question.key)) continue;
    rated.add(question.key);
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

/** Everything an import may not exceed. Throws `too_many` or `invalid`. */
function checkSizes(session: Session): void {
  if (session.questions.length > LIMITS.questions) {
    fail({ code: "too_many", what: "questions", limit: LIMITS.questions });
  }
  if (session.answers.length > LIMITS.questions)
    fail({ code: "too_many", what: "answers", limit: LIMITS.questions });
  const rows = LIMITS.questions * LIMITS.versions;
  if (session.reviews.length > rows) fail({ code: "too_many", what: "rows", limit: rows });
  if (session.requirements.length > LIMITS.requirements) {
    fail({ code: "too_many", what: "rows", limit: LIMITS.requirements });
  }
  if (new Set(session.questions.map(({ key }) => key)).size !== session.questions.length) {
    fail({ code: "invalid", field: "questions", problem: "out_of_range" });
  }
  const times = [session.createdAt, session.startedAt ?? 0, session.completedAt ?? 0];
  if (!times.every((time) => Number.isFinite(time) && time >= 0)) {
    fail({ code: "invalid", field: "createdAt", problem: "out_of_range" });
  }
  for (const { key, text, why } of session.questions) {
    checkedKey(key);
    checkLength("question", text, LIMITS.questionText);
    checkLength("question", why, LIMITS.sentence);
  }
  for (const { text, writer } of session.answers) {
    checkLength("answer", text, LIMITS.answer);
    checkLength("writer", writer, LIMITS.name);
  }
  for (const { sentence, topic, key } of session.requirements) {
    for (const part of [sentence, topic, key]) checkLength("requirement", part, LIMITS.sentence);
  }
  for (const review of session.reviews) {
    checkLength("answer", review.text, LIMITS.answer);
    checkLength("feedback", review.note, LIMITS.note);
    checkLength("feedback", review.nextStep, LIMITS.note);
    checkRating(review.rating);
    checkFindings(review);
  }
  if (session.feedback) {
    checkLength("feedback", session.feedback.detailedFeedback, LIMITS.detailedFeedback);
    checkRating(session.feedback.overallRating);
    checkFindings(session.feedback);
  }
}

function checkFindings(of: Pick<Session["reviews"][number], "strengths" | "improvements">): void {
  for (const findings of [of.strengths, of.improvements]) {
    if (findings.length > LIMITS.findings) fail({ code: "too_many", what: "rows", limit: LIMITS.findings });
    for (const { text, quote } of findings) {
      checkLength("feedback", text, LIMITS.note);
      checkLength("feedback", quote, LIMITS.note);
    }
  }
}

function checkRating(rating: number): void {
  if (!(rating >= RATING.min && rating <= RATING.max)) {
    fail({ code: "invalid", field: "rating", problem: "out_of_range" });
  }
}

function checkLength(field: string, text: string | undefined, limit: number): void {
  if (text !== undefined && text.length > limit) fail({ code: "invalid", field, problem: "too_long", limit });
}
