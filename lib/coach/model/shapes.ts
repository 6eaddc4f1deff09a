import { z } from "zod";

/** The shape a language model is asked to write questions in, in the order they are to be asked. */
export const questionsShape = z.object({
  questions: z.array(
    z.object({
      text: z.string(),
      kind: z.enum(["behavioural", "situational", "technical", "motivation", "company"]),
      competency: z.enum([
        "expertise",
        "delivery",
        "problem_solving",
        "collaboration",
        "communication",
        "leadership",
        "customer",
        "learning",
        "domain",
        "motivation",
      ]),
      why: z.string(),
      points: z.array(z.object({ text: z.string(), followUp: z.string() })),
      traps: z.array(z.string()),
    }),
  ),
});

/** A sign of life. */
export const readyShape = z.object({ ready: z.boolean() });
