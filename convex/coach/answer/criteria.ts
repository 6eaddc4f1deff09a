import type { QuestionKind } from "../../../lib/coach/types";
import type { Criteria } from "../types";
import type { Nature } from "./nature";
import type { ReadAnswer } from "./read";
import type { ReadSentence } from "./sentence";
import type { Relevance } from "./relevance";
import { type Parts, completeness } from "./structure";

/** What the criteria are computed from; the feedback speaks of the same things. */
export interface Measures {
  told: readonly ReadSentence[];
  /** Words of what is told: padding does not count. */
  substance: number;
  numbers: number;
  anchors: number;
  detail: number;
  actions: number;
  hedges: number;
  fillers: number;
  repeated: number;
  /** Sentences that say nothing that could be checked. */
  idle: number;
  /** Words of a sentence, on average. */
  sentenceLength: number;
  wordCount: number;
}

const ONES: Criteria = { structure: 1, specificity: 1, relevance: 1, clarity: 1 };
/** Words in a row have words of the subject in them, and nothing else. */
const LIST: Criteria = { ...ONES, relevance: 1.5 };

export function measuresOf(answer: ReadAnswer): Measures {
  const told = answer.sentences.filter(({ isConcrete }) => isConcrete);
  const sum = (list: readonly ReadSentence[], value: (sentence: ReadSentence) => number) =>
    list.reduce((total, sentence) => total + value(sentence), 0);
  const substance = sum(told, ({ words }) => words.length);
  return {
    told,
    substance,
    numbers: sum(told, ({ numbers }) => numbers),
    anchors: sum(told, ({ names, counts }) => names + Math.min(1, counts.get("time") ?? 0)),
    detail: new Set(told.flatMap(({ topical }) => [...topical])).size,
    actions: told.filter(({ isAction }) => isAction).length,
    hedges: sum(answer.sentences, ({ counts }) => counts.get("hedge") ?? 0),
    fillers: sum(answer.sentences, ({ counts }) => counts.get("filler") ?? 0),
    repeated: answer.sentences.filter(({ isRepeated }) => isRepeated).length,
    idle: answer.sentences.length - told.length,
    sentenceLength: told.length === 0 ? 0 : substance / told.length,
    wordCount: answer.wordCount,
  };
}

/** The four criteria, 1 to 5 with one decimal, by the anchors of docs/coach.md. */
export function criteriaOf(
  nature: Nature,
  measures: Measures,
  parts: Parts,
  relevance: Relevance,
  kind: QuestionKind,
): Criteria {
  if (nature === "list") return LIST;
  if (nature !== "sentences") return ONES;
  const clarity = clarityOf(measures);
  if (relevance.isOffTopic) return besides(relevance, clarity);
  if (measures.told.length === 0) {
    return {
      structure: 1.3,
      specificity: 1,
      relevance: tenth(VAGUE.from + VAGUE.more * relevance.strength),
      clarity,
    };
  }
  return {
    structure: tenth(1 + 4 * completeness(parts, kind) * sizeFactor(measures)),
    specificity: tenth(1 + 4 * specificityOf(measures) * sizeFactor(measures)),
    relevance: tenth(2 + 3 * relevance.strength),
    clarity,
  };
}

/**
 * Besides the question nothing counts but that it can be read. With a little common ground it may be
 * that the tie was not seen, so it is rated up to 2, never above.
 */
function besides({ doubt }: Relevance, clarity: number): Criteria {
  return {
    structure: tenth(1 + BESIDES.structure * doubt),
    specificity: tenth(1 + BESIDES.specificity * doubt),
    relevance: tenth(1 + BESIDES.relevance * doubt),
    clarity: Math.min(BESIDES.clarity, clarity),
  };
}

/** The rating of an answer: the mean of its criteria, one decimal. */
export function ratingOf({ structure, specificity, relevance, clarity }: Criteria): number {
  return tenth((structure + specificity + relevance + clarity) / 4);
}

export function tenth(value: number): number {
  return Math.round(Math.min(5, Math.max(1, value)) * 10) / 10;
}

const VAGUE = { from: 1.6, more: 0.8, clarity: 3 };
/** What the doubt is worth at most, by criterion. */
const BESIDES = { structure: 1, specificity: 1, relevance: 0.5, clarity: 2.5 };
/** Words from which on an answer is long enough to be complete. */
const ENOUGH = 45;

function sizeFactor({ substance }: Measures): number {
  return 0.45 + 0.55 * Math.min(1, substance / ENOUGH);
}

const SPECIFIC = { numbers: 0.35, anchors: 0.2, detail: 0.25, actions: 0.2 };
const ENOUGH_OF = { numbers: 2.5, anchors: 3, detail: 16, actions: 3 };

function specificityOf(measures: Measures): number {
  let sum = 0;
  for (const part of Object.keys(SPECIFIC) as (keyof typeof SPECIFIC)[]) {
    sum += SPECIFIC[part] * Math.min(1, measures[part] / ENOUGH_OF[part]);
  }
  return sum;
}

/** Starts from the best and takes off; nothing that is added to an answer can raise it but substance. */
function clarityOf(measures: Measures): number {
  const { told, substance, hedges, fillers, repeated, idle, sentenceLength } = measures;
  const isVague = told.length === 0;
  let clarity = isVague ? VAGUE.clarity : 5;
  if (!isVague) clarity -= stepped(substance, LENGTH) + stepped(sentenceLength, SENTENCE);
  clarity -= Math.min(1, (hedges / Math.max(60, substance)) * 20);
  clarity -= Math.min(1, fillers * 0.15);
  clarity -= Math.min(1.5, repeated * 0.3);
  clarity -= Math.min(1.5, Math.max(0, idle - (isVague ? 1 : IDLE_ALLOWED)) * 0.15);
  return tenth(clarity);
}

const IDLE_ALLOWED = 2;
/** From how many words on how much is taken off. */
const LENGTH: readonly [number, number][] = [
  [0, 2],
  [15, 1.3],
  [30, 0.7],
  [45, 0.2],
  [60, 0],
  [380, 0.4],
  [550, 0.9],
  [800, 1.5],
];
const SENTENCE: readonly [number, number][] = [
  [0, 0],
  [26, 0.4],
  [34, 0.9],
  [45, 1.5],
];

function stepped(value: number, steps: readonly [number, number][]): number {
  let taken = 0;
  for (const [from, amount] of steps) if (value >= from) taken = amount;
  return taken;
}
