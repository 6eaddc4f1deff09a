import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import * as wxt from "wxt";

/** The capture script of a production build of the extension as it is now. */
export async function buildCapture(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "capture-build-"));
  try {
    await wxt.build({ root: join(import.meta.dirname, "../.."), outDir, logger: silent });
    return readFileSync(join(outDir, "chrome-mv3/capture.js"), "utf8");
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** A script that reads JSON-LD, then Mozilla's Readability: what the best general extractors do. */
export async function buildBaseline(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        'import { captureBaseline } from "./capture-baseline"; globalThis.baseline = captureBaseline;',
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: "iife",
    minify: true,
    write: false,
  });
  return `${outputFiles[0]?.text ?? ""}; globalThis.baseline(document);`;
}

const quiet = () => undefined;
const silent = {
  level: 0,
  debug: quiet,
  log: quiet,
  info: quiet,
  success: quiet,
  warn: console.warn,
  error: console.error,
  fatal: console.error,
};
