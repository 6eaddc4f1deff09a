import { availableParallelism, loadavg } from "node:os";

/** Of the processor, for the work below, on the machine on which the tests' waits were chosen. */
const USUAL_MS = 25;
/** However slow the machine, a test that waits in vain has to end some day. */
const MOST = 4;

/**
 * How many times as long as usual everything may take: by how fast this machine's processor is, and by how many others
 * want to use it. Between 1 and 4.
 */
export function measurePatience(): number {
  // The first one is compiled on the way.
  const ms = Math.min(work(), work());
  const crowd = 1 + (loadavg()[0] ?? 0) / availableParallelism();
  return Math.min(MOST, Math.max(1, ms / USUAL_MS) * crowd);
}

/** Ms of the processor that a fixed piece of arithmetic takes, whoever else is using it. */
function work(): number {
  const before = process.cpuUsage();
  for (let round = 0, sum = 0; round < 5_000_000; round++) sum = (sum * 31 + round) | 0;
  return process.cpuUsage(before).user / 1000;
}

/** As measured when the run began (`vitest.config.ts`); outside a run as it is usually. */
const factor = Number(process.env["PATIENCE"] ?? 1);

/** So many ms on a usual machine, as ms on this one. */
export function patient(ms: number): number {
  return Math.round(ms * factor);
}
