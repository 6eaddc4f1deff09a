import type { Doc, Id } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import { followUpKeyOf, readAnswer, sheetOf, sumOf, toImproveFirst } from "../../lib/coach/review/index";
import type { CoachName, Reader } from "../../lib/coach/types";
import type { Question, Status } from "../validators";
import { checkedSession } from "./checkedSession";
import { keptVersions } from "./feedback";
import { readingsIn, scoreRow } from "./readings";
import { findKept, transcriptView } from "./interviews";
import { postingKeyOf } from "../posting";
import { keepJob } from "./jobs";
import { inOrder } from "./questions";
import { restoreSession, type Session } from "./sessions";
import { clearRemoval } from "./removals";
import { keepReplaced } from "./replaced";
import { show } from "./shown";
import { fileWords } from "./searching";
import { isBlank } from "./text";
import { viewOf } from "./views";

/**
 * Stores an exported session whole, with its dates. The key makes it safe to repeat: a session that is there
 * already stays as it is and the answer is false, and one that was deleted is restored. Counts, orders and status are worked out anew, not believed.
 */
export async function importSession(
  ctx: MutationCtx,
  user: Doc<"users">,
  foreign: Session,
  now: number,
): Promise<boolean> {
  const session = checkedSession(foreign, now);
  const there = await findKept(ctx, user, session.key);
  if (there) return restoreSession(ctx, there);
  const { jobDescription, ...head } = session.posting;
  const questions = inOrder([...session.questions].sort((a, b) => a.order - b.order));
  const known = new Set(questions.map(({ key }) => key));
  const answers = firstOfEach(session.answers, ({ questionKey }) => questionKey).filter(({ questionKey }) =>
    known.has(questionKey),
  );
  const asked = firstOfEach(session.followUps ?? [], ({ questionKey }) => questionKey).filter(
    ({ questionKey }) => known.has(questionKey),
  );
  const answered = answers.filter(({ text }) => !isBlank(text)).map(({ questionKey }) => questionKey);
  const status = statusOf(session, answered.length, questions.length);
  const feedback = status === "draft" ? null : session.feedback;
  const postingKey = postingKeyOf(head);
  const set = { questions, questionLanguage: session.questionLanguage };
  const readings = readingsIn(set, answers, session.verdicts ?? []);
  const interviewId = await ctx.db.insert("interviews", {
    userId: user._id,
    key: session.key,
    postingKey,
    ...head,
    language: session.language,
    status,
    // Where there are no questions, which only the coach can make, its failed state offers to ask again.
    coachState: !questions.length ? "failed" : status === "completed" && !feedback ? "unread" : "ready",
    coachAt: now,
    questionCount: questions.length,
    asked: questions.map(({ key }) => key),
    answered,
    overallRating: feedback?.overallRating,
    pointsCovered: feedback?.covered,
    pointsPartly: feedback?.partly,
    points: feedback?.points,
    reader: feedback?.points === undefined ? undefined : readerIn(feedback.coach),
    isShared: (feedback?.points !== undefined && (sumOf(readings)?.readers.length ?? 0) > 1) || undefined,
    toImprove: feedback?.points === undefined ? undefined : toImproveFirst(readings)[0]?.order,
    createdAt: session.createdAt,
    startedAt: status === "draft" ? undefined : (session.startedAt ?? session.createdAt),
    completedAt: status === "completed" ? (session.completedAt ?? now) : undefined,
    isCounted: true,
  });
  const interview = await ctx.db.get("interviews", interviewId);
  await show(ctx, { _id: interviewId, userId: user._id, key: session.key });
  if (interview) await fileWords(ctx, interview);
  await keepJob(ctx, { userId: user._id, postingKey }, 1);
  const transcript = viewOf(transcriptView.omit("jobDescription", "followUps"), session);
  const followUps = asked.map(({ answer: _answer, ...one }) => one);
  await ctx.db.insert("transcripts", {
    interviewId,
    jobDescription,
    ...transcript,
    questions,
    ...(followUps.length && { followUps }),
  });
  for (const answer of answers) await ctx.db.insert("answers", { interviewId, ...answer, seq: 0 });
  for (const { questionKey, answer } of asked)
    if (answer)
      await ctx.db.insert("answers", {
        interviewId,
        ...answer,
        questionKey: followUpKeyOf(questionKey),
        seq: 0,
      });
  const keys = new Set([...known, ...asked.map(({ questionKey }) => followUpKeyOf(questionKey))]);
  for (const replaced of session.replaced ?? [])
    if (keys.has(replaced.questionKey)) await keepReplaced(ctx, interviewId, replaced);
  await clearRemoval(ctx, user, session.key);
  for (const row of firstOfEach(session.verdicts ?? [], ({ questionKey }) => questionKey))
    if (known.has(row.questionKey)) await ctx.db.insert("verdicts", { interviewId, ...row });
  await importReviews(ctx, { userId: user._id, interviewId, postingKey }, session, questions);
  if (feedback) await ctx.db.insert("feedback", { interviewId, ...feedback });
  return true;
}

/** Whose reading feedback with points is. */
const readerIn = ({ engine }: CoachName): Reader => (engine === "person" ? "person" : "model");

/** What the answers prove of what the session says; one that was started stays started, even with every answer gone. */
function statusOf(session: Session, answered: number, questions: number): Status {
  if (session.status === "completed" && answered > 0 && answered === questions) return "completed";
  return session.status === "draft" && answered === 0 ? "draft" : "in_progress";
}

/** Reviews come back as they were; progress gets the small row of each question's newest. */
async function importReviews(
  ctx: MutationCtx,
  owner: { userId: Id<"users">; interviewId: Id<"interviews">; postingKey: string },
  session: Session,
  questions: Question[],
): Promise<void> {
  for (const question of questions) {
    const { key: questionKey, competency, requirementKey } = question;
    const versions = session.reviews.filter((review) => review.questionKey === questionKey);
    const newestFirst = firstOfEach(versions, ({ version }) => version).sort((a, b) => b.version - a.version);
    const kept = keptVersions(newestFirst);
    for (const review of kept) await ctx.db.insert("reviews", { interviewId: owner.interviewId, ...review });
    const [newest] = kept;
    if (!newest) continue;
    const row = { ...owner, questionKey, competency, requirementKey, ratedAt: newest.reviewedAt };
    if (newest.verdicts) {
      const { sheet, isRated } = sheetOf(question, session.questionLanguage);
      const reading = readAnswer(sheet, newest.verdicts, newest.text);
      await ctx.db.insert("ratings", { ...row, ...scoreRow(reading, isRated) });
    } else if (newest.rating !== undefined) {
      await ctx.db.insert("ratings", { ...row, rating: newest.rating });
    }
  }
}

function firstOfEach<T>(items: T[], nameOf: (item: T) => string | number): T[] {
  const seen = new Set<string | number>();
  return items.filter((item) => {
    const name = nameOf(item);
    return !seen.has(name) && seen.add(name);
  });
}
