import type { Posting } from "../types";
import type { QuestionDrafts } from "./drafts";
import { type ModelWish, questionsPrompt } from "./prompt";
import { questionsShape } from "./shapes";
import { Calls, CLOCK, type Patience, type Talk } from "./talk";

/** It ends before the watchdog does the work itself. */
const PATIENCE: Patience = { callMs: 60_000, totalMs: 150_000, retries: 2 };

/** Lets a model write questions for a posting. Never throws: what went wrong is in the result. */
export async function writeQuestions(
  talk: Talk,
  posting: Posting,
  wish: ModelWish,
  patience = PATIENCE,
  clock = CLOCK,
): Promise<QuestionDrafts> {
  const calls = new Calls(talk, patience, clock);
  const made = await calls.ask(questionsPrompt(posting, wish), questionsShape);
  return { drafts: made?.questions ?? [], ...calls.outcome };
}
