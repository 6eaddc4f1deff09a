import type { Doc } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import { asksOfEvent, followUpKeyOf } from "../../lib/coach/review/index";
import type { Competency, QuestionKind, MadeQuestion } from "../../lib/coach/types";
import { fail } from "../errors";
import { LIMITS } from "../limits";
import type { Question, Sheet } from "../validators";
import { findAnswer } from "./answers";
import { ratingsOf, renewFeedback, reviewsOf } from "./feedback";
import { getTranscript } from "./interviews";
import { newKey } from "./keys";
import { findVerdicts } from "./readings";
import { replacedIn } from "./replaced";
import { isBlank } from "./text";
import { arePointsOf, checkedWording, type Wording } from "../wording";

/** Numbers questions 1..n in the order of the array. */
export function inOrder(questions: Question[]): Question[] {
  return questions.map((question, index) => ({ ...question, order: index + 1 }));
}

/**
 * Stores the coach's set as the ordered questions of an interview that has no answers. It takes the place of the
 * coach's earlier one; questions of the person's own stay, behind it.
 */
export async function storeQuestions(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  transcript: Doc<"transcripts">,
  made: MadeQuestion[],
  rest: Partial<Doc<"transcripts">>,
): Promise<void> {
  const own = transcript.questions.filter(({ origin }) => origin === "person");
  for (const { key, origin } of transcript.questions) {
    if (origin === "coach") await deleteWhatHangsOn(ctx, interview, key);
  }
  const asked = made.slice(0, LIMITS.questions - own.length).map((question): Question => ({
    ...question,
    key: newKey(),
    order: 0,
    origin: "coach",
  }));
  await writeQuestions(ctx, interview, transcript, inOrder([...asked, ...own]), rest);
}

/** Adds a question of the person's own at the end, with the points they listen for. */
export async function addQuestion(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  {
    key,
    kind,
    competency,
    ...wording
  }: Wording & { key: string; kind?: QuestionKind; competency?: Competency },
): Promise<void> {
  const transcript = await editable(ctx, interview);
  if (transcript.questions.some((known) => known.key === key)) return;
  if (transcript.questions.length >= LIMITS.questions) {
    fail({ code: "too_many", what: "questions", limit: LIMITS.questions });
  }
  const { text, points = [] } = checkedWording(wording);
  const sheet = sheetWith(points, undefined);
  const question: Question = { key, text, kind, competency, order: 0, origin: "person", sheet };
  await writeQuestions(ctx, interview, transcript, inOrder([...transcript.questions, question]));
}

/**
 * Rewords a question; from then on it is the person's own. Its answer stays, and so does what is listened for unless
 * other points are given. That can only be changed while the question has no answer: what was answered is read by it.
 * The kind of a question of their own can be changed at any time; what was found by the checklist of the old one goes.
 */
export async function editQuestion(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  questionKey: string,
  { kind, ...wording }: Wording & { kind?: QuestionKind | null },
): Promise<void> {
  const transcript = await editable(ctx, interview);
  const { text, points } = checkedWording(wording);
  const before = getQuestion(transcript, questionKey);
  const after = ofKind(kind, text === before.text ? before : reworded(before, text));
  const sheet = points ? sheetWith(points, before.sheet) : before.sheet;
  if (sheet !== before.sheet && interview.answered.includes(questionKey)) fail({ code: "sheet_fixed" });
  const questions = transcript.questions.map((question): Question =>
    question.key === questionKey ? { ...after, sheet } : question,
  );
  await ctx.db.patch("transcripts", transcript._id, { questions });
  if (after.never !== before.never || (!sheet && after.kind !== before.kind))
    await deleteFound(ctx, interview, questionKey);
}

/** A question of the person's own as the kind that they say; what the coach asked stays what the coach made it. */
function ofKind(kind: QuestionKind | null | undefined, question: Question): Question {
  if (kind === undefined || question.origin === "coach" || kind === question.kind) return question;
  // Under which competency it counts was the coach's guess, or nobody's, and of another question.
  const { kind: _kind, competency: _competency, never: _never, ...rest } = question;
  return kind === null ? rest : { ...rest, kind };
}

/** In other words it is another question: no entry of the bank, and not asked again. What is listened for stays. */
function reworded(
  { entry: _entry, again: _again, never: _never, ...question }: Question,
  text: string,
): Question {
  return { ...question, text, origin: "person" };
}

/**
 * Notes that what a question asks about never happened to the person, or that it did; also in a finished interview, for
 * it is there that most people look. What was found by the other list goes, and so does what was asked back about it and
 * has no answer. A question that asks about no past stays as it is.
 */
export async function sayNever(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  questionKey: string,
  isNever: boolean,
): Promise<void> {
  const transcript = await getTranscript(ctx, interview);
  const { never, ...before } = getQuestion(transcript, questionKey);
  if ((isNever && !asksOfEvent(before)) || (never ?? false) === isNever) return;
  const after: Question = isNever ? { ...before, never: true } : before;
  const questions = transcript.questions.map((one) => (one.key === questionKey ? after : one));
  const back = await findAnswer(ctx, interview, followUpKeyOf(questionKey));
  const followUps = transcript.followUps?.filter(
    (asked) => asked.questionKey !== questionKey || !isBlank(back?.text ?? ""),
  );
  await ctx.db.patch("transcripts", transcript._id, { questions, followUps });
  await deleteFound(ctx, interview, questionKey);
  if (interview.status === "completed") await renewFeedback(ctx, interview, Date.now());
}

/** A sheet with the points that a person wrote. Those that stay keep their keys; no points are no sheet. */
function sheetWith(points: string[], before: Sheet | undefined): Sheet | undefined {
  if (arePointsOf(points, before)) return before;
  if (!points.length) return undefined;
  const known = (text: string) => before?.points.find((point) => point.text === text);
  return {
    ...(before ?? { traps: [] }),
    points: points.map((text) => known(text) ?? { key: newKey(), text }),
    origin: "person",
  };
}

/** Takes a question out of the set, with its answer and what was said of it. The last one stays. */
export async function removeQuestion(ctx: MutationCtx, interview: Doc<"interviews">, questionKey: string) {
  const transcript = await editable(ctx, interview);
  getQuestion(transcript, questionKey);
  if (transcript.questions.length === 1) fail({ code: "invalid", field: "questions", problem: "required" });
  await dropQuestions(ctx, interview, [questionKey]);
}

/** Puts the questions in a new order: exactly the keys there are, each once. */
export async function reorderQuestions(ctx: MutationCtx, interview: Doc<"interviews">, keys: string[]) {
  const transcript = await editable(ctx, interview);
  const byKey = new Map(transcript.questions.map((question) => [question.key, question]));
  const ordered = keys.map((key) => byKey.get(key)).filter((question) => question !== undefined);
  if (keys.length !== byKey.size || new Set(keys).size !== byKey.size || ordered.length !== byKey.size) {
    fail({ code: "invalid", field: "questions", problem: "out_of_range" });
  }
  await writeQuestions(ctx, interview, transcript, inOrder(ordered));
}

/** Takes questions out of the set with everything that hangs on them. */
export async function dropQuestions(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  questionKeys: string[],
): Promise<void> {
  const transcript = await getTranscript(ctx, interview);
  for (const key of questionKeys) await deleteWhatHangsOn(ctx, interview, key);
  const kept = transcript.questions.filter(({ key }) => !questionKeys.includes(key));
  await writeQuestions(ctx, interview, transcript, inOrder(kept));
}

/** Even a question that nobody answered can have an answer: one that was taken back to nothing. */
async function deleteWhatHangsOn(ctx: MutationCtx, interview: Doc<"interviews">, questionKey: string) {
  for (const key of [questionKey, followUpKeyOf(questionKey)]) {
    const answer = await findAnswer(ctx, interview, key);
    if (answer) await ctx.db.delete("answers", answer._id);
    for (const { _id } of await replacedIn(ctx, interview._id, key)) await ctx.db.delete("replaced", _id);
  }
  for (const review of await reviewsOf(ctx, interview, questionKey))
    await ctx.db.delete("reviews", review._id);
  await deleteFound(ctx, interview, questionKey);
}

/** What readers found in its answer, and what that counts for in progress; the versions that were read stay. */
async function deleteFound(ctx: MutationCtx, interview: Doc<"interviews">, questionKey: string) {
  for (const rating of await ratingsOf(ctx, interview, questionKey))
    await ctx.db.delete("ratings", rating._id);
  const verdicts = await findVerdicts(ctx, interview, questionKey);
  if (verdicts) await ctx.db.delete("verdicts", verdicts._id);
}

async function writeQuestions(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  transcript: Doc<"transcripts">,
  questions: Question[],
  rest: Partial<Doc<"transcripts">> = {},
): Promise<void> {
  const keys = new Set(questions.map(({ key }) => key));
  const followUps = transcript.followUps?.filter(({ questionKey }) => keys.has(questionKey));
  await ctx.db.patch("transcripts", transcript._id, { ...rest, questions, followUps });
  await ctx.db.patch("interviews", interview._id, {
    questionCount: questions.length,
    asked: questions.map(({ key }) => key),
    answered: interview.answered.filter((key) => keys.has(key)),
  });
}

/** Questions are fixed while the coach makes them, and once an interview is finished. */
async function editable(ctx: MutationCtx, interview: Doc<"interviews">): Promise<Doc<"transcripts">> {
  if (interview.status === "completed") fail({ code: "wrong_status", status: interview.status });
  if (interview.coachState === "asking") fail({ code: "coach_busy" });
  return getTranscript(ctx, interview);
}

function getQuestion(transcript: Doc<"transcripts">, questionKey: string): Question {
  const question = transcript.questions.find(({ key }) => key === questionKey);
  return question ?? fail({ code: "not_found", what: "question" });
}
