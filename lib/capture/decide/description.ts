import type { Claim } from "../claims";
import { wordsOf } from "../text/clean";
import { confidence, type Verdict } from "./weigh";

/** Shorter texts are teasers. */
const SHORT = 200;

/**
 * The description, over all readers. The most trusted text that is whole wins: a text that another one holds
 * almost entirely, and goes well beyond, was cut.
 */
export function decideDescription(claims: readonly Claim[]): Verdict | undefined {
  const texts = claims
    .filter((claim) => claim.field === "description" && claim.value)
    .map((claim) => ({ claim, words: shingles(claim.value) }))
    .sort((a, b) => rank(b.claim) - rank(a.claim));
  let [best] = texts;
  if (!best) return undefined;
  const agreeing = texts.filter((other) => other !== best && best && share(best.words, other.words) > 0.7);
  const longer = agreeing.find(
    (other) =>
      best &&
      other.words.size > best.words.size * 1.3 &&
      share(other.words, best.words) < 0.75 &&
      isCut(best.claim.value),
  );
  if (longer) best = longer;
  const doubt = agreeing.reduce(
    (left, other) => left * (1 - 0.5 * other.claim.weight),
    1 - best.claim.weight,
  );
  return {
    value: best.claim.value,
    strength: 1 - doubt,
    origin: { reader: best.claim.reader, confidence: confidence(1 - doubt) },
  };
}

function rank({ value, weight }: Claim): number {
  return value.length < SHORT ? weight * 0.3 : weight;
}

/** A text that ends amid a sentence. */
function isCut(text: string): boolean {
  return /(?:…|\.\.\.|[\p{L}\p{N},])\s*$/u.test(text);
}

/** Every run of four words: enough to tell a shared text from shared vocabulary. */
function shingles(text: string): Set<string> {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let at = 0; at + 4 <= words.length; at++) runs.add(words.slice(at, at + 4).join(" "));
  return runs;
}

/** How much of the first text the second one holds. */
function share(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  if (of.size === 0) return 0;
  let held = 0;
  for (const run of of) if (within.has(run)) held++;
  return held / of.size;
}
