import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type CDPSession, type Page } from "playwright-core";

/** One saved page of a folder's manifest.json. */
export interface SavedPage {
  id: string;
  file: string;
  url: string;
}

/** What a script made of one page; `result` is the value of the script. */
export interface Outcome {
  id: string;
  result: unknown;
  /** Of a script that the browser meets for the first time: most of it is compiling. */
  ms: number;
  /** Of the same script once more, in a world of its own, now that it is compiled; missing when it leaves no page to read. */
  againMs?: number;
}

/** A browser as the end-to-end tests start it, without network. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = execFileSync("sh", ["-c", "command -v chromium"], { encoding: "utf8" }).trim();
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
}

/** The pages that a folder lists. */
export function savedPages(folder: string): SavedPage[] {
  return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as SavedPage[];
}

/**
 * Opens each page at its own address, page scripts off and every other request refused, and runs each script
 * in an isolated world of it, as an extension would. Scripts get a fresh load each.
 *
 * @returns For each script, in order, an outcome per page.
 */
export async function runOnPages(
  folder: string,
  pages: SavedPage[],
  scripts: string[],
): Promise<Outcome[][]> {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 900 },
    });
    const outcomes: Outcome[][] = scripts.map(() => []);
    for (const saved of pages) {
      for (const [index, script] of scripts.entries()) {
        const page = await context.newPage();
        await openSaved(page, saved.url, readFileSync(join(folder, saved.file)));
        const session = await context.newCDPSession(page);
        const first = await evaluateIsolated(session, script, "first");
        const again = await evaluateIsolated(session, script, "again").catch(() => undefined);
        outcomes[index]?.push({ id: saved.id, ...first, againMs: again?.ms });
        await page.close();
      }
    }
    return outcomes;
  } finally {
    await browser.close();
  }
}

async function openSaved(page: Page, url: string, body: Buffer): Promise<void> {
  let served = false;
  await page.route("**/*", async (route) => {
    if (served || !route.request().isNavigationRequest()) return route.abort();
    served = true;
    return route.fulfill({ body, contentType: "text/html; charset=utf-8" });
  });
  await page.goto(url, { waitUntil: "load" });
}

async function evaluateIsolated(
  session: CDPSession,
  script: string,
  worldName: string,
): Promise<{ result: unknown; ms: number }> {
  const { frameTree } = await session.send("Page.getFrameTree");
  const world = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName });
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
    contextId: world.executionContextId,
    returnByValue: true,
    expression: `(() => {
      const start = performance.now();
      const result = (0, eval)(${JSON.stringify(script)});
      return { result, ms: performance.now() - start };
    })()`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as { result: unknown; ms: number };
}
