import { spawn } from "node:child_process";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Replay } from "../behaviour/sequences/replay-in-child";
import { sequences } from "../behaviour/sequences/sequences";
import type { Step } from "../behaviour/sequences/steps";

/** Sequences in a run; set DIFFERENTIAL for a longer one, and SEED to repeat one. */
const COUNT = Number(process.env["DIFFERENTIAL"] ?? 30);
const SEED = Number(process.env["SEED"] ?? Date.now() % 1e9);

const ROOT = join(import.meta.dirname, "../..");

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

describe("convex-test and the embedded deployment", () => {
  it(
    "give the same values and the same errors for the same calls",
    async () => {
      const steps = fc.sample(sequences(), { numRuns: COUNT, seed: SEED });
      const [test, embedded] = await Promise.all([
        replayed("convex-test", steps),
        replayed("embedded", steps),
      ]);
      for (const [at, sequence] of steps.entries()) {
        const where = `sequence ${at} of seed ${SEED}`;
        for (const [turn, step] of sequence.entries()) {
          const [one, other] = [test[at]?.outcomes[turn], embedded[at]?.outcomes[turn]];
          if (OF_CONVEX_TEST.some(({ explains }) => explains(step, one, other))) continue;
          expect(one, `${where}, step ${turn}: ${JSON.stringify(step)}`).toEqual(other);
        }
        expect(test[at]?.stored, where).toEqual(embedded[at]?.stored);
      }
    },
    COUNT * 4_000,
  );
});

/** Each engine runs in a process of its own. */
async function replayed(engine: string, steps: Step[][]): Promise<Replay[]> {
  const script = join(ROOT, "tests/behaviour/sequences/replay-in-child.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, engine], {
    cwd: ROOT,
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
