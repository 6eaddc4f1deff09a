/** `npm run bench -- start [runs]`: bytes each page and the worker load and the package has, the first result after a
 * worker stop, and click to first paint beside an empty React page. */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { ACCOUNTS_BUILD, DEVICE_BUILD } from "../support/accounts/build";
import { ACCOUNTS_BUILT } from "../support/accounts/world";
import { BUILT, type Extension, launch, until } from "../support/browser/extension";
import { fixture, serveSite } from "../support/browser/site";
import { firstResultsAfterStop } from "./embedded";
import { kilobytes, quantile, table, times } from "./figures";
import { loadedBytes } from "./loaded";

const PAGES = ["popup.html", "sidepanel.html"] as const;

export async function run([runs = "15"]: string[]): Promise<void> {
  execFileSync("wxt", ["build"], { stdio: "ignore", env: { ...process.env, ...DEVICE_BUILD } });
  execFileSync("wxt", ["build", "--mode", "accounts"], {
    stdio: "ignore",
    env: { ...process.env, ...ACCOUNTS_BUILD },
  });
  const empty = await emptyExtension();
  const site = await serveSite({ "/": fixture("sample-posting.html") });
  try {
    const rows = [["page", "JS raw", "JS gzip"]];
    for (const page of PAGES) {
      for (const [name, folder] of [
        [page, BUILT],
        [`${page}, build with accounts`, ACCOUNTS_BUILT],
        [`${page}, React only`, empty],
      ] as const) {
        const { raw, gzip } = await loadedBytes(folder, page, site.url("/"));
        rows.push([name, kilobytes(raw), kilobytes(gzip)]);
      }
    }
    rows.push(["first result after a worker stop", times(await afterStop()), ""]);
    rows.push(["worker KB", kilobytes(workerBytes(BUILT)), ""]);
    rows.push(["zip KB", kilobytes(zipBytes()), ""]);
    const driver = signInService();
    rows.push([
      "sign-in service, when asked for",
      kilobytes(driver.length),
      kilobytes(gzipSync(driver).length),
    ]);
    table(rows);
    console.log();
    const ours = await paints(BUILT, site.url("/"), Number(runs));
    const baseline = await paints(empty, site.url("/"), Number(runs));
    table([
      ["click to first paint", "ours", "empty React page", "ratio of medians"],
      ...PAGES.map((page) => {
        const ratio = quantile(ours[page], 0.5) / quantile(baseline[page], 0.5);
        return [page, times(ours[page]), times(baseline[page]), ratio.toFixed(2)];
      }),
    ]);
  } finally {
    await site.close();
    rmSync(empty, { recursive: true, force: true });
  }
}

async function afterStop(): Promise<number[]> {
  const extension = await launch({ extension: BUILT });
  try {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.id}/popup.html`);
    return await firstResultsAfterStop(extension);
  } finally {
    await extension.close();
  }
}

/** What the worker loads when it starts: its own module and what that imports. */
function workerBytes(extension: string): number {
  const seen = new Set<string>();
  const visit = (file: string): number => {
    if (seen.has(file)) return 0;
    seen.add(file);
    const text = readFileSync(file, "utf8");
    const imported = [...text.matchAll(/\bfrom\s*["'](\.[^"']+)["']|\bimport\s*["'](\.[^"']+)["']/g)];
    const rest = imported.map(([, from, bare]) => visit(join(file, "..", from ?? bare ?? "")));
    return Buffer.byteLength(text) + rest.reduce((sum, size) => sum + size, 0);
  };
  return visit(join(extension, "background.js"));
}

/** What a person downloads. */
function zipBytes(): number {
  execFileSync("wxt", ["zip"], { stdio: "ignore", env: { ...process.env, ...DEVICE_BUILD } });
  const folder = join(BUILT, "..");
  const zips = readdirSync(folder).filter((name) => name.endsWith("-chrome.zip"));
  return Math.max(...zips.map((name) => statSync(join(folder, name)).size));
}

/** What a build with accounts loads beside, once somebody signs in. */
function signInService(): Buffer {
  const chunks = join(ACCOUNTS_BUILT, "chunks");
  const name = readdirSync(chunks).find((file) => file.startsWith("driver-"));
  if (!name) throw new Error("The build with accounts has no chunk for the sign-in service.");
  return readFileSync(join(chunks, name));
}

async function paints(
  extension: string,
  url: string,
  runs: number,
): Promise<Record<(typeof PAGES)[number], number[]>> {
  const found: Record<(typeof PAGES)[number], number[]> = { "popup.html": [], "sidepanel.html": [] };
  const browser = await launch({ extension });
  try {
    await browser.page.goto(url);
    for (let index = 0; index <= runs; index++) {
      const popup = await pressed(() => browser.pressToolbar());
      const panel = await pressed(async () => {
        const opening = browser.surface("sidepanel.html");
        await openPanel(popup.page);
        return opening;
      });
      await panel.page.close();
      await closed(browser);
      // The first round warms the browser's caches for both.
      if (index === 0) continue;
      found["popup.html"].push(popup.ms);
      found["sidepanel.html"].push(panel.ms);
    }
  } finally {
    await browser.close();
  }
  return found;
}

async function pressed(press: () => Promise<Page>): Promise<{ page: Page; ms: number }> {
  const start = Date.now();
  const page = await press();
  const painted = await until(
    () =>
      page.evaluate(() => {
        const entry = performance.getEntriesByName("first-contentful-paint")[0];
        return entry && performance.timeOrigin + entry.startTime;
      }),
    "the page did not paint",
  );
  return { page, ms: painted - start };
}

/** Opens the panel of the front window as both extensions can: straight from the popup, on a click there. */
async function openPanel(popup: Page): Promise<void> {
  await popup.evaluate(() => {
    interface Chrome {
      windows: { getCurrent(): Promise<{ id: number }> };
      sidePanel: { open(options: { windowId: number }): Promise<void> };
    }
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    void chrome.windows.getCurrent().then(({ id }) => {
      document.addEventListener("pointerdown", () => void chrome.sidePanel.open({ windowId: id }), {
        once: true,
      });
      document.documentElement.dataset["ready"] = "";
    });
  });
  await popup.locator("html[data-ready]").waitFor();
  // The popup closes as soon as the panel opens.
  await popup.mouse.click(5, 300).catch(() => {});
}

async function closed(browser: Extension): Promise<void> {
  const own = () => browser.context.pages().filter((page) => page.url().startsWith("chrome-extension://"));
  for (const page of own()) await page.close().catch(() => {});
  await until(() => own().length === 0, "the surfaces did not close");
}

/** The same two surfaces with nothing in them but React and a heading. */
async function emptyExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "hirewise-empty-"));
  const source = `
    import { createRoot } from "react-dom/client";
    import { createElement } from "react";
    createRoot(document.getElementById("root")).render(createElement("h1", null, "Empty"));`;
  await build({
    stdin: { contents: source, resolveDir: join(import.meta.dirname, "../..") },
    bundle: true,
    minify: true,
    format: "esm",
    define: { "process.env.NODE_ENV": '"production"' },
    outfile: join(folder, "page.js"),
  });
  const html =
    '<!doctype html><style>body{width:380px;height:560px}</style><div id="root"></div><script type="module" src="page.js"></script>';
  for (const page of PAGES) writeFileSync(join(folder, page), html);
  writeFileSync(join(folder, "worker.js"), "chrome.runtime.onConnect.addListener(() => {});");
  mkdirSync(join(folder, "icon"));
  cpSync(join(BUILT, "icon"), join(folder, "icon"), { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: "Empty",
    version: "1",
    permissions: ["sidePanel"],
    action: { default_popup: "popup.html" },
    side_panel: { default_path: "sidepanel.html" },
    background: { service_worker: "worker.js" },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}
