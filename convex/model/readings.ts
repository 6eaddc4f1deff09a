import type { Infer } from "convex/values";
import type { Doc } from "../_generated/dataModel";
import type { QueryCtx } from "../_generated/server";
import { type AnswerRead, readAnswer, type ReadQuestion, sheetOf } from "../../lib/coach/review/index";
import type { CoachName, Verdict } from "../../lib/coach/types";
import { LIMITS } from "../limits";
import schema from "../schema";
import type { Question } from "../validators";
import { allAnswers } from "./answers";
import { isBlank } from "./text";

/** An answered question with all that was found in its answer. */
export interface Reading extends ReadQuestion {
  question: Question;
  text: string;
  verdicts: Verdict[];
}

/** How every answer of an interview was read, in the order of the questions. */
export async function readingsOf(
  ctx: QueryCtx,
  interview: Doc<"interviews">,
  transcript: Doc<"transcripts">,
): Promise<Reading[]> {
  return readingsIn(transcript, await allAnswers(ctx, interview), await allVerdicts(ctx, interview));
}

/** The same of what is at hand. */
export function readingsIn(
  transcript: Pick<Doc<"transcripts">, "questions" | "questionLanguage">,
  answers: readonly Pick<Doc<"answers">, "questionKey" | "text">[],
  allVerdicts: readonly Pick<Doc<"verdicts">, "questionKey" | "verdicts">[],
): Reading[] {
  const texts = new Map(answers.map(({ questionKey, text }) => [questionKey, text]));
  const verdictsOf = new Map(allVerdicts.map(({ questionKey, verdicts }) => [questionKey, verdicts]));
  return transcript.questions.flatMap((question) => {
    const text = texts.get(question.key) ?? "";
    if (isBlank(text)) return [];
    const verdicts = verdictsOf.get(question.key) ?? [];
    const { sheet, isRated } = sheetOf(question, transcript.questionLanguage);
    const reading = readAnswer(sheet, verdicts, text);
    const { key: questionKey, order } = question;
    return [{ questionKey, order, question, text, verdicts, reading, isRated }];
  });
}

/** What the small row of progress says of a reading. */
export function scoreRow(reading: AnswerRead, isRated: boolean) {
  const { covered, partly, points, rating } = reading.score;
  const { engine: _engine, ...model } = coachOf(reading);
  return {
    reader: reading.readers[0],
    ...(reading.readers.length > 1 && { isShared: true as const }),
    ...model,
    covered,
    partly,
    points,
    found: reading.points.flatMap(({ text, state }) => (state === "open" ? [] : [{ text, saw: state }])),
    ...(isRated && rating !== null && { rating: Math.round(10 * rating) / 10 }),
  };
}

/** Who reviewed an answer. */
export function coachOf({ readers: [reader = "person"], points }: AnswerRead): CoachName {
  const model = points.find(({ verdict }) => verdict?.model)?.verdict?.model;
  return { engine: reader, ...(reader === "model" && model && { model }) };
}

/** What all readers found in the answer to one question. */
export const verdictsView = schema.tables.verdicts.validator.omit("interviewId");
export type VerdictsView = Infer<typeof verdictsView>;

/** Every row of an interview; at most one per question. */
export function allVerdicts(ctx: QueryCtx, interview: Doc<"interviews">): Promise<Doc<"verdicts">[]> {
  return ctx.db
    .query("verdicts")
    .withIndex("by_interviewId_and_questionKey", (q) => q.eq("interviewId", interview._id))
    .take(LIMITS.questions);
}

/** The row of one question; null while nobody has looked. */
export function findVerdicts(ctx: QueryCtx, interview: Pick<Doc<"interviews">, "_id">, questionKey: string) {
  return ctx.db
    .query("verdicts")
    .withIndex("by_interviewId_and_questionKey", (q) =>
      q.eq("interviewId", interview._id).eq("questionKey", questionKey),
    )
    .unique();
}
