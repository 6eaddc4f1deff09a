import type { AskingTable, Signs } from "../../lib/coach/questions/asking";

/** What somebody said of a question asked of a sentence. */
export interface Judged {
  posting: string;
  signs: Signs;
  isAsked: boolean;
  judge: number;
}

/** Passes over all, the step of each, and how strongly weights are drawn to nothing: those of one question, and all others. */
const FIT = { rounds: 1500, rate: 0.5, pull: { question: 1, sign: 8 } };
/** In log odds: a weight of less says nothing. */
const LEAST = 0.1;

/**
 * What each sign is worth (logistic regression drawn to nothing); how strict each judge is is fitted beside it and left
 * out. The same for the same judgements in any order.
 *
 * @param isQuestion Whether a sign is one question's own.
 */
export function fitted(all: readonly Judged[], isQuestion: (sign: string) => boolean): AskingTable {
  const places = new Map<string, number>();
  const placeOf = (name: string) => {
    const place = places.get(name) ?? places.size;
    places.set(name, place);
    return place;
  };
  const judges = [...new Set(all.map(({ judge }) => judgeSign(judge)))].sort();
  for (const name of [...judges, ...new Set(all.flatMap(({ signs }) => Object.keys(signs)))].sort())
    placeOf(name);
  const rows = [...all]
    .sort((one, other) => (one.posting < other.posting ? -1 : Number(one.posting > other.posting)))
    .map(({ signs, judge, isAsked }) => ({
      isAsked: Number(isAsked),
      at: Object.entries({ ...signs, [judgeSign(judge)]: 1 }).map(
        ([name, value]) => [placeOf(name), value] as const,
      ),
    }));
  const names = [...places.keys()];
  const pulls = names.map((name) => (isQuestion(name) ? FIT.pull.question : FIT.pull.sign));
  const weights = names.map(() => 0);
  // The step of a sign is smaller the more rows it has: each is then as far along as the others.
  const seen = names.map((_, place) => pulls[place] ?? 0);
  for (const { at } of rows)
    for (const [place, value] of at) seen[place] = (seen[place] ?? 0) + value * value;
  let bias = 0;
  for (let round = 0; round < FIT.rounds; round++) {
    const slopes = weights.map((weight, place) => (pulls[place] ?? 0) * weight);
    let tilt = 0;
    for (const { isAsked, at } of rows) {
      const odds = at.reduce((sum, [place, value]) => sum + value * (weights[place] ?? 0), bias);
      const slope = 1 / (1 + Math.exp(-odds)) - isAsked;
      for (const [place, value] of at) slopes[place] = (slopes[place] ?? 0) + slope * value;
      tilt += slope;
    }
    slopes.forEach(
      (slope, place) => (weights[place] = (weights[place] ?? 0) - (FIT.rate * slope) / (seen[place] ?? 1)),
    );
    bias -= (FIT.rate * tilt) / Math.max(1, rows.length);
  }
  const rounded = (value: number) => Math.round(value * 100) / 100;
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(
      names
        .map((name, place) => [name, rounded(weights[place] ?? 0)] as const)
        .filter(([name, value]) => !judges.includes(name) && Math.abs(value) >= LEAST)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  };
}

function judgeSign(judge: number): string {
  return `judge ${judge}`;
}
