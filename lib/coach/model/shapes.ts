import { z } from "zod";
import { COMPETENCIES, QUESTION_KINDS } from "../types";

/** The shape a language model is asked to write questions in, in the order they are to be asked. */
export const questionsShape = z.object({
  questions: z.array(
    z.object({
      text: z.string(),
      kind: z.enum(QUESTION_KINDS),
      competency: z.enum(COMPETENCIES),
      why: z.string(),
      points: z.array(z.object({ text: z.string(), followUp: z.string() })),
      traps: z.array(z.string()),
    }),
  ),
});

/** A sign of life. */
export const readyShape = z.object({ ready: z.boolean() });

/** The shape a language model is asked to report an answer in: the words before what they show. */
export const readingShape = z.object({
  points: z.array(
    z.object({ point: z.string(), words: z.string(), saw: z.enum(["covered", "partly", "missing"]) }),
  ),
  traps: z.array(z.object({ trap: z.string(), words: z.string(), hit: z.boolean() })),
  help: z.string(),
});
export type ModelReading = z.infer<typeof readingShape> & { changed?: string };

/** The same, of an answer that has an earlier version. */
export const changedReadingShape = readingShape.extend({ changed: z.string() });
