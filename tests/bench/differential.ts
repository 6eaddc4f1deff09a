import { firstDifference } from "../behaviour/sequences/compare";

/** As many as the sequences of one seed in a longer run than the test's. */
const SEQUENCES = 30;

/**
 * Lets convex-test and the embedded deployment do the same random calls, with seeds that nobody has tried.
 *
 * @param args How many seeds, or `seed` and one to repeat.
 */
export async function run([first = "10", repeated]: string[]): Promise<void> {
  const seeds =
    first === "seed"
      ? [Number(repeated)]
      : Array.from({ length: Number(first) }, () => Math.floor(Math.random() * 1e9));
  let same = 0;
  for (const seed of seeds) {
    const start = performance.now();
    const difference = await firstDifference(seed, SEQUENCES);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    if (difference === null) same++;
    console.log(`seed ${seed}: ${difference === null ? "the same" : "DIFFERENT"} (${seconds} s)`);
    if (difference) console.log(JSON.stringify(difference, null, 2));
  }
  console.log(`${same} of ${seeds.length} seeds, ${SEQUENCES} sequences each: both engines did the same.`);
}
