import type { QuestionKind } from "../../../lib/coach/types";
import type { ReadingTag } from "../words/types";
import type { ReadSentence } from "./sentence";

/** The parts an answer is made of, each 0 to 1, and the sentences that show them. */
export interface Parts {
  situation: number;
  task: number;
  action: number;
  result: number;
  reason: number;
  forward: number;
  shown: Partial<Record<PartName, ReadSentence>>;
}
export type PartName = "situation" | "task" | "action" | "result" | "learning" | "reason" | "forward";

type Shape = Partial<Record<Exclude<keyof Parts, "shown">, number>>;
/** What makes a good answer, by what was asked for. In a story Action and Result weigh most. */
const STORY: Shape = { situation: 0.1, task: 0.1, action: 0.4, result: 0.4 };
const PLAN: Shape = { action: 0.45, reason: 0.25, result: 0.3 };
const REASONS: Shape = { reason: 0.25, action: 0.35, situation: 0.2, forward: 0.2 };
const SHAPES: Readonly<Record<QuestionKind, readonly Shape[]>> = {
  behavioural: [STORY],
  situational: [PLAN, STORY],
  technical: [PLAN, STORY],
  motivation: [REASONS, STORY],
  company: [REASONS, STORY],
};

/** The first thing done counts most of all, each further one less. */
const ACTION = [0, 0.35, 0.55, 0.75, 0.9, 1];
/** What would be done is worth this much where something that was done is asked for. */
const HYPOTHETICAL = 0.5;
/** Before this share of what is told nothing is a result yet. */
const RESULT_FROM = 0.35;
const RESULT = { measured: 1, numbered: 0.85, stated: 0.65, last: 0.5 };
const SITUATION = { placed: 1, happening: 0.6 };

/** How much of the shape that fits the question is there, 0 to 1. */
export function completeness(parts: Parts, kind: QuestionKind): number {
  const sums = SHAPES[kind].map((shape) => {
    let sum = 0;
    for (const [part, weight] of Object.entries(shape)) sum += parts[part as keyof Shape] * weight;
    return sum;
  });
  return Math.max(...sums);
}

/** Finds the parts in what is told: sentences that say something concrete, in their order. */
export function partsOf(told: readonly ReadSentence[], kind: QuestionKind): Parts {
  const parts: Parts = { situation: 0, task: 0, action: 0, result: 0, reason: 0, forward: 0, shown: {} };
  const raise = (part: Exclude<keyof Parts, "shown">, value: number, sentence: ReadSentence) => {
    if (value <= parts[part]) return;
    parts[part] = value;
    parts.shown[part] = sentence;
  };
  let done = 0;
  let busiest = 0;
  told.forEach((sentence, at) => {
    const place = told.length < 3 ? 1 : at / (told.length - 1);
    if (place <= 0.5 || at < 2) raise("situation", situationOf(sentence, at), sentence);
    if (has(sentence, "task")) raise("task", 1, sentence);
    if (has(sentence, "reason")) raise("reason", Math.min(1, parts.reason + 0.6), sentence);
    if (has(sentence, "forward")) raise("forward", 1, sentence);
    if (has(sentence, "learning") && at > 0) parts.shown.learning = sentence;
    if (place >= RESULT_FROM && told.length > 1)
      raise("result", resultOf(sentence, at === told.length - 1, kind), sentence);
    const doing = doingOf(sentence, kind);
    done += doing;
    if (doing > busiest) {
      busiest = doing;
      parts.shown.action = sentence;
    }
  });
  parts.action = ACTION[Math.min(ACTION.length - 1, Math.round(done))] ?? 0;
  return parts;
}

function situationOf(sentence: ReadSentence, at: number): number {
  if (has(sentence, "situation") || has(sentence, "time")) return SITUATION.placed;
  if (at === 0 && sentence.isPast && sentence.numbers + sentence.names > 0) return SITUATION.placed;
  return sentence.pasts > 0 && !sentence.isAction ? SITUATION.happening : 0;
}

function doingOf({ isAction, pasts, steps }: ReadSentence, kind: QuestionKind): number {
  if (!isAction) return 0;
  return Math.min(3, pasts + steps * (kind === "behavioural" ? HYPOTHETICAL : 1));
}

function resultOf(sentence: ReadSentence, isLast: boolean, kind: QuestionKind): number {
  if (has(sentence, "vagueResult") && sentence.numbers === 0) return 0;
  const changes = has(sentence, "change");
  const results = has(sentence, "result");
  // "Two tables got a glass of wine": what happened then, told without "I".
  const isOutcome = sentence.isPast && !sentence.isOfFirst;
  if (sentence.numbers > 0 && (changes || (results && isOutcome))) return RESULT.measured;
  if (sentence.numbers > 0 && isOutcome) return RESULT.numbered;
  if (results || (changes && isOutcome)) return RESULT.stated;
  if (isLast && (isOutcome || sentence.numbers > 0) && sentence.pasts > 0) return RESULT.last;
  return has(sentence, "aim") && (kind === "situational" || kind === "technical") ? RESULT.stated : 0;
}

function has(sentence: ReadSentence, tag: ReadingTag): boolean {
  return (sentence.counts.get(tag) ?? 0) > 0;
}
