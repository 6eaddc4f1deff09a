import type { Doc } from "../_generated/dataModel";
import type { Competency, Requirement } from "../../lib/coach/types";

/** A rating as far as progress looks at it. */
export type Rated = Pick<Doc<"ratings">, "competency" | "requirementKey" | "ratedAt"> & { rating: number };

/** Those of the small rows that are rated: what was read by a checklist is not. */
export function ratedOf(rows: Doc<"ratings">[]): Rated[] {
  return rows.flatMap(({ rating, ...row }) => (rating === undefined ? [] : [{ ...row, rating }]));
}

export interface CompetencyProgress {
  competency: Competency;
  /** Ratings there are, of those that were read. */
  count: number;
  mean: number;
  /** Mean of the newest few, to be held against the mean of those before; missing without any before. */
  recent: number;
  before?: number;
}

export interface RequirementProgress {
  requirement: Requirement;
  /** How many answers were about it, over all attempts at this posting. */
  count: number;
  /** The newest rating and the best one. */
  newest?: number;
  best?: number;
}

/** How many ratings of one competency are "the newest few". */
export const RECENT = 5;

/** Ratings, newest first, by competency; the weakest recent mean comes first, so that what recurs stands on top. */
export function byCompetency(ratings: Rated[]): CompetencyProgress[] {
  return groups(ratings, ({ competency }) => competency)
    .map(([competency, own]): CompetencyProgress => {
      const values = own.map(({ rating }) => rating);
      const before = values.slice(RECENT);
      return {
        competency,
        count: values.length,
        mean: mean(values),
        recent: mean(values.slice(0, RECENT)),
        ...(before.length && { before: mean(before) }),
      };
    })
    .sort((a, b) => a.recent - b.recent || b.count - a.count);
}

/** Every requirement of a posting in its own order, with what practice there was; ratings newest first. */
export function byRequirement(requirements: Requirement[], ratings: Rated[]): RequirementProgress[] {
  const of = new Map(groups(ratings, ({ requirementKey }) => requirementKey));
  return requirements.map((requirement) => {
    const values = (of.get(requirement.key) ?? []).map(({ rating }) => rating);
    if (!values.length) return { requirement, count: 0 };
    return { requirement, count: values.length, newest: values[0], best: Math.max(...values) };
  });
}

function groups<T, K>(items: T[], keyOf: (item: T) => K | undefined): [K, T[]][] {
  const found = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== undefined) found.set(key, [...(found.get(key) ?? []), item]);
  }
  return [...found];
}

function mean(values: number[]): number {
  return Math.round((10 * values.reduce((sum, value) => sum + value, 0)) / values.length) / 10;
}
