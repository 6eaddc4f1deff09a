import { SHARPNESS, pack, softmax } from "../../lib/coach/read/classify";
import { LABELS, type Label, type ReadingModel } from "../../lib/coach/read/labels";

/** The features of one segment with its true label. */
export interface Example {
  features: readonly string[];
  label: Label;
}

export interface Training {
  /** Passes over the examples. */
  rounds: number;
  rate: number;
  /** Pull of every weight towards nothing. */
  decay: number;
  /** Features met in fewer examples are not learnt. */
  fewest: number;
  /** The weights that matter most are kept, as many as have room. */
  bytes: number;
  /** How much of what follows what is believed, 0 to 1. */
  chain: number;
  scale: number;
  /** Smaller weights are left out: what they would say has less room than what a further feature says. */
  least: number;
  /** How much cue phrases and headings are believed before anything is seen. */
  prior: number;
}

const TRAINING: Training = {
  rounds: 40,
  rate: 0.3,
  decay: 0.0001,
  fewest: 2,
  bytes: 450_000,
  chain: 0.4,
  scale: 5,
  least: 0.3,
  prior: 6,
};

/**
 * Multinomial logistic regression over sparse features by AdaGrad, the same for the same examples in the same order.
 *
 * @param postings The examples of each posting in order.
 */
export function train(
  postings: readonly (readonly Example[])[],
  training: Training = TRAINING,
): ReadingModel {
  const { rounds, rate, decay, fewest, bytes, scale, least } = training;
  const examples = postings.flat();
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const priors = priorsOf(training.prior);
  const learnt = [...counts]
    .filter(([name, count]) => count >= fewest && !priors.has(name))
    .map(([name]) => name);
  const names = [...priors.keys(), ...learnt];
  const index = new Map(names.map((name, at) => [name, at]));
  const width = LABELS.length;
  const weights = new Float64Array(names.length * width);
  const start = Float64Array.from(
    names.flatMap((name) => LABELS.map((label) => priors.get(name)?.get(label) ?? 0)),
  );
  weights.set(start);
  const squares = new Float64Array(names.length * width).fill(1e-6);
  const rows = examples.map(({ features, label }) => ({
    places: features.map((name) => index.get(name)).filter((place) => place !== undefined),
    size: Math.sqrt(features.length),
    label: LABELS.indexOf(label),
  }));
  const random = shuffler();
  for (let round = 0; round < rounds; round++) {
    for (const at of random(rows.length)) {
      const row = rows[at];
      if (!row) continue;
      const { places, size, label } = row;
      const scores = LABELS.map((_, k) =>
        k === width - 1 ? -Infinity : (sumOf(places, weights, width, k) * SHARPNESS) / size,
      );
      const shares = softmax(scores);
      for (const place of places) {
        for (let k = 0; k < width - 1; k++) {
          const cell = place * width + k;
          const weight = weights[cell] ?? 0;
          const slope =
            (((shares[k] ?? 0) - (k === label ? 1 : 0)) * SHARPNESS) / size +
            decay * (weight - (start[cell] ?? 0));
          squares[cell] = (squares[cell] ?? 0) + slope * slope;
          weights[cell] = weight - (rate * slope) / Math.sqrt(squares[cell] ?? 1);
        }
      }
    }
  }
  const rated = names.map((name, place) => {
    const row = weights.slice(place * width, place * width + width);
    const times = priors.has(name) ? Infinity : (counts.get(name) ?? 0);
    return { name, row, matters: Math.max(...row.map(Math.abs)) * Math.sqrt(times) };
  });
  const packed: Record<string, string> = {};
  let size = 0;
  for (const { name, row } of rated.sort((a, b) => b.matters - a.matters)) {
    const text = pack(
      [...row].map((weight) => (Math.abs(weight) < least ? 0 : weight)),
      scale,
    );
    size += name.length + text.length + 6;
    if (size > bytes) break;
    if (text !== "") packed[name] = text;
  }
  return { scale, weights: packed, transitions: transitionsOf(postings, training) };
}

/** What is believed before anything is seen: cue phrases, headings and words before a colon mean their label. */
function priorsOf(most: number): Map<string, Map<Label, number>> {
  const priors = new Map<string, Map<Label, number>>();
  for (const label of LABELS.filter((one) => one !== "heading")) {
    const role = label === "negated" ? "no" : label;
    priors.set(`cue:${label}`, new Map([[label, most * 0.6]]));
    priors.set(`cue0:${label}`, new Map([[label, most * 0.4]]));
    priors.set(`role:${role}`, new Map([[label, most]]));
    priors.set(`role:${role}:item`, new Map([[label, most * 0.5]]));
  }
  priors.set("you-verb", new Map([["duty", most * 0.5]]));
  priors.set("verb", new Map([["duty", most * 0.5]]));
  priors.set("sie-verb", new Map([["duty", most * 0.5]]));
  priors.set("you-verb-later", new Map([["duty", most * 0.25]]));
  return priors;
}

function sumOf(places: readonly number[], weights: Float64Array, width: number, label: number): number {
  let sum = 0;
  for (const place of places) sum += weights[place * width + label] ?? 0;
  return sum;
}

/** How much likelier a label is after another than anywhere, as logarithms times the scale. */
function transitionsOf(postings: readonly (readonly Example[])[], { chain, scale }: Training): number[][] {
  const pairs = LABELS.map(() => LABELS.map(() => 0.5));
  const single = LABELS.map(() => 0.5 * LABELS.length);
  const before = LABELS.map(() => 0.5 * LABELS.length);
  let total = 0.5 * LABELS.length * LABELS.length;
  for (const posting of postings) {
    posting.forEach(({ label }, at) => {
      const earlier = posting[at - 1];
      if (!earlier) return;
      const from = LABELS.indexOf(earlier.label);
      const to = LABELS.indexOf(label);
      const row = pairs[from];
      if (row) row[to] = (row[to] ?? 0) + 1;
      single[to] = (single[to] ?? 0) + 1;
      before[from] = (before[from] ?? 0) + 1;
      total++;
    });
  }
  return pairs.map((row, from) =>
    row.map((count, to) => {
      const likely = count / (before[from] ?? 1);
      const anyway = (single[to] ?? 1) / total;
      return Math.round(Math.log(likely / anyway) * chain * scale);
    }),
  );
}

/** Orders of n things that look like chance and are always the same. */
function shuffler(): (count: number) => number[] {
  let state = 42;
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
  return (count) => {
    const order = Array.from({ length: count }, (_, at) => at);
    for (let at = count - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    return order;
  };
}
