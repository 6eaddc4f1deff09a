import { spawn } from "node:child_process";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { Replay } from "./replay-in-child";
import { sequences } from "./sequences";
import type { Step } from "./steps";

/** What one engine did otherwise than the other. */
export interface Difference {
  /** Which sequence of which seed, and which step of it; all of them count from 0. */
  where: string;
  convexTest: unknown;
  embedded: unknown;
}

interface Page {
  value: { page: unknown[]; isDone: boolean };
}

/** Where convex-test alone is unlike Convex, and why. Whatever else differs fails. */
const OF_CONVEX_TEST: {
  reason: string;
  explains: (step: Step, test: unknown, embedded: unknown) => boolean;
}[] = [
  {
    reason: "It sees that nothing follows an exactly full page; Convex only learns that from the next page.",
    explains: (_step, test, embedded) =>
      isPage(test) &&
      isPage(embedded) &&
      !embedded.value.isDone &&
      JSON.stringify(test) === JSON.stringify({ value: { ...embedded.value, isDone: true } }),
  },
  {
    reason: "It reads a cursor as a list of keys and takes what it can; Convex refuses one of another query.",
    explains: (step, _test, embedded) =>
      step.do === "call" &&
      JSON.stringify(step.args).includes('"cursor":') &&
      JSON.stringify(embedded) === JSON.stringify({ refusedByConvex: "cursor" }),
  },
];

/**
 * Replays the same random sequences on convex-test and on the embedded deployment.
 *
 * @returns the first thing in which they differ, or null.
 */
export async function firstDifference(seed: number, count: number): Promise<Difference | null> {
  const steps = fc.sample(sequences(), { numRuns: count, seed });
  const [test, embedded] = await Promise.all([replayed("convex-test", steps), replayed("embedded", steps)]);
  for (const [at, sequence] of steps.entries()) {
    const where = `sequence ${at} of seed ${seed}`;
    for (const [turn, step] of sequence.entries()) {
      const [one, other] = [test[at]?.outcomes[turn], embedded[at]?.outcomes[turn]];
      if (isDeepStrictEqual(one, other) || OF_CONVEX_TEST.some(({ explains }) => explains(step, one, other)))
        continue;
      const what = `${where}, step ${turn}: ${JSON.stringify(step)}`;
      return { where: what, convexTest: one, embedded: other };
    }
    const [one, other] = [test[at]?.stored, embedded[at]?.stored];
    if (!isDeepStrictEqual(one, other))
      return { where: `${where}, what is stored`, convexTest: one, embedded: other };
  }
  return null;
}

/** Each engine runs in a process of its own. */
async function replayed(engine: string, steps: Step[][]): Promise<Replay[]> {
  const script = join(import.meta.dirname, "replay-in-child.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, engine], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify(steps));
  return (await json(child.stdout)) as Replay[];
}

function isPage(outcome: unknown): outcome is Page {
  return (
    typeof outcome === "object" &&
    outcome !== null &&
    "value" in outcome &&
    typeof outcome.value === "object" &&
    outcome.value !== null &&
    "isDone" in outcome.value
  );
}
