import type { Doc } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import { followUpTo, readAnswer, sheetOf } from "../../lib/coach/review/index";
import { fail } from "../errors";
import { findAnswer } from "./answers";
import { getTranscript } from "./interviews";
import { findVerdicts } from "./readings";
import { isBlank } from "./text";

/**
 * Asks back once after an answer that is looked at to its end and lacks something. What was asked stays in its words,
 * also when the question is reworded or the point is found later. Elsewhere it changes nothing.
 */
export async function askFollowUp(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  questionKey: string,
): Promise<void> {
  const { _id, questions, questionLanguage, followUps = [] } = await getTranscript(ctx, interview);
  const question = questions.find(({ key }) => key === questionKey);
  if (!question) fail({ code: "not_found", what: "question" });
  if (followUps.some((asked) => asked.questionKey === questionKey)) return;
  const text = (await findAnswer(ctx, interview, questionKey))?.text ?? "";
  if (isBlank(text)) return;
  const { sheet } = sheetOf(question, questionLanguage);
  const verdicts = (await findVerdicts(ctx, interview, questionKey))?.verdicts ?? [];
  const asked = followUpTo(readAnswer(sheet, verdicts, text), questionLanguage ?? interview.language);
  if (asked) await ctx.db.patch("transcripts", _id, { followUps: [...followUps, { questionKey, ...asked }] });
}

/** Notes that a follow-up is not to be answered, or after all. One that was not asked is `not_found`. */
export async function skipFollowUp(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  questionKey: string,
  isSkipped: boolean,
): Promise<void> {
  const { _id, followUps = [] } = await getTranscript(ctx, interview);
  const asked = followUps.find((one) => one.questionKey === questionKey);
  if (!asked) fail({ code: "not_found", what: "question" });
  const { skipped: _skipped, ...rest } = asked;
  const noted = isSkipped ? { ...rest, skipped: true } : rest;
  await ctx.db.patch("transcripts", _id, {
    followUps: followUps.map((one) => (one === asked ? noted : one)),
  });
}
