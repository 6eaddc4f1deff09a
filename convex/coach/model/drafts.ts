import { type Infer, v } from "convex/values";
import { competency, criteria, modelTrouble, questionKind } from "../types";

/** What a language model wrote, before anything of it is believed; `checked.ts` decides what of it stands. */

/** A question as a model wrote it. */
export const questionDraft = v.object({
  text: v.string(),
  kind: questionKind,
  competency,
  /** Said to be a sentence of the posting. */
  why: v.optional(v.string()),
});
export type QuestionDraft = Infer<typeof questionDraft>;

/** A strength or an improvement as a model wrote it; `quote` is said to stand in the answer. */
const findingDraft = v.object({ text: v.string(), quote: v.optional(v.string()) });

/** The review of one answer as a model wrote it. */
export const answerDraft = v.object({
  questionKey: v.string(),
  criteria,
  note: v.string(),
  nextStep: v.string(),
  strengths: v.array(findingDraft),
  improvements: v.array(findingDraft),
});
export type AnswerDraft = Infer<typeof answerDraft>;

/** What the calls of one piece of work came to. Tokens as the endpoint counts them, 0 where it does not say. */
export const modelUse = v.object({
  model: v.string(),
  calls: v.number(),
  inputTokens: v.number(),
  outputTokens: v.number(),
});
export type ModelUse = Infer<typeof modelUse>;

/** All that came of asking a model for questions. */
export const questionDrafts = v.object({
  drafts: v.array(questionDraft),
  trouble: v.optional(modelTrouble),
  use: modelUse,
});
export type QuestionDrafts = Infer<typeof questionDrafts>;

/** All that came of asking a model for reviews, one call an answer: a call that failed is a draft that is missing. */
export const answerDrafts = v.object({
  drafts: v.array(answerDraft),
  trouble: v.optional(modelTrouble),
  use: modelUse,
});
export type AnswerDrafts = Infer<typeof answerDrafts>;
