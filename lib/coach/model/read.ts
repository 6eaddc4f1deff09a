import type { ModelTrouble } from "../types";
import type { ModelUse } from "./drafts";
import { agreed, type Evidence, evidenceOf, together } from "./evidence";
import { piecesOf } from "./pieces";
import { readingPrompt, type ToRead } from "./read-prompt";
import { changedReadingShape, type ModelReading, readingShape } from "./shapes";
import { Calls, CLOCK, type Patience, type Talk } from "./talk";

/** How answers are read. */
interface ReadingWay {
  /** How often each is read; what the readings do not agree on was not looked at. */
  samples: 1 | 2;
  /** Answers that are read at the same time. */
  lanes: number;
  /** Characters that are read at once; a longer answer is read in pieces. */
  longest: number;
}

type Keyed = ToRead & { questionKey: string };

/** What became of one answer: what was found in it, or nothing where nobody looked, and why. */
export interface AnswerLookedAt<Given extends Keyed = Keyed> {
  /** The answer as it was given. */
  of: Given;
  evidence: Evidence | null;
  trouble?: ModelTrouble;
}

const ENDPOINT_WAY: ReadingWay = { samples: 1, lanes: 3, longest: 12_000 };
const PATIENCE: Patience = { callMs: 60_000, totalMs: 600_000, retries: 2 };

/**
 * Lets a model look in answers for what is listened for. What goes wrong with one changes nothing for the others. Never
 * throws.
 *
 * @param onRead Is told of every answer as soon as it was read, or was not; keeps what was found, or throws.
 */
export async function readAnswers<Given extends Keyed>(
  talk: Talk,
  answers: readonly Given[],
  onRead: (one: AnswerLookedAt<Given>) => Promise<void> | void,
  { way = ENDPOINT_WAY, patience = PATIENCE, clock = CLOCK, stop }: ReadingParts = {},
): Promise<{ use: ModelUse; trouble?: ModelTrouble }> {
  const calls = new Calls(talk, patience, clock, stop);
  const waiting = [...answers];
  let notKept = 0;
  const lane = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const evidence = await readOne(calls, one, way);
      const { trouble } = calls.outcome;
      try {
        await onRead({ of: one, evidence, ...(!evidence && trouble && { trouble }) });
      } catch {
        notKept++;
      }
    }
  };
  await Promise.all(Array.from({ length: way.lanes }, lane));
  return { ...(notKept > 0 && { trouble: "model_not_kept" }), ...calls.outcome };
}

interface ReadingParts {
  way?: ReadingWay;
  patience?: Patience;
  clock?: typeof CLOCK;
  /** Ends the work: what was not read by then was not looked at. */
  stop?: AbortSignal;
}

async function readOne(calls: Calls, whole: ToRead, way: ReadingWay): Promise<Evidence | null> {
  const pieces = piecesOf(whole.answer, way.longest);
  const found: (Evidence | null)[] = [];
  for (const answer of pieces) {
    const piece = { ...whole, answer, ...(pieces.length > 1 && { earlier: undefined }) };
    const first = await readPiece(calls, piece);
    const second = first && way.samples === 2 ? await readPiece(calls, piece) : first;
    found.push(first && second && (first === second ? first : agreed(first, second)));
  }
  return found.every((evidence) => evidence === null) ? null : together(found);
}

async function readPiece(calls: Calls, piece: ToRead): Promise<Evidence | null> {
  const shape = piece.earlier === undefined ? readingShape : changedReadingShape;
  const reading = await calls.ask<ModelReading>(readingPrompt(piece), shape);
  return reading && evidenceOf(piece, reading);
}
