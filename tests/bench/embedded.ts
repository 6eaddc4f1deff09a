/**
 * `npm run bench -- embedded [rounds] [stored]`: the product's client against the product's worker, in Chromium on
 * the production build: mutation to promise, mutation to another page, first result after a worker stop; with
 * nothing stored and with many interviews. The baseline is a bare runtime message to the same worker and back.
 */
import { execFileSync } from "node:child_process";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { type Extension, launch } from "../support/browser/extension";
import type { BenchPage } from "./embedded-page";
import { quantile, table, times } from "./figures";

export async function run([rounds = "200", stored = "10000"]: string[]): Promise<void> {
  execFileSync("wxt", ["build"], { stdio: "ignore" });
  const script = await bundled();
  const extension = await launch();
  try {
    const [first, second] = [await open(extension, script), await open(extension, script)];
    await call(first, "seed", 0, 1);
    const empty = await measure(extension, first, second, script, Number(rounds), "a");
    process.stdout.write(`Storing ${stored} interviews…`);
    const start = Date.now();
    for (let at = 1; at < Number(stored); at += 500) {
      await call(first, "seed", at, Math.min(500, Number(stored) - at));
    }
    console.log(` ${((Date.now() - start) / Number(stored)).toFixed(1)} ms each`);
    const full = await measure(extension, first, second, script, Number(rounds), "b");
    const ratio = (name: keyof typeof empty) =>
      (quantile(full[name], 0.5) / quantile(empty[name], 0.5)).toFixed(2);
    const row = (words: string, name: keyof typeof empty) => [
      words,
      times(empty[name]),
      times(full[name]),
      ratio(name),
    ];
    table([
      ["", "1 stored", `${stored} stored`, "ratio of medians"],
      row("mutation to promise", "promise"),
      row("mutation to the other page", "other"),
      row("first result, worker running", "warm"),
      row("first result after a worker stop", "cold"),
      row("port to the worker and back (baseline)", "port"),
    ]);
  } finally {
    await extension.close();
  }
}

async function measure(
  extension: Extension,
  first: Page,
  second: Page,
  script: string,
  rounds: number,
  mark: string,
) {
  const figures = { promise: [], other: [], warm: [], cold: [], port: [] } as Record<string, number[]>;
  const { promise = [], other = [], warm = [], cold = [], port = [] } = figures;
  await call(second, "watch", "bench-0");
  for (let round = 0; round < rounds; round++) {
    const title = `Round ${mark}${round}`;
    const { ms, at } = (await call(first, "correct", "bench-0", title)) as { ms: number; at: number };
    promise.push(ms);
    other.push(((await call(second, "seen", title)) as number) - at);
    port.push(await roundTrip(first));
  }
  for (let round = 0; round < 15; round++) warm.push((await call(first, "firstResult")) as number);
  cold.push(...(await firstResultsAfterStop(extension, script)));
  return { promise, other, warm, cold, port };
}

/** How long the first query takes, in ms, when the worker has to start for it. */
export async function firstResultsAfterStop(extension: Extension, script?: string): Promise<number[]> {
  const text = script ?? (await bundled());
  const found: number[] = [];
  for (let round = 0; round < 15; round++) {
    const page = await open(extension, text);
    await extension.stopWorker();
    found.push((await call(page, "firstResult")) as number);
    await page.close();
  }
  return found;
}

/** Opens and closes a port that nobody answers: what the browser itself needs for the way there and back. */
function roundTrip(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    const start = performance.now();
    await chrome.runtime.sendMessage({ kind: "nobody" }).catch(() => {});
    return performance.now() - start;
  });
}

async function open(extension: Extension, script: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  await page.evaluate(script);
  return page;
}

function call<Name extends keyof BenchPage>(
  page: Page,
  name: Name,
  ...args: Parameters<BenchPage[Name]>
): Promise<unknown> {
  return page.evaluate(
    ([method, parameters]) => {
      const { bench } = globalThis as unknown as {
        bench: Record<string, (...args: unknown[]) => Promise<unknown>>;
      };
      return bench[method]?.(...parameters);
    },
    [name, args] as const,
  );
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/embedded-page.ts`],
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  return outputFiles[0]?.text ?? "";
}
