import type { Claim } from "../claims";
import type { Confidence, Field, Origin } from "../types";

export interface Verdict {
  value: string;
  origin: Origin;
  /** The evidence behind the value, 0 to 1. */
  strength: number;
}

interface Group {
  claims: Claim[];
  strength: number;
}

/**
 * Chooses one value of a field. Claims of the same value join: readers that agree make it surer, a reader that
 * repeats itself does not.
 *
 * @param keyOf What makes two values the same.
 * @param support How much one value's evidence also speaks for another (0: not at all).
 */
export function weigh(
  field: Field,
  claims: readonly Claim[],
  keyOf: (value: string) => string,
  support: (key: string, other: string) => number,
  adjust: (key: string, value: string) => number = () => 1,
): Verdict | undefined {
  const groups = new Map<string, Group>();
  for (const claim of claims) {
    const key = claim.field === field ? keyOf(claim.value) : "";
    if (!key) continue;
    const group = groups.get(key) ?? { claims: [], strength: 0 };
    group.claims.push(claim);
    groups.set(key, group);
  }
  for (const group of groups.values()) group.strength = strengthOf(group.claims);
  let best: Group | undefined;
  let bestStrength = 0;
  for (const [key, group] of groups) {
    let doubt = 1 - group.strength;
    for (const [other, { strength }] of groups) {
      if (other !== key) doubt *= 1 - support(key, other) * strength;
    }
    const strength = Math.min(0.98, 1 - doubt) * adjust(key, group.claims[0]?.value ?? "");
    if (strength > bestStrength) {
      bestStrength = strength;
      best = group;
    }
  }
  const lead = best && [...best.claims].sort((a, b) => b.weight - a.weight)[0];
  if (!lead) return undefined;
  return {
    value: lead.value,
    strength: bestStrength,
    origin: { reader: lead.reader, confidence: confidence(bestStrength) },
  };
}

export function confidence(strength: number): Confidence {
  return strength >= 0.75 ? "high" : strength >= 0.45 ? "medium" : "low";
}

/** Independent readers add up; the claims of one reader count as its strongest. */
function strengthOf(claims: readonly Claim[]): number {
  const byReader = new Map<string, number>();
  for (const { reader, weight } of claims) byReader.set(reader, Math.max(byReader.get(reader) ?? 0, weight));
  return 1 - [...byReader.values()].reduce((doubt, weight) => doubt * (1 - Math.min(weight, 0.95)), 1);
}
