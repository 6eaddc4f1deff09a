import { type Infer, v } from "convex/values";
import { internal } from "../_generated/api";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { readAnswer, sheetOf, textHashOf } from "../../lib/coach/review/index";
import { cut, wellFormed } from "../../lib/text/index";
import { language, type ModelTrouble, saw, sheet, type Verdict } from "../../lib/coach/types";
import { fail } from "../errors";
import { LIMITS } from "../limits";
import { look } from "../validators";
import { findAnswer } from "./answers";
import { latestReviews, storeFeedback } from "./feedback";
import { getTranscript } from "./interviews";
import { hostedProvider } from "./provider";
import { takeModelCalls } from "./rateLimits";
import { findVerdicts, readingsOf } from "./readings";
import { checkedText, isBlank } from "./text";
import { checkedVerdict, isOfSheet } from "./verdicts";

/** One answer as a language model is given it, and the hash of its text, which goes back with what was found. */
export const answerToRead = v.object({
  questionKey: v.string(),
  question: v.string(),
  sheet: sheet.pick("points", "traps"),
  answer: v.string(),
  /** The version that was read before. */
  earlier: v.optional(v.string()),
  language,
  textHash: v.string(),
});
type AnswerToRead = Infer<typeof answerToRead>;

/** What a language model found in one answer, as it is handed in. */
export const modelFound = v.object({
  questionKey: v.string(),
  model: v.string(),
  textHash: v.string(),
  found: v.array(v.object({ key: v.string(), saw, words: v.optional(v.string()) })),
  help: v.optional(v.string()),
  changed: v.optional(v.string()),
});
type ModelFound = Infer<typeof modelFound>;

/** Which answers no model has looked at as they stand, and what was said of the others. */
export const looksView = v.object({
  unread: v.array(v.string()),
  looks: v.array(v.object({ questionKey: v.string(), ...look.omit("textHash").fields })),
});

/** The longest that the deployment's model may take for all answers of an interview. */
const WATCH_MS = 660_000;

/** The answers of a completed interview that no model has looked at as they stand, in the order of the questions. */
export async function answersToRead(ctx: QueryCtx, interview: Doc<"interviews">): Promise<AnswerToRead[]> {
  if (interview.status !== "completed") return [];
  const transcript = await getTranscript(ctx, interview);
  const language = transcript.questionLanguage ?? interview.language;
  const before = await latestReviews(ctx, interview, transcript.questions);
  const unread = [];
  for (const { question, questionKey, text } of await readingsOf(ctx, interview, transcript)) {
    const textHash = textHashOf(text);
    const row = await findVerdicts(ctx, interview, questionKey);
    if (row?.look?.textHash === textHash) continue;
    const { points, traps } = sheetOf(question, transcript.questionLanguage).sheet;
    const earlier = before.find((review) => review.questionKey === questionKey)?.text;
    unread.push({
      ...{ questionKey, question: question.text, sheet: { points, traps }, answer: text, language, textHash },
      ...(earlier !== undefined && earlier !== text && { earlier }),
    });
  }
  return unread;
}

/** What models looked at in an interview. */
export async function looksOf(ctx: QueryCtx, interview: Doc<"interviews">): Promise<Infer<typeof looksView>> {
  const transcript = await getTranscript(ctx, interview);
  const unread: string[] = [];
  const looks = [];
  for (const { questionKey, text } of await readingsOf(ctx, interview, transcript)) {
    const found = (await findVerdicts(ctx, interview, questionKey))?.look;
    if (found?.textHash !== textHashOf(text)) {
      unread.push(questionKey);
      continue;
    }
    const { textHash: _textHash, ...said } = found;
    looks.push({ questionKey, ...said });
  }
  return { unread, looks };
}

/**
 * Takes in what a model found in one answer, in the place of what a model found there before; the person's verdicts
 * stay, and go before. Words that do not stand in the answer, and points that are not its sheet's, refuse the whole.
 * False where the answer is another one by now. Throws `invalid`.
 */
export async function storeFound(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  given: ModelFound,
  now: number,
): Promise<boolean> {
  const { questionKey, textHash, found } = given;
  const transcript = await getTranscript(ctx, interview);
  const question = transcript.questions.find(({ key }) => key === questionKey);
  const text = (await findAnswer(ctx, interview, questionKey))?.text ?? "";
  if (!question || isBlank(text) || textHash !== textHashOf(text)) return false;
  if (found.length > 2 * LIMITS.points) fail({ code: "too_many", what: "rows", limit: 2 * LIMITS.points });
  const { sheet } = sheetOf(question, transcript.questionLanguage);
  const model = cut(wellFormed(given.model), LIMITS.name);
  const verdicts = found.map((one, seq): Verdict => {
    const sent = { ...one, textHash, at: now, seq, writer: "model" };
    if (!isOfSheet(sheet, sent)) fail({ code: "invalid", field: "point", problem: "out_of_range" });
    return { ...checkedVerdict(sent, text), reader: "model", model };
  });
  const said = {
    help: checkedText("feedback", given.help ?? "", LIMITS.clause) || undefined,
    changed: checkedText("feedback", given.changed ?? "", LIMITS.clause) || undefined,
  };
  const row = await findVerdicts(ctx, interview, questionKey);
  const own = (row?.verdicts ?? []).filter(({ reader }) => reader === "person");
  const whole = { verdicts: [...own, ...verdicts], look: { model, at: now, textHash, ...said } };
  if (row) await ctx.db.patch("verdicts", row._id, whole);
  else await ctx.db.insert("verdicts", { interviewId: interview._id, questionKey, ...whole });
  const { score } = readAnswer(sheet, whole.verdicts, text);
  if (score.open < score.points && interview.status === "completed")
    await storeFeedback(ctx, interview, now, { transcript, touched: new Set([questionKey]) });
  return true;
}

/**
 * Stores what the deployment's model found in one answer of a reading, or (null) counts that it could not be read; false
 * once the reading is not waited for any more.
 */
export async function storeHostedFound(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  since: number,
  found: ModelFound | null,
  now: number,
): Promise<boolean> {
  const reading = interview.hostedReading;
  if (!reading || reading.since !== since || reading.ended) return false;
  if (!(await mayBeSent(ctx, interview))) return false;
  const done = { ...reading, done: Math.min(reading.of, reading.done + 1) };
  await ctx.db.patch("interviews", interview._id, { hostedReading: done });
  if (found) await storeFound(ctx, interview, found, now);
  return true;
}

/**
 * Lets the deployment's model read what is unread, where there is one and the person agreed to have answers sent; the
 * row says so where that is more than is left of a day's calls.
 */
export async function startHostedReading(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  now: number,
): Promise<boolean> {
  if (!(await mayBeSent(ctx, interview))) return false;
  const of = (await answersToRead(ctx, interview)).length;
  if (of === 0) return false;
  const args = { interviewId: interview._id, since: now };
  if (!(await takeModelCalls(ctx, interview.userId, of))) {
    const hostedReading = { since: now, of, done: 0, ended: true, trouble: "model_day_over" as const };
    await ctx.db.patch("interviews", interview._id, { hostedReading });
    return false;
  }
  await ctx.db.patch("interviews", interview._id, { hostedReading: { since: now, of, done: 0 } });
  await ctx.scheduler.runAfter(0, internal.modelCalls.read, args);
  await ctx.scheduler.runAfter(WATCH_MS, internal.modelCalls.endReading, {
    ...args,
    trouble: "model_stopped",
  });
  return true;
}

/** Whether answers of an interview may be sent to the deployment's provider: it is there, and was agreed to. */
export async function mayBeSent(ctx: QueryCtx, { userId }: Doc<"interviews">): Promise<boolean> {
  const consent = (await ctx.db.get("users", userId))?.modelConsent;
  const provider = hostedProvider()?.provider;
  return provider !== undefined && consent?.provider === provider && consent.answersAt !== undefined;
}

/** Ends a reading by the deployment's model, unless it ended before; `trouble`: why answers were not looked at. */
export async function endHostedReading(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  since: number,
  trouble?: ModelTrouble,
): Promise<void> {
  const { hostedReading } = interview;
  if (hostedReading?.since !== since || hostedReading.ended) return;
  await ctx.db.patch("interviews", interview._id, {
    hostedReading: { ...hostedReading, ended: true, ...(trouble && { trouble }) },
  });
}
