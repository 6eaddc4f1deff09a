import type { Posting } from "../types";
import type { QuestionDraft, QuestionDrafts } from "./drafts";
import { piecesOf } from "./pieces";
import { type ModelWish, questionsPrompt } from "./prompt";
import { questionsShape } from "./shapes";
import { Calls, CLOCK, type Patience, type Talk } from "./talk";

export type { ModelWish };

/** How questions are written. */
interface WritingWay {
  /** Questions that are asked for at once. */
  atOnce: number;
  /** Characters of the posting's description that are shown at once; of a longer one each time another piece. */
  longest: number;
  /** Questions that it is told not to ask again; `checked.ts` knows all of them. */
  mostAvoided: number;
}

const ENDPOINT_WAY: WritingWay = { atOnce: Infinity, longest: Infinity, mostAvoided: Infinity };
/** It ends before the watchdog does the work itself. */
const PATIENCE: Patience = { callMs: 60_000, totalMs: 150_000, retries: 2 };

interface WritingParts {
  way?: WritingWay;
  patience?: Patience;
  clock?: typeof CLOCK;
  /** Ends the work. */
  stop?: AbortSignal;
}

/**
 * Lets a model write questions for a posting. Never throws: what went wrong is in the result, beside what was written
 * before and after it.
 */
export async function writeQuestions(
  talk: Talk,
  posting: Posting,
  wish: ModelWish,
  { way = ENDPOINT_WAY, patience = PATIENCE, clock = CLOCK, stop }: WritingParts = {},
): Promise<QuestionDrafts> {
  const calls = new Calls(talk, patience, clock, stop);
  const pieces = piecesOf(posting.jobDescription ?? "", way.longest);
  const atOnce = Math.min(way.atOnce, wish.count);
  const portions = Math.ceil(wish.count / atOnce);
  const drafts: QuestionDraft[] = [];
  for (let at = 0; at < portions; at++) {
    const left = wish.count - at * atOnce;
    const avoid = [...(wish.avoid ?? []), ...drafts.map(({ text }) => text)].slice(-way.mostAvoided);
    const prompt = questionsPrompt(
      posting,
      { ...wish, avoid },
      {
        count: Math.min(left, atOnce),
        description: pieces[at % pieces.length] ?? "",
        isFirst: at === 0,
        isLast: at === portions - 1,
      },
    );
    drafts.push(...((await calls.ask(prompt, questionsShape))?.questions ?? []));
  }
  return { drafts, ...calls.outcome };
}
