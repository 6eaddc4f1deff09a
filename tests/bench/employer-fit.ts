/** Somebody who may be a page's employer. */
export interface Named {
  value: string;
  features: Readonly<Record<string, number>>;
  isRight: boolean;
}

/** Who may be the employer of a page, and whether nobody is. */
export interface Posting {
  id: string;
  candidates: readonly Named[];
  isNobody: boolean;
}

export interface Weighed {
  bias: number;
  weights: Readonly<Record<string, number>>;
}

/** Passes over all pages, the step of each, and how strongly weights are drawn back to where they began. */
const FIT = { rounds: 4000, rate: 0.05, pull: 0.3 };

function pointsOf({ features }: Pick<Named, "features">, { bias, weights }: Weighed): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), bias);
}

/** The shares that the candidates of a page have of all there is; what is missing of 1 is nobody's. */
export function sharesOf(posting: Posting, by: Weighed): number[] {
  const powers = posting.candidates.map((candidate) => Math.exp(pointsOf(candidate, by)));
  const sum = powers.reduce((total, power) => total + power, 1);
  return powers.map((power) => power / sum);
}

/**
 * Weights that choose the employer on these pages, as near to those they begin with as may be (conditional logit, drawn to
 * them). A page on which the right one is not among the candidates teaches nothing. The same for the same pages in any order.
 */
export function fitted(postings: readonly Posting[], begin: Weighed): Weighed {
  const taught = postings
    .filter(({ isNobody, candidates }) => isNobody || candidates.some(({ isRight }) => isRight))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const names = Object.keys(begin.weights).sort();
  const now: { bias: number; weights: Record<string, number> } = {
    bias: begin.bias,
    weights: { ...begin.weights },
  };
  const { rounds, rate, pull } = FIT;
  for (let round = 0; round < rounds; round++) {
    const slopes = new Map(
      names.map((name) => [name, pull * ((now.weights[name] ?? 0) - (begin.weights[name] ?? 0))]),
    );
    let tilt = pull * (now.bias - begin.bias);
    for (const posting of taught) {
      const shares = sharesOf(posting, now);
      const right = posting.candidates.reduce(
        (sum, { isRight }, at) => sum + (isRight ? (shares[at] ?? 0) : 0),
        posting.isNobody ? 1 - shares.reduce((sum, share) => sum + share, 0) : 0,
      );
      posting.candidates.forEach(({ features, isRight }, at) => {
        const share = shares[at] ?? 0;
        const slope = share - (isRight ? share / right : 0);
        tilt += slope;
        for (const [name, value] of Object.entries(features))
          if (value) slopes.set(name, (slopes.get(name) ?? 0) + slope * value);
      });
    }
    for (const name of names)
      now.weights[name] = (now.weights[name] ?? 0) - (rate * (slopes.get(name) ?? 0)) / taught.length ** 0.5;
    now.bias -= (rate * tilt) / taught.length ** 0.5;
  }
  const rounded = (value: number) => Math.round(value * 10) / 10;
  return {
    bias: rounded(now.bias),
    weights: Object.fromEntries(
      names
        .map((name) => [name, rounded(now.weights[name] ?? 0)] as const)
        .filter(([, value]) => value !== 0),
    ),
  };
}
