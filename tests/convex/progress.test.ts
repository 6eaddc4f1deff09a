import { describe, expect, it } from "vitest";
import { byCompetency, byRequirement, type Rated, RECENT } from "../../convex/model/progress";
import type { Requirement } from "../../lib/coach/types";

/** Ratings of one competency, newest first. */
const rated = (competency: Rated["competency"], ...ratings: number[]): Rated[] =>
  ratings.map((rating, at) => ({ competency, rating, ratedAt: 1_000 - at }));

describe("progress by competency", () => {
  it("holds the newest few against those before them", () => {
    expect(byCompetency(rated("delivery", 4, 4, 4, 5, 5, 2, 3))).toEqual([
      { competency: "delivery", count: 7, mean: 3.9, recent: 4.4, before: 2.5 },
    ]);
  });

  it("compares nothing while there are only the newest few", () => {
    const [delivery] = byCompetency(rated("delivery", ...Array<number>(RECENT).fill(3)));
    expect(delivery).toEqual({ competency: "delivery", count: RECENT, mean: 3, recent: 3 });
  });

  it("puts what needs practice most on top, and of equals what was practised more", () => {
    const all = [...rated("delivery", 4), ...rated("learning", 2), ...rated("customer", 2, 2)];
    expect(byCompetency(all).map(({ competency }) => competency)).toEqual([
      "customer",
      "learning",
      "delivery",
    ]);
  });

  it("is empty without ratings", () => {
    expect(byCompetency([])).toEqual([]);
  });
});

describe("progress by requirement", () => {
  const requirement = (key: string): Requirement => ({
    key,
    kind: "skill",
    competency: "expertise",
    topic: key,
    sentence: `You have ${key}.`,
  });
  const about = (requirementKey: string, ...ratings: number[]): Rated[] =>
    rated("expertise", ...ratings).map((rating) => ({ ...rating, requirementKey }));

  it("says of each how often it was practised, how well the last time, and at best", () => {
    const ratings = [...about("a", 3, 5, 1), ...rated("expertise", 5)];
    expect(byRequirement([requirement("a"), requirement("b")], ratings)).toEqual([
      { requirement: requirement("a"), count: 3, newest: 3, best: 5 },
      { requirement: requirement("b"), count: 0 },
    ]);
  });
});
