import { tenth } from "../answer/criteria";
import { cutAt } from "../text";
import type { CoachName } from "../../../lib/coach/types";
import type { Criteria, Finding, Review } from "../types";
import type { Speech } from "../words";
import type { GapId } from "../words/types";
import { fill } from "../fill";
import type { Reviewed } from "./review";

const MOST_FINDINGS = 5;
const MOST_OF_A_KIND = 2;
const LONGEST_QUESTION = 120;
/** A gap is a habit when it is met in this share of the answers. */
const HABIT = 0.4;

/** The review of a session: every answer's, and what stands out over all of them. */
export function summaryOf(reviewed: readonly Reviewed[], speech: Speech, by: CoachName["engine"]): Review {
  const answers = reviewed.map(({ review }) => review);
  const overallRating = mean(answers.map(({ rating }) => rating));
  return {
    overallRating,
    strengths: weightiest(answers.map(({ strengths }) => strengths)),
    improvements: weightiest(answers.map(({ improvements }) => improvements)),
    detailedFeedback: detailOf(reviewed, overallRating, speech, by),
    answers,
  };
}

/** The first findings of every answer before the second ones, not the same thing again and again. */
function weightiest(lists: readonly Finding[][]): Finding[] {
  const chosen: Finding[] = [];
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let rank = 0; rank < longest; rank++) {
    for (const list of lists) {
      const finding = list[rank];
      if (!finding || chosen.length >= MOST_FINDINGS) continue;
      if (chosen.filter(({ text }) => text === finding.text).length < MOST_OF_A_KIND) chosen.push(finding);
    }
  }
  return chosen;
}

function detailOf(
  reviewed: readonly Reviewed[],
  overall: number,
  speech: Speech,
  by: CoachName["engine"],
): string {
  const { summary } = speech.saying;
  const total = String(reviewed.length);
  const rating = numeral(overall, speech);
  const lines = [
    fill(reviewed.length === 1 ? summary.one : summary.many, { total, rating }),
    criteriaLine(reviewed, speech),
  ];
  const best = [...reviewed].sort((a, b) => b.review.rating - a.review.rating)[0];
  if (best && reviewed.length > 1 && best.review.rating > 2) {
    const question = cutAt(best.question.text, LONGEST_QUESTION);
    lines.push(fill(summary.best, { question, rating: numeral(best.review.rating, speech) }));
  }
  for (const [id, count] of habitsOf(reviewed)) {
    lines.push(fill(summary.often, { count: String(count), total, gap: speech.saying.gaps[id].finding }));
  }
  const weakest = [...reviewed].sort((a, b) => a.review.rating - b.review.rating)[0];
  if (weakest) lines.push(fill(summary.next, { next: weakest.review.nextStep }));
  lines.push(summary.limits[by]);
  return lines.join("\n\n");
}

function criteriaLine(reviewed: readonly Reviewed[], speech: Speech): string {
  const { criteria, weakest } = speech.saying.summary;
  const names = Object.keys(criteria) as (keyof Criteria)[];
  const means = names.map((name) => ({
    name,
    value: mean(reviewed.map(({ review }) => review.criteria[name])),
  }));
  const lowest = means.reduce((low, next) => (next.value < low.value ? next : low));
  const list = means.map(({ name, value }) => `${criteria[name]} ${numeral(value, speech)}`).join(", ");
  return fill(weakest, { list, weakest: criteria[lowest.name] });
}

/** Gaps that are met again and again, with how often. */
function habitsOf(reviewed: readonly Reviewed[]): [GapId, number][] {
  if (reviewed.length < 3) return [];
  const counts = new Map<GapId, number>();
  for (const { gaps } of reviewed) {
    for (const id of new Set(gaps.map((gap) => gap.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 2 && count >= reviewed.length * HABIT)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2);
}

function mean(values: readonly number[]): number {
  if (values.length === 0) return 1;
  return tenth(values.reduce((sum, value) => sum + value, 0) / values.length);
}

function numeral(value: number, { language }: Speech): string {
  return language === "de" ? value.toFixed(1).replace(".", ",") : value.toFixed(1);
}
