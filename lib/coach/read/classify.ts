import { LABELS, type Label, type ReadingModel } from "./labels";

const LETTERS = "abcdefghijk";
const COUNT = LABELS.length;
/** Headings are told by their form alone. */
const HEADING = LABELS.indexOf("heading");

/** The share of each label, in the order of LABELS. */
export type Shares = readonly number[];

/** Sparse rows of label and value; unpacked when they are first met, since a posting meets few of them. */
export class Classifier {
  private readonly rows = new Map<string, readonly (readonly [number, number])[]>();

  constructor(private readonly model: ReadingModel) {}

  /** What each segment is likely to be by itself, before its neighbours are asked. */
  scores(features: readonly string[]): number[] {
    const sums = new Array<number>(COUNT).fill(0);
    const size = Math.sqrt(features.length);
    for (const feature of features) {
      for (const [label, value] of this.row(feature)) sums[label] = (sums[label] ?? 0) + value;
    }
    return sums.map((sum, label) => (label === HEADING ? -Infinity : (sum * SHARPNESS) / size));
  }

  private row(feature: string): readonly (readonly [number, number])[] {
    const known = this.rows.get(feature);
    if (known) return known;
    const { weights, scale } = this.model;
    if (!Object.hasOwn(weights, feature)) return [];
    const row = unpack(weights[feature] ?? "", scale);
    this.rows.set(feature, row);
    return row;
  }

  /** What each segment is likely to be, its neighbours considered (forward and backward). */
  read(all: readonly (readonly string[])[]): Shares[] {
    const steps = this.model.transitions.map((row) => row.map((value) => value / this.model.scale));
    return together(
      all.map((features) => softmax(this.scores(features))),
      steps,
    );
  }
}

/** How far one feature can carry: features of a segment share a length of one. */
export const SHARPNESS = 1;

/** Shares from scores. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - most));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

/** Shares in a chain, by what likes to follow what. Linear in the length of the chain. */
function together(own: readonly Shares[], steps: readonly (readonly number[])[]): Shares[] {
  const forward: number[][] = [];
  own.forEach((shares, at) => {
    const before = forward[at - 1];
    forward.push(
      normal(
        shares.map((share, label) => share * (before ? pull(before, (from) => steps[from]?.[label]) : 1)),
      ),
    );
  });
  const result: Shares[] = [];
  let after: number[] | undefined;
  for (let at = own.length - 1; at >= 0; at--) {
    const next = after;
    const ahead = LABELS.map((_, label) => (next ? pull(next, (to) => steps[label]?.[to]) : 1));
    result[at] = normal((forward[at] ?? []).map((share, label) => share * (ahead[label] ?? 1)));
    after = normal((own[at] ?? []).map((share, label) => share * (ahead[label] ?? 1)));
  }
  return result;
}

function pull(shares: readonly number[], step: (label: number) => number | undefined): number {
  return shares.reduce((sum, share, label) => sum + share * Math.exp(step(label) ?? 0), 0);
}

function normal(values: number[]): number[] {
  const sum = values.reduce((total, value) => total + value, 0);
  return sum > 0 ? values.map((value) => value / sum) : values;
}

/** "a12c-3" as pairs of a label's place and its weight. */
function unpack(packed: string, scale: number): (readonly [number, number])[] {
  return [...packed.matchAll(/([a-k])(-?\d+)/g)].map(
    ([, letter = "a", value = "0"]) => [LETTERS.indexOf(letter), Number(value) / scale] as const,
  );
}

/** The packed form of a feature's weights; zeros are left out. */
export function pack(values: readonly number[], scale: number): string {
  return values
    .map((value) => Math.round(value * scale))
    .map((value, label) => (value === 0 ? "" : `${LETTERS.charAt(label)}${value}`))
    .join("");
}

/** The likeliest of some labels. */
export function likeliest(shares: Shares, among: (label: Label) => boolean): Label {
  let best: Label = "fact";
  let most = -1;
  LABELS.forEach((label, place) => {
    const share = shares[place] ?? 0;
    if (among(label) && share > most) [best, most] = [label, share];
  });
  return best;
}
