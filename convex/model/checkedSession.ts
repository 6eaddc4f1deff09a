import { getConvexSize } from "convex/values";
import { cut, wellFormed } from "../../lib/text/index";
import type { ModelUse } from "../../lib/coach/model/index";
import type { CoachName, Requirement } from "../../lib/coach/types";
import type { Criteria, Finding } from "../coach/types";
import { fail } from "../errors";
import { LIMITS, RATING } from "../limits";
import type { Question, Sheet } from "../schema";
import { checkedOrigins, checkedWish } from "./interviews";
import { checkedKey } from "./keys";
import { checkedPosting } from "../posting";
import type { ReplacedView } from "./replaced";
import type { Session } from "./sessions";
import { checkedText } from "./text";

type Answer = Session["answers"][number];
type Review = Session["reviews"][number];
type Feedback = NonNullable<Session["feedback"]>;

/**
 * A session that came from outside, in the form it is stored in: every text well-formed and within its limit,
 * every number within its range, nothing dated later than `now`. Throws `invalid` or `too_many`.
 */
export function checkedSession(session: Session, now: number): Session {
  if (getConvexSize(session) > LIMITS.sessionBytes) {
    fail({ code: "invalid", field: "session", problem: "too_long", limit: LIMITS.sessionBytes });
  }
  const { coach, startedAt, completedAt } = session;
  const time = (at: number) => Math.min(checkedTime(at), now);
  return {
    ...session,
    key: checkedKey(session.key),
    posting: checkedPosting(session.posting),
    origins: checkedOrigins(session.origins),
    wish: checkedWish(session.wish),
    requirements: atMost(LIMITS.requirements, "rows", session.requirements).map(checkedRequirement),
    ...(session.ready && {
      ready: atMost(LIMITS.ready, "rows", session.ready).map((item) => ({
        ...item,
        sentence: checkedText("requirement", item.sentence, LIMITS.sentence),
      })),
    }),
    questions: checkedQuestions(session.questions),
    notices: [...new Set(session.notices)],
    coach: coach && checkedCoach(coach),
    use: session.use && checkedUse(session.use),
    answers: atMost(LIMITS.questions, "answers", session.answers).map((answer) =>
      checkedAnswer(answer, time),
    ),
    ...(session.replaced && {
      replaced: atMost(LIMITS.replaced, "rows", session.replaced).map((replaced) =>
        checkedReplaced(replaced, time),
      ),
    }),
    reviews: atMost(LIMITS.questions * LIMITS.versions, "rows", session.reviews).map((review) =>
      checkedReview(review, time),
    ),
    feedback: session.feedback && checkedFeedback(session.feedback, time),
    createdAt: time(session.createdAt),
    startedAt: startedAt === undefined ? undefined : time(startedAt),
    completedAt: completedAt === undefined ? undefined : time(completedAt),
  };
}

type Time = (at: number) => number;

function checkedQuestions(questions: Question[]): Question[] {
  atMost(LIMITS.questions, "questions", questions);
  const keys = new Set(questions.map(({ key }) => key));
  if (keys.size !== questions.length) fail({ code: "invalid", field: "questions", problem: "out_of_range" });
  return questions.map((question) => ({
    ...question,
    key: checkedKey(question.key),
    text: checkedText("question", question.text, LIMITS.questionText),
    why: optional("question", question.why, LIMITS.sentence),
    requirementKey: optional("question", question.requirementKey, LIMITS.sentence),
    entry: optional("question", question.entry, LIMITS.key),
    ...(question.sheet && { sheet: checkedSheet(question.sheet) }),
  }));
}

function checkedSheet({ points, traps, example, origin }: Sheet): Sheet {
  const clause = (text: string) => checkedText("question", text, LIMITS.clause);
  return {
    points: atMost(LIMITS.points, "rows", points).map(({ key, text, followUp }) => ({
      key: checkedText("question", key, LIMITS.key),
      text: clause(text),
      followUp: optional("question", followUp, LIMITS.clause),
    })),
    traps: atMost(LIMITS.points, "rows", traps).map(({ key, text }) => ({
      key: checkedText("question", key, LIMITS.key),
      text: clause(text),
    })),
    example: optional("question", example, LIMITS.example),
    ...(origin && { origin }),
  };
}

function checkedRequirement(requirement: Requirement): Requirement {
  const { key, topic, sentence } = requirement;
  return {
    ...requirement,
    key: checkedText("requirement", key, LIMITS.sentence),
    topic: checkedText("requirement", topic, LIMITS.sentence),
    sentence: checkedText("requirement", sentence, LIMITS.sentence),
  };
}

function checkedAnswer(answer: Answer, time: Time): Answer {
  return {
    questionKey: checkedText("questionKey", answer.questionKey, LIMITS.key),
    text: checkedText("answer", answer.text, LIMITS.answer),
    revision: checkedCount("revision", answer.revision),
    writer: checkedText("writer", answer.writer, LIMITS.name),
    editedAt: time(answer.editedAt),
  };
}

function checkedReplaced(replaced: ReplacedView, time: Time): ReplacedView {
  return {
    questionKey: checkedText("questionKey", replaced.questionKey, LIMITS.key),
    text: checkedText("answer", replaced.text, LIMITS.answer),
    revision: checkedCount("revision", replaced.revision),
    writer: checkedText("writer", replaced.writer, LIMITS.name),
    replacedAt: time(replaced.replacedAt),
  };
}

function checkedReview(review: Review, time: Time): Review {
  return {
    questionKey: checkedText("questionKey", review.questionKey, LIMITS.key),
    version: checkedCount("version", review.version),
    text: checkedText("answer", review.text, LIMITS.answer),
    rating: checkedRating(review.rating),
    criteria: checkedCriteria(review.criteria),
    note: checkedText("feedback", review.note, LIMITS.note),
    nextStep: checkedText("feedback", review.nextStep, LIMITS.note),
    strengths: checkedFindings(review.strengths),
    improvements: checkedFindings(review.improvements),
    coach: checkedCoach(review.coach),
    reviewedAt: time(review.reviewedAt),
  };
}

function checkedFeedback(feedback: Feedback, time: Time): Feedback {
  return {
    overallRating: checkedRating(feedback.overallRating),
    strengths: checkedFindings(feedback.strengths),
    improvements: checkedFindings(feedback.improvements),
    detailedFeedback: checkedText("feedback", feedback.detailedFeedback, LIMITS.detailedFeedback),
    coach: checkedCoach(feedback.coach),
    notices: feedback.notices && [...new Set(feedback.notices)],
    use: feedback.use && checkedUse(feedback.use),
    createdAt: time(feedback.createdAt),
    updatedAt: time(feedback.updatedAt),
  };
}

function checkedFindings(findings: Finding[]): Finding[] {
  return atMost(LIMITS.findings, "rows", findings).map(({ text, quote, questionKey }) => ({
    text: checkedText("feedback", text, LIMITS.note),
    quote: optional("feedback", quote, LIMITS.note),
    questionKey: checkedText("questionKey", questionKey, LIMITS.key),
  }));
}

function checkedCoach(coach: CoachName): CoachName {
  return {
    engine: coach.engine,
    model: optional("coach", coach.model, LIMITS.name),
    promptVersion: checkedText("coach", coach.promptVersion, LIMITS.name),
  };
}

/** What a model's work took, as numbers that can be shown. */
export function checkedUse(use: ModelUse): ModelUse {
  const amount = (value: number) => (Number.isSafeInteger(value) && value >= 0 ? value : 0);
  return {
    model: cut(wellFormed(use.model), LIMITS.name),
    calls: amount(use.calls),
    inputTokens: amount(use.inputTokens),
    outputTokens: amount(use.outputTokens),
  };
}

function checkedCriteria(criteria: Criteria): Criteria {
  Object.values(criteria).forEach(checkedRating);
  return criteria;
}

function checkedRating(rating: number): number {
  if (!(rating >= RATING.min && rating <= RATING.max)) {
    fail({ code: "invalid", field: "rating", problem: "out_of_range" });
  }
  return rating;
}

/** A counter that starts at 1. */
function checkedCount(field: string, count: number): number {
  if (!Number.isSafeInteger(count) || count < 1) fail({ code: "invalid", field, problem: "out_of_range" });
  return count;
}

function checkedTime(at: number): number {
  if (!Number.isFinite(at) || at < 0) fail({ code: "invalid", field: "createdAt", problem: "out_of_range" });
  return at;
}

function optional(field: string, text: string | undefined, limit: number): string | undefined {
  return text === undefined ? undefined : checkedText(field, text, limit);
}

function atMost<T>(limit: number, what: "questions" | "answers" | "rows", items: T[]): T[] {
  if (items.length > limit) fail({ code: "too_many", what, limit });
  return items;
}
