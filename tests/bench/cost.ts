import { pathToFileURL } from "node:url";
import { type Database, playMetered } from "./cost-database";
import { historyPages } from "./cost-history";
import { type Live, playLive } from "./cost-live";
import { plain } from "./cost-plain";
import { product } from "./cost-product";
import type { Shape } from "./cost-stage";
import { kilobytes, table } from "./figures";

/** What a free Convex plan carries in a month. */
const FREE_BYTES = 1e9;
const FREE_CALLS = 1e6;

/**
 * What one practice session costs, without a clock: the database by convex-test's transaction metrics, what is sent
 * by the embedded deployment's sync sessions. Beside it, in the same run, the plain shape of the same product.
 * Live queries are re-run in both as the embedded deployment re-runs them: when a write meets what they have read.
 */
export async function run(_args: string[]): Promise<void> {
  console.log(
    "One session: a 6 KB posting, 8 questions, answers of 300 words typed over 20 minutes with pauses, each read to its end.\n",
  );
  const [alone, both] = await measure([{ withPopup: false }, { withPopup: true }]);
  if (!alone || !both) throw new Error("A session was not measured.");
  print("Panel alone", alone);
  printMonth(alone);
  print("Panel, and a popup with the history open in another window", both);
  await printHistory();
}

export interface Cost {
  live: Live;
  database: Database;
}

/** The same session in both shapes. */
export interface Pair {
  here: Cost;
  plain: Cost;
}

/** Measures sessions. `Convex` is a global that convex-test takes for good, so everything live comes first. */
export async function measure(sessions: { withPopup: boolean }[]): Promise<Pair[]> {
  const shapes = { here: await product(), plain: plain() };
  const live: { here: Live; plain: Live }[] = [];
  for (const { withPopup } of sessions) {
    const here = await playLive(shapes.here, withPopup);
    live.push({ here, plain: await playLive(shapes.plain, withPopup) });
  }
  const pairs: Pair[] = [];
  for (const [at, { here, plain }] of live.entries()) {
    const metered = async (shape: Shape, live: Live): Promise<Cost> => ({
      live,
      database: await playMetered(shape, sessions[at]?.withPopup === true, live.runs),
    });
    pairs.push({ here: await metered(shapes.here, here), plain: await metered(shapes.plain, plain) });
  }
  return pairs;
}

/** Read and written together, in bytes. */
export function databaseBytes({ database }: Cost): number {
  return database.bytesRead + database.bytesWritten;
}

/** To all surfaces together, in bytes. */
export function sentBytes({ live }: Cost): number {
  return live.panelBytes + live.popupBytes;
}

function print(title: string, { here, plain }: Pair): void {
  const row = (words: string, of: (cost: Cost) => number, text: (value: number) => string) => [
    words,
    text(of(here)),
    text(of(plain)),
    (of(here) / of(plain)).toFixed(3),
  ];
  table([
    [title, "here", "plain shape", "ratio"],
    row("function calls", ({ database }) => database.calls, String),
    row("documents read", ({ database }) => database.documentsRead, String),
    row("documents written", ({ database }) => database.documentsWritten, String),
    row("bytes read", ({ database }) => database.bytesRead, kilobytes),
    row("bytes written", ({ database }) => database.bytesWritten, kilobytes),
    row("database bytes, read and written", databaseBytes, kilobytes),
    row("bytes sent to the surfaces", sentBytes, kilobytes),
  ]);
  console.log();
}

function printMonth({ here, plain }: Pair): void {
  const sessions = (cost: Cost) =>
    Math.floor(Math.min(FREE_BYTES / databaseBytes(cost), FREE_CALLS / cost.database.calls));
  console.log(
    `A free Convex plan carries 1 GB of database I/O and a million calls a month; of the plain shape ` +
      `${sessions(plain)} sessions.\ncalls: ${here.database.calls}\nMB: ${(databaseBytes(here) / 1e6).toFixed(2)}\n` +
      `sessions a month: ${sessions(here)}\n`,
  );
}

async function printHistory(): Promise<void> {
  const pages = await historyPages([20, 1_000, 10_000], "sessions");
  table([
    ["One history page of 20 rows", ...pages.map(({ interviews }) => `${interviews} interviews`)],
    ["bytes read", ...pages.map(({ bytesRead }) => kilobytes(bytesRead))],
    ["bytes returned", ...pages.map(({ bytesReturned }) => kilobytes(bytesReturned))],
  ]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await run(process.argv.slice(2));
