import type { Claim } from "../claims";
import { candidatesOf, type Candidate } from "../employer/candidates";
import { isCalledMore } from "../employer/written";
import weighed from "../employer/weights.json" with { type: "json" };
import type { Page } from "../page";
import type { Confidence } from "../types";
import type { Verdict } from "./weigh";

const WEIGHTS: Readonly<Record<string, number>> = weighed.weights;
/** From these shares of all there is on, the confidence is high and medium. */
const HIGH = 0.98;
const MEDIUM = 0.5;

/** The employer's name, over all readers; nothing where nobody is more likely to be it than not. */
export function decideCompany(page: Page, claims: readonly Claim[], title: string): Verdict | undefined {
  const candidates = candidatesOf(page, claims, title);
  const points = candidates.map(pointsOf);
  const most = Math.max(0, ...points);
  const best = candidates[points.indexOf(most)];
  if (!best) return undefined;
  // Nobody at all has no points.
  const sum = [0, ...points].reduce((total, some) => total + Math.exp(some - most), 0);
  const confidence = confidenceOf(1 / sum);
  const isDoubted = confidence === "high" && (!isWitnessed(best) || isCalledMore(page, best.value));
  return {
    value: best.value,
    origin: { reader: best.reader, confidence: isDoubted ? "medium" : confidence },
  };
}

/** Whether the posting itself names somebody, in its text or beside it, and not only the site around it. */
function isWitnessed({ isNamed, features: { isSeen, label, board, stated } }: Candidate): boolean {
  return Boolean(isNamed || label || board || (stated && isSeen));
}

function pointsOf({ features }: Candidate): number {
  return Object.entries(features).reduce(
    (sum, [name, value]) => sum + Number(value) * (WEIGHTS[name] ?? 0),
    weighed.bias,
  );
}

function confidenceOf(share: number): Confidence {
  return share >= HIGH ? "high" : share >= MEDIUM ? "medium" : "low";
}
