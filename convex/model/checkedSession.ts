import { getConvexSize } from "convex/values";
import { cut, wellFormed } from "../../lib/text/index";
import type { ModelUse } from "../../lib/coach/model/index";
import type { CoachName, Requirement, Verdict } from "../../lib/coach/types";
import { fail } from "../errors";
import { LIMITS, QUESTION_COUNT, RATING } from "../limits";
import type { Criteria, Finding, Look, Question, Ready, Sheet } from "../validators";
import { checkedOrigins, checkedWish } from "./interviews";
import { checkedKey } from "./keys";
import { checkedPosting } from "../posting";
import type { VerdictsView } from "./readings";
import type { ReplacedView } from "./replaced";
import type { Session } from "./sessions";
import { checkedText } from "./text";

/**
 * A session that came from outside, in the form it is stored in: every text well-formed and within its limit,
 * every number within its range, nothing dated later than `now`. Throws `invalid` or `too_many`.
 */
export function checkedSession(session: Session, now: number): Session {
  if (getConvexSize(session) > LIMITS.sessionBytes) {
    fail({ code: "invalid", field: "session", problem: "too_long", limit: LIMITS.sessionBytes });
  }
  return checkSession(session, now);
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

/** Returns a part in the form it is stored in, or throws. */
type Check<Part> = (part: Part, now: number) => Part;
type Checks<Whole> = { [Name in keyof Whole]?: Check<NonNullable<Whole[Name]>> };

/** Checks the parts of an object that are there. For those without a check, what their validator says is enough. */
function parts<Whole extends object>(checks: Checks<Whole>): Check<Whole> {
  return (whole, now) => {
    const checked = { ...whole };
    for (const name of Object.keys(checks) as (keyof Whole)[]) {
      const part = whole[name] ?? undefined;
      if (part !== undefined) checked[name] = checks[name]?.(part, now) ?? part;
    }
    return checked;
  };
}

function list<Item>(
  limit: number,
  check: Check<Item>,
  what: "questions" | "answers" | "rows" = "rows",
): Check<Item[]> {
  return (items, now) => {
    if (items.length > limit) fail({ code: "too_many", what, limit });
    return items.map((item) => check(item, now));
  };
}

const text = (field: string, limit: number): Check<string> => {
  return (part) => checkedText(field, part, limit);
};

const number = (field: string, isInRange: (value: number) => boolean): Check<number> => {
  return (value) => (isInRange(value) ? value : fail({ code: "invalid", field, problem: "out_of_range" }));
};

const once = <Item>(items: Item[]): Item[] => [...new Set(items)];
/** A counter that starts at 1. */
const count = (field: string) => number(field, (value) => Number.isSafeInteger(value) && value >= 1);
/** How many of something there are. */
const counted = number("points", (value) => Number.isSafeInteger(value) && value >= 0);
const rating = number("rating", (value) => value >= RATING.min && value <= RATING.max);
const anyTime = number("createdAt", (at) => Number.isFinite(at) && at >= 0);
const time: Check<number> = (at, now) => Math.min(anyTime(at, now), now);

const key = text("question", LIMITS.key);
const clause = text("question", LIMITS.clause);
const questionKey = text("questionKey", LIMITS.key);
const answerText = text("answer", LIMITS.answer);
const writer = text("writer", LIMITS.name);
const note = text("feedback", LIMITS.note);
const required = text("requirement", LIMITS.sentence);

const coach = parts<CoachName>({
  model: text("coach", LIMITS.name),
  promptVersion: text("coach", LIMITS.name),
});

const sheet = parts<Sheet>({
  points: list(LIMITS.points, parts<Sheet["points"][number]>({ key, text: clause, followUp: clause })),
  traps: list(LIMITS.points, parts<Sheet["traps"][number]>({ key, text: clause })),
  example: text("question", LIMITS.example),
});

const question = parts<Question>({
  key: checkedKey,
  text: text("question", LIMITS.questionText),
  why: text("question", LIMITS.sentence),
  requirementKey: text("question", LIMITS.sentence),
  entry: key,
  sheet,
});

const questions: Check<Question[]> = (all, now) => {
  const checked = list(LIMITS.questions, question, "questions")(all, now);
  const isEachOnce = new Set(all.map((one) => one.key)).size === all.length;
  return isEachOnce ? checked : fail({ code: "invalid", field: "questions", problem: "out_of_range" });
};

const findings = list(
  LIMITS.findings,
  parts<Finding>({ text: note, quote: answerText, followUp: clause, questionKey }),
);

const verdicts = list(
  2 * LIMITS.readers * LIMITS.points,
  parts<Verdict>({
    key,
    words: answerText,
    model: text("coach", LIMITS.name),
    writer,
    textHash: text("textHash", LIMITS.name),
    at: time,
  }),
);

const look = parts<Look>({
  model: text("coach", LIMITS.name),
  textHash: text("textHash", LIMITS.name),
  at: time,
  help: clause,
  changed: clause,
});

const review = parts<Session["reviews"][number]>({
  questionKey,
  version: count("version"),
  text: answerText,
  rating,
  verdicts,
  criteria: parts<Criteria>({ structure: rating, specificity: rating, relevance: rating, clarity: rating }),
  note,
  nextStep: note,
  strengths: findings,
  improvements: findings,
  coach,
  reviewedAt: time,
});

const feedback = parts<NonNullable<Session["feedback"]>>({
  overallRating: rating,
  covered: counted,
  partly: counted,
  points: counted,
  strengths: findings,
  improvements: findings,
  detailedFeedback: text("feedback", LIMITS.detailedFeedback),
  coach,
  notices: once,
  use: checkedUse,
  createdAt: time,
  updatedAt: time,
});

const answerKey = text("questionKey", LIMITS.answerKey);
const typed = { questionKey: answerKey, text: answerText, revision: count("revision"), writer };
const checkSession = parts<Session>({
  key: checkedKey,
  posting: checkedPosting,
  origins: checkedOrigins,
  wish: checkedWish,
  requirements: list(
    LIMITS.requirements,
    parts<Requirement>({ key: required, topic: required, sentence: required }),
  ),
  ready: list(LIMITS.ready, parts<Ready>({ sentence: required })),
  questions,
  leftOut: list(QUESTION_COUNT.max, question, "questions"),
  notices: once,
  coach,
  use: checkedUse,
  followUps: list(
    LIMITS.questions,
    parts<NonNullable<Session["followUps"]>[number]>({
      questionKey,
      point: key,
      text: text("question", LIMITS.followUp),
      answer: parts({
        text: text("answer", LIMITS.followUpAnswer),
        revision: count("revision"),
        writer,
        editedAt: time,
      }),
    }),
    "questions",
  ),
  answers: list(LIMITS.questions, parts<Session["answers"][number]>({ ...typed, editedAt: time }), "answers"),
  replaced: list(
    LIMITS.replaced + 2 * LIMITS.shortened * LIMITS.questions,
    parts<ReplacedView>({ ...typed, replacedAt: time, through: count("revision") }),
  ),
  verdicts: list(LIMITS.questions, parts<VerdictsView>({ questionKey, verdicts, look })),
  reviews: list(LIMITS.questions * LIMITS.versions, review),
  feedback,
  createdAt: time,
  startedAt: time,
  completedAt: time,
});
