import type { Claim } from "../claims";
import type { Confidence, Origin } from "../types";

/** What was decided of one field. */
export interface Verdict {
  value: string;
  origin: Origin;
}

/** How the values of a field relate. */
interface Rules {
  /** What makes two values the same. */
  keyOf: (value: string) => string;
  /** How much the evidence for another value also speaks for this one, 0 to 1; both by their keys. */
  support: (key: string, other: string) => number;
  /** A factor for what a value is by itself. */
  adjust?: (value: string, key: string) => number;
}

/** No amount of agreement makes a value certain. */
const SUREST = 0.98;

/**
 * Chooses one value of a field. Claims of the same value join: readers that agree make it surer, a reader that
 * repeats itself does not.
 */
export function weigh(
  claims: readonly Claim[],
  { keyOf, support, adjust = () => 1 }: Rules,
): Verdict | undefined {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim.value);
    if (key) groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  const strengths = new Map([...groups].map(([key, group]) => [key, strengthOf(group)]));
  let best: Claim | undefined;
  let strength = 0;
  for (const [key, group] of groups) {
    const lead = group.reduce((one, other) => (other.weight > one.weight ? other : one));
    let doubt = 1 - (strengths.get(key) ?? 0);
    for (const [other, its] of strengths) if (other !== key) doubt *= 1 - support(key, other) * its;
    const sum = Math.min(SUREST, 1 - doubt) * adjust(lead.value, key);
    if (sum <= strength) continue;
    strength = sum;
    best = lead;
  }
  return best && { value: best.value, origin: { reader: best.reader, confidence: confidenceOf(strength) } };
}

/** The confidence that is shown of a strength between 0 and 1. */
export function confidenceOf(strength: number): Confidence {
  return strength >= 0.75 ? "high" : strength >= 0.4 ? "medium" : "low";
}

/** Independent readers add up; the claims of one reader count as its strongest. */
function strengthOf(claims: readonly Claim[]): number {
  const byReader = new Map<string, number>();
  for (const { reader, weight } of claims) byReader.set(reader, Math.max(byReader.get(reader) ?? 0, weight));
  return 1 - [...byReader.values()].reduce((doubt, weight) => doubt * (1 - weight), 1);
}
