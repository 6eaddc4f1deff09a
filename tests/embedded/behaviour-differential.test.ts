import { describe, expect, it } from "vitest";
import { firstDifference } from "../behaviour/sequences/compare";

/** Always the same ones; `npm run bench -- differential` takes fresh ones. The second has keys as names of properties. */
const SEEDS = [20_261_128, 826_452_171];

describe.each(SEEDS)("convex-test and the embedded deployment, with seed %i,", (seed) => {
  it("give the same values and the same errors for the same calls", async () => {
    expect(await firstDifference(seed, 20)).toBeNull();
  });
});
