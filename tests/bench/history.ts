import { execFileSync } from "node:child_process";
import type { Page } from "playwright-core";
import { DEVICE_BUILD } from "../support/accounts/build";
import { historyPages, searches } from "./cost-history";
import { type Extension, launch, until } from "../support/browser/extension";
import type { BenchPage } from "./embedded-page";
import { table } from "./figures";
import { seedingScript } from "./seeding";

const FEW = 20;
/** Rows that a press of the button brings. */
const STEP = 50;
const STEPS = 60;

/**
 * `npm run bench -- history [rows]`: the history with so many rows on the screen (default 3,000): how long a step of
 * scrolling and a keystroke in the search keep the page's thread busy, beside the same with twenty rows. Before it, what
 * the first page of a search reads: for a word in every posting, in one of 500, in none, one letter, and a sign that is no
 * word; and what a page of jobs reads.
 */
export async function run([rows = "3000"]: string[]): Promise<void> {
  table([
    ["a page of a search reads", "sessions", "KB", "rows"],
    ...(await searches([1_000, 10_000])).map(({ text, interviews, bytesRead, rows: found }) => [
      `“${text}”`,
      String(interviews),
      (bytesRead / 1_000).toFixed(1),
      String(found),
    ]),
  ]);
  table([
    ["a page of jobs, two attempts each, reads", "KB", "KB sent"],
    ...(await historyPages([40, 1_000, 10_000], "jobs")).map(({ interviews, bytesRead, bytesReturned }) => [
      `${interviews} sessions`,
      (bytesRead / 1_000).toFixed(1),
      (bytesReturned / 1_000).toFixed(1),
    ]),
  ]);
  execFileSync("wxt", ["build"], { stdio: "ignore", env: { ...process.env, ...DEVICE_BUILD } });
  const extension = await launch();
  try {
    const wanted = Number(rows);
    await seed(extension, wanted);
    const popup = await extension.context.newPage();
    await popup.goto(`chrome-extension://${extension.id}/popup.html`);
    const count = () => popup.locator(".history-row").count();
    await until(async () => (await count()) >= FEW, "the first rows");
    const few = await busy(popup);
    const start = Date.now();
    const older = popup.getByRole("button", { name: "Show older ones" });
    for (let presses = 0; (await older.count()) > 0 && presses < wanted / STEP; presses++) {
      const last = await popup.locator(".history-row").last().textContent();
      await older.click();
      await until(
        async () => (await popup.locator(".history-row").last().textContent()) !== last,
        "older rows",
      );
    }
    console.log(
      `${wanted} rows gone through in ${((Date.now() - start) / 1000).toFixed(1)} s, ${await count()} on the screen.`,
    );
    const many = await busy(popup);
    table([
      ["ms of the page's thread", `${FEW} rows`, `${wanted} rows`, "ratio"],
      ...(Object.keys(few) as (keyof Busy)[]).map((name) => [
        name,
        few[name].toFixed(2),
        many[name].toFixed(2),
        (many[name] / few[name]).toFixed(1),
      ]),
    ]);
  } finally {
    await extension.close();
  }
}

interface Busy {
  "a step of scrolling": number;
  "a keystroke in the search": number;
}

async function busy(page: Page): Promise<Busy> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const spent = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
  };
  const frame = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  const before = await spent();
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel(0, step < STEPS / 2 ? 300 : -300);
    await frame();
  }
  const scrolled = await spent();
  const search = page.getByLabel("Search");
  const typed = "zzzz";
  await search.pressSequentially(typed);
  await frame();
  const searched = await spent();
  await search.fill("");
  await page.locator(".history-row").first().waitFor();
  await session.detach();
  return {
    "a step of scrolling": (scrolled - before) / STEPS,
    "a keystroke in the search": (searched - scrolled) / typed.length,
  };
}

async function seed(extension: Extension, rows: number): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/manifest.json`);
  await page.evaluate(await seedingScript());
  for (let at = 0; at < rows; at += 500) {
    const given: Parameters<BenchPage["seed"]> = [at, Math.min(500, rows - at), "mixed"];
    await page.evaluate((args) => (globalThis as unknown as { bench: BenchPage }).bench.seed(...args), given);
  }
  await page.close();
}
