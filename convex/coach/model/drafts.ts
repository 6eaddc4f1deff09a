import { type Infer, v } from "convex/values";
import { modelUse } from "../../../lib/coach/model/index";
import { modelTrouble } from "../../../lib/coach/types";
import { criteria } from "../types";

/** What a language model wrote of answers, before anything of it is believed; `checked.ts` decides what of it stands. */

/** A strength or an improvement as a model wrote it; `quote` is said to stand in the answer. */
const findingDraft = v.object({ text: v.string(), quote: v.optional(v.string()) });

/** The review of one answer as a model wrote it. */
const answerDraft = v.object({
  questionKey: v.string(),
  criteria,
  note: v.string(),
  nextStep: v.string(),
  strengths: v.array(findingDraft),
  improvements: v.array(findingDraft),
});
export type AnswerDraft = Infer<typeof answerDraft>;

/** All that came of asking a model for reviews, one call an answer: a call that failed is a draft that is missing. */
export const answerDrafts = v.object({
  drafts: v.array(answerDraft),
  trouble: v.optional(modelTrouble),
  use: modelUse,
});
export type AnswerDrafts = Infer<typeof answerDrafts>;
