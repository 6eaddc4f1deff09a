/**
 * `npm run bench -- typing [keystrokes]`: script time of each keystroke in a 20,000-character answer on the production
 * build, beside a bare text area of the same length in the same browser.
 */
import { execFileSync } from "node:child_process";
import type { CDPSession, Page } from "playwright-core";
import { launch } from "../support/browser/extension";
import { start } from "../support/browser/walk";
import { quantile, table } from "./figures";

/** Just below the limit, so that every keystroke still fits. */
const LENGTH = 19_500;

export async function run([keystrokes = "200"]: string[]): Promise<void> {
  execFileSync("wxt", ["build"], { stdio: "ignore" });
  const extension = await launch();
  try {
    const panel = await extension.context.newPage();
    await panel.goto(`chrome-extension://${extension.id}/sidepanel.html`);
    await panel.getByRole("button", { name: "Try it with a sample posting" }).click();
    await start(panel);
    const text = "I moved sixty services to a second region. ".repeat(500).slice(0, LENGTH);
    await panel.locator("#answer").fill(text);
    const ours = await perKeystroke(panel, "#answer", Number(keystrokes));
    const outside = await panel.evaluate(() => (globalThis as unknown as { changes: number }).changes);

    const bare = await extension.context.newPage();
    await bare.setContent('<textarea id="answer" style="field-sizing:content"></textarea>');
    await bare.locator("#answer").fill(text);
    const plain = await perKeystroke(bare, "#answer", Number(keystrokes));
    table([
      ["script per keystroke", "median", "p95", "max"],
      ["answer", ...figures(ours)],
      ["bare text area", ...figures(plain)],
    ]);
    console.log(`Changes of the page outside the answer during ${keystrokes} keystrokes: ${outside}`);
  } finally {
    await extension.close();
  }
}

async function perKeystroke(page: Page, selector: string, count: number): Promise<number[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  await page.locator(selector).focus();
  await page.keyboard.press("Control+End");
  await watchOutside(page, selector);
  const figures: number[] = [];
  for (let index = 0; index < count; index++) {
    const before = await scriptMs(cdp);
    await page.keyboard.press("a");
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
    figures.push((await scriptMs(cdp)) - before);
  }
  return figures;
}

async function scriptMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return 1_000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0);
}

/** Counts what changes in the page outside the section of the answer. */
async function watchOutside(page: Page, selector: string): Promise<void> {
  await page.evaluate((inside) => {
    const state = globalThis as unknown as { changes: number };
    state.changes = 0;
    const section = document.querySelector(inside)?.closest("section") ?? document.querySelector(inside);
    new MutationObserver((records) => {
      state.changes += records.filter(({ target }) => !section?.contains(target)).length;
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  }, selector);
}

function figures(values: number[]): string[] {
  return [0.5, 0.95, 1].map((share) => `${quantile(values, share).toFixed(2)} ms`);
}
