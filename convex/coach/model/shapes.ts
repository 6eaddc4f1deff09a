import { z } from "zod";

/** The shapes a language model is asked to answer in; what does not fit them is `model_unclear`. */

const rating = z.number();
const finding = z.object({ text: z.string(), quote: z.string() });

/** The review of one answer. */
export const answerShape = z.object({
  criteria: z.object({ structure: rating, specificity: rating, relevance: rating, clarity: rating }),
  note: z.string(),
  nextStep: z.string(),
  strengths: z.array(finding),
  improvements: z.array(finding),
});

/** A sign of life. */
export const readyShape = z.object({ ready: z.boolean() });
