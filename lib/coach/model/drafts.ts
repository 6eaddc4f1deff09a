import { type Infer, v } from "convex/values";
import { competency, modelTrouble, questionKind } from "../types";

/** What a language model wrote as questions, before anything of it is believed; `checked.ts` decides what stands. */

/** A question as a model wrote it. */
const questionDraft = v.object({
  text: v.string(),
  kind: questionKind,
  competency,
  /** Said to be a sentence of the posting. */
  why: v.optional(v.string()),
  /** What it would listen for, each with what to ask where it is missing. */
  points: v.optional(v.array(v.object({ text: v.string(), followUp: v.string() }))),
  traps: v.optional(v.array(v.string())),
});
export type QuestionDraft = Infer<typeof questionDraft>;

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
