import { expect, test } from "vitest";
import { meanRating, type PointState, scoreOf } from "../../../../lib/coach/review/rating";

const rated = (points: PointState[], traps: (boolean | null)[] = []) => scoreOf({ points, traps });

test("the rating is one line from no point, 1, to six of seven, 5", () => {
  expect(rated(["missing", "missing"]).rating).toBe(1);
  expect(rated(["covered", "missing"]).rating).toBe(3.4);
  expect(rated(["partly", "partly"]).rating).toBe(3.4);
  expect(rated([...Array<PointState>(6).fill("covered"), "missing"]).rating).toBe(5);
  expect(rated(["covered", "covered", "covered"]).rating).toBe(5);
});

test("an answer that walked into a trap is rated 2 at most, and no higher than its points", () => {
  expect(rated(["covered", "covered"], [true]).rating).toBe(2);
  expect(rated(["missing", "missing"], [false, true]).rating).toBe(1);
  expect(rated(["covered", "covered"], [false, false]).rating).toBe(5);
});

test("with a point open there is no rating, but the range that is left", () => {
  const score = rated(["covered", "open"]);
  expect(score.rating).toBeNull();
  expect(score.range).toEqual([rated(["covered", "missing"]).rating, rated(["covered", "covered"]).rating]);
});

test("with a trap open there is no rating, but what it would be with the trap and without", () => {
  expect(rated(["covered", "covered"], [false, null])).toMatchObject({
    rating: null,
    range: [2, 5],
    openTraps: 1,
  });
  expect(rated(["covered", "open"], [null]).range).toEqual([2, 5]);
  expect(rated(["covered", "covered"], [true, null]).range).toEqual([2, 2]);
});

test("an answer that nobody has looked at has neither rating nor range", () => {
  expect(rated(["open", "open"])).toMatchObject({ rating: null, range: null, open: 2 });
  expect(rated([])).toMatchObject({ rating: null, range: null, points: 0 });
});

test("the mean counts only answers that have a rating, to one decimal", () => {
  expect(meanRating([5, null, 2, 2])).toBe(3);
  expect(meanRating([1, 2, 2])).toBe(1.7);
  // As they are shown: a half goes up.
  expect(meanRating([3.9, 3.4])).toBe(3.7);
  expect(meanRating([2.9, 2.8])).toBe(2.9);
  expect(meanRating([null])).toBeNull();
  expect(meanRating([])).toBeNull();
});
