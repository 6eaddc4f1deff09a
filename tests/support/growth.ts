/** Of the processor, in ms: shorter than this cannot be told from the clock's own steps. */
const SHORTEST_MS = 1;

/**
 * How many times as much work a task becomes when what it works on is ten times as large: 10 when it grows in
 * proportion, 100 when it grows as the square. In the processor's time, which is the same however busy a machine is.
 */
export function growth(task: (size: number) => void, size: number): number {
  // The small one runs first and often: what is compiled by then is compiled for both.
  const small = Math.min(...Array.from({ length: 5 }, () => cost(() => task(size))));
  const large = Math.min(...Array.from({ length: 2 }, () => cost(() => task(10 * size))));
  return large / Math.max(small, SHORTEST_MS);
}

function cost(task: () => void): number {
  const before = process.cpuUsage();
  task();
  return process.cpuUsage(before).user / 1000;
}
