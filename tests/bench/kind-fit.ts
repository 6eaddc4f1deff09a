/** What was seen of a page, and what it is. */
export interface Seen {
  id: string;
  isPosting: boolean;
  /** The names of the signs that hold. */
  signs: readonly string[];
}

export interface Weighed {
  bias: number;
  weights: Readonly<Record<string, number>>;
}

/** Passes over all pages, the step of each, and how strongly weights are drawn back to where they began. */
const FIT = { rounds: 3000, rate: 0.02, pull: 1.2, steepness: 0.5 };

export function pointsOf(signs: readonly string[], { bias, weights }: Weighed): number {
  return signs.reduce((sum, name) => sum + (weights[name] ?? 0), bias);
}

/**
 * Weights that tell postings from others on these pages, as near to those they begin with as may be (logistic
 * regression drawn to them); both kinds count the same. The same for the same pages in any order.
 */
export function fitted(seen: readonly Seen[], begin: Weighed): Weighed {
  const names = [...new Set([...Object.keys(begin.weights), ...seen.flatMap(({ signs }) => signs)])].sort();
  const start = names.map((name) => begin.weights[name] ?? 0);
  const weights = [...start];
  const places = new Map(names.map((name, at) => [name, at]));
  const rows = seen.map(({ isPosting, signs }) => ({
    isPosting,
    at: signs.flatMap((name) => places.get(name) ?? []),
  }));
  const many = { true: 0, false: 0 };
  for (const { isPosting } of rows) many[`${isPosting}`]++;
  let bias = begin.bias;
  const { rounds, rate, pull, steepness } = FIT;
  for (let round = 0; round < rounds; round++) {
    const slopes = weights.map((weight, at) => (pull * (weight - (start[at] ?? 0))) / rows.length);
    let tilt = (pull * (bias - begin.bias)) / rows.length;
    for (const { isPosting, at } of rows) {
      const points = at.reduce((sum, place) => sum + (weights[place] ?? 0), bias);
      const share = 1 / (1 + Math.exp(-steepness * points));
      const slope = (steepness * (share - Number(isPosting)) * 0.5) / Math.max(1, many[`${isPosting}`]);
      for (const place of at) slopes[place] = (slopes[place] ?? 0) + slope;
      tilt += slope;
    }
    slopes.forEach((slope, at) => (weights[at] = (weights[at] ?? 0) - rate * slope * rows.length ** 0.5));
    bias -= rate * tilt * rows.length ** 0.5;
  }
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(
      names.map((name, at) => [name, rounded(weights[at] ?? 0)] as const).filter(([, value]) => value !== 0),
    ),
  };
}
