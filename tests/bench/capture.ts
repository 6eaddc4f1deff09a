import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildBaseline, buildCapture } from "./capture-build";
import { runOnPages, savedPages, type Outcome } from "../support/browser/isolated";
import type { CapturedPosting } from "../../lib/capture/types";
import { confidenceRows, type Expected } from "./capture-confidence";
import { quantile, table } from "./figures";

/**
 * Measures capture on a folder of saved pages (manifest.json, pages/, score.mjs), beside JSON-LD followed by
 * Readability on the same pages in the same run.
 *
 * @param args The folder (default `../shared/postings`); `--script file` measures a script built before
 *   instead of building the extension; `--keep folder` keeps what was captured there.
 */
export async function run(args: string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { script: { type: "string" }, keep: { type: "string" } },
  });
  const folder = resolve(positionals[0] ?? "../shared/postings");
  const work = mkdtempSync(join(tmpdir(), "capture-bench-"));
  try {
    const script = values.script ? readFileSync(values.script, "utf8") : await buildCapture();
    const [captured = [], baseline = []] = await runOnPages(savedPages(folder), [
      script,
      await buildBaseline(),
    ]);
    console.log(score(folder, values.keep ?? work, "capture", captured, ["--list"]));
    table(confidenceRows(manifestOf(folder), resultsOf(captured)));
    console.log(`  ${times(captured)} | script ${(Buffer.byteLength(script) / 1024).toFixed(1)} KB\n`);
    console.log("JSON-LD, then Readability:");
    console.log(score(folder, work, "baseline", baseline, []));
    console.log(`  ${times(baseline)}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function manifestOf(folder: string): Expected[] {
  return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Expected[];
}

function resultsOf(outcomes: Outcome[]): Map<string, CapturedPosting> {
  return new Map(outcomes.map(({ id, result }) => [id, result as CapturedPosting]));
}

function score(folder: string, out: string, name: string, outcomes: Outcome[], flags: string[]): string {
  const file = join(out, `${name}.json`);
  const captures = outcomes.map(({ id, result, ms }) => [id, { ...(result as object), ms }]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(captures), null, 1));
  const command = [join(folder, "score.mjs"), join(folder, "manifest.json"), file, ...flags];
  return execFileSync(process.execPath, command, { encoding: "utf8" }).trim();
}

function times(outcomes: Outcome[]): string {
  const of = (name: "ms" | "againMs") => {
    const values = outcomes.flatMap((outcome) => outcome[name] ?? []);
    const at = (share: number) => quantile(values, share);
    return `p50 ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms, slowest ${at(1).toFixed(1)} ms`;
  };
  return `first run: ${of("ms")} | compiled: ${of("againMs")}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv.slice(2));
