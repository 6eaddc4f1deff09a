import { getConvexSize, type Infer, v } from "convex/values";
import type { QueryCtx } from "../_generated/server";
import { readAnswer, sheetOf } from "../../lib/coach/review/index";
import { askBack } from "../../lib/coach/index";
import { knowledgeFor } from "../../lib/coach/knowledge/bundled";
import { takenAlong } from "../../lib/coach/review/night-before";
import { language, reader } from "../../lib/coach/types";
import { LIMITS } from "../limits";
import { storedReady } from "../validators";
import { allAnswers } from "./answers";
import { findTranscript, type Interview, rowOf, rowView } from "./interviews";
import { attemptsAt } from "./jobs";
import { allVerdicts } from "./readings";

/** What to take along to the interview for a job. `attempt` is a place in `attempts`. */
export const nightBeforeView = v.object({
  /** The attempts that were read, newest first. */
  attempts: v.array(rowView),
  /** Whether there are older ones, which were not read. */
  hasOlder: v.boolean(),
  /** The language of the newest attempt's questions. */
  language,
  questions: v.array(
    v.object({
      text: v.string(),
      attempt: v.number(),
      key: v.string(),
      isAnswered: v.boolean(),
      /** What was found of each point at best; empty where nobody looked. */
      lines: v.array(
        v.object({
          state: v.union(
            v.literal("covered"),
            v.literal("partly"),
            v.literal("missing"),
            v.literal("open"),
            v.literal("hit"),
          ),
          point: v.string(),
          words: v.optional(v.string()),
          reader: v.optional(reader),
          attempt: v.number(),
        }),
      ),
    }),
  ),
  ready: v.array(storedReady),
  /** Questions to ask the interviewer. */
  askBack: v.array(v.string()),
});

/**
 * Reads the newest attempts at the posting of an interview, until they are so many or so large together that a
 * transaction could not read another one. One whose questions cannot be read any more is left out. What the coach knows
 * weighs a lot: only nightBefore.ts may import this file.
 */
export async function nightBefore(
  ctx: QueryCtx,
  interview: Interview,
): Promise<Infer<typeof nightBeforeView>> {
  const all = await attemptsAt(ctx, interview).take(LIMITS.page);
  const read: { row: Interview; attempt: NonNullable<Awaited<ReturnType<typeof readAttempt>>> }[] = [];
  let bytes = 0;
  let looked = 0;
  for (const row of all) {
    if (read.length === LIMITS.takenAlong || bytes > LIMITS.sessionBytes) break;
    looked += 1;
    const attempt = await readAttempt(ctx, row);
    if (!attempt) continue;
    bytes += attempt.bytes;
    read.push({ row, attempt });
  }
  const [newest] = read;
  const asked = newest?.attempt.transcript;
  const posting = { jobTitle: interview.jobTitle, jobDescription: asked?.jobDescription };
  const spoken = asked?.questionLanguage ?? interview.language;
  return {
    attempts: read.map(({ row }) => rowOf(row)),
    hasOlder: looked < all.length,
    language: spoken,
    questions: takenAlong(read.map(({ attempt }) => attempt.questions)),
    ready: asked?.ready ?? [],
    askBack: askBack(posting, (await knowledgeFor(posting)).fields, spoken),
  };
}

async function readAttempt(ctx: QueryCtx, interview: Interview) {
  const transcript = await findTranscript(ctx, interview);
  if (!transcript) return null;
  const [answers, verdicts] = [await allAnswers(ctx, interview), await allVerdicts(ctx, interview)];
  const texts = new Map(answers.map(({ questionKey, text }) => [questionKey, text]));
  const found = new Map(verdicts.map(({ questionKey, verdicts: own }) => [questionKey, own]));
  const questions = transcript.questions.map((question) => {
    const { key, text, entry } = question;
    const answer = texts.get(key) ?? "";
    const { sheet } = sheetOf(question, transcript.questionLanguage);
    return {
      key,
      text,
      ...(entry && { entry }),
      answer,
      reading: readAnswer(sheet, found.get(key) ?? [], answer),
    };
  });
  return { transcript, questions, bytes: getConvexSize([transcript, answers, verdicts]) };
}
