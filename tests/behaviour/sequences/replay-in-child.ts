/**
 * Replays sequences in this process, which runs one engine alone: `Convex` is a global of which there is one.
 *
 *   tsx replay-in-child.ts convex-test|embedded < sequences.json > outcomes.json
 */
import { text } from "node:stream/consumers";
import type { OpenDeployment } from "../../support/deployments/deployment";
import { MadeUpNames } from "./normalise";
import { replay } from "./replay";
import type { Step } from "./steps";

/** Of one sequence: the outcome of each step, and what was stored in the end. */
export interface Replay {
  outcomes: unknown[];
  stored: unknown;
}

const engines: Record<string, () => Promise<OpenDeployment>> = {
  "convex-test": async () => (await import("../../support/deployments/convex-test")).openConvexTest,
  embedded: async () => (await import("../../support/deployments/embedded")).openEmbedded,
};

async function main(engine: string): Promise<void> {
  const load = engines[engine];
  if (!load) throw new Error(`There is no engine "${engine}".`);
  const open = await load();
  const sequences = JSON.parse(await text(process.stdin)) as Step[][];
  const replays: Replay[] = [];
  for (const steps of sequences) replays.push(await replayed(open, steps));
  process.stdout.write(JSON.stringify(replays));
}

async function replayed(open: OpenDeployment, steps: Step[]): Promise<Replay> {
  const deployment = await open();
  const names = new MadeUpNames();
  const outcomes: unknown[] = [];
  let stored = await deployment.tables();
  for await (const { outcome, tables } of replay(deployment, steps)) {
    names.learn(tables);
    outcomes.push(names.normalised("fault" in outcome ? { fault: true } : outcome));
    stored = tables;
  }
  await deployment.close();
  return { outcomes, stored: names.normalisedTables(stored) };
}

await main(process.argv[2] ?? "");
