import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type CDPSession, type Page } from "playwright-core";
import { patient } from "../patience";
import { chromiumPath } from "./extension";
import { noteSteps } from "./steps";

/** A page to be served at an address of its own. */
export interface ServedPage {
  id: string;
  url: string;
  body(): string | Buffer;
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

/** Where no scripts run no timer ends, and no page changes: what waits for either goes on at once. */
const WITHOUT_TIME = "globalThis.setTimeout = (call) => void Promise.resolve().then(call);";

/** A browser as the end-to-end tests start it, without network. */
async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
  });
}

/** The pages that a folder's manifest.json lists. */
export function savedPages(folder: string): ServedPage[] {
  const listed = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Record<
    "id" | "url" | "file",
    string
  >[];
  return listed.map(({ id, url, file }) => ({ id, url, body: () => readFileSync(join(folder, file)) }));
}

/**
 * Opens each page at its own address, every other request refused, and runs each script in an isolated world of
 * it, as an extension would. Scripts get a fresh load each.
 *
 * @param alive Whether the pages' own scripts run.
 * @returns For each script, in order, an outcome per page.
 */
export async function runOnPages(
  pages: readonly ServedPage[],
  scripts: string[],
  alive = false,
): Promise<Outcome[][]> {
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({
      javaScriptEnabled: alive,
      viewport: { width: 1280, height: 900 },
    });
    context.setDefaultTimeout(patient(30_000));
    const outcomes: Outcome[][] = scripts.map(() => []);
    for (const saved of pages) {
      for (const [index, script] of scripts.entries()) {
        const page = await context.newPage();
        noteSteps(page);
        await open(page, saved);
        const session = await context.newCDPSession(page);
        const run = alive ? script : `${WITHOUT_TIME}${script}`;
        const first = await evaluateIsolated(session, run, "first");
        const again = await evaluateIsolated(session, run, "again").catch(() => undefined);
        outcomes[index]?.push({ id: saved.id, ...first, againMs: again?.ms });
        await page.close();
      }
    }
    return outcomes;
  } finally {
    await browser.close();
  }
}

async function open(page: Page, given: ServedPage): Promise<void> {
  let isServed = false;
  await page.route("**/*", async (route) => {
    if (isServed || !route.request().isNavigationRequest()) return route.abort();
    isServed = true;
    return route.fulfill({ body: given.body(), contentType: "text/html; charset=utf-8" });
  });
  await page.goto(given.url, { waitUntil: "load", timeout: patient(30_000) });
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
    awaitPromise: true,
    expression: `(async () => {
      const now = performance.now.bind(performance);
      const start = now();
      const result = await (0, eval)(${JSON.stringify(script)});
      return { result, ms: now() - start };
    })()`,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as { result: unknown; ms: number };
}
