/**
 * `npm run bench -- durability [trials per fault]`: somebody types steadily into an answer when, at a random moment,
 * something happens; then the same profile is opened again and compared with what had been on the screen. Real panel,
 * production build.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Extension, launch, until } from "../support/browser/extension";
import { serveSite, type Site } from "../support/browser/site";
import { saved, shownAnswer, start } from "../support/browser/walk";
import { type Fault, FAULTS } from "./durability-faults";
import { pause, typeSteadily } from "./durability-typing";
import { table, times } from "./figures";

const PATIENCE_MS = 60_000;

interface Trial {
  typed: number;
  lost: number;
  lostPromised: number;
  doubled: number;
  older: number;
  /** Ms from asking for the session to its text on the screen. */
  back: number;
}

export async function run([trials = "20", only = ""]: string[]): Promise<void> {
  execFileSync("wxt", ["build"], { stdio: "ignore" });
  const site = await serveSite({ "/": "<!doctype html><title>A page</title><p>Nothing to see.</p>" });
  const rows = [
    [
      "fault",
      "trials",
      "characters typed",
      "lost after 100 ms on screen",
      "lost in all",
      "answers doubled",
      "older over newer",
      "text back on screen",
    ],
  ];
  try {
    for (const fault of FAULTS.filter(({ name }) => name.includes(only))) {
      const results = await trialsOf(fault, site, Number(trials));
      const sum = (name: keyof Trial) => String(results.reduce((total, trial) => total + trial[name], 0));
      rows.push([
        fault.name,
        String(results.length),
        ...(["typed", "lostPromised", "lost", "doubled", "older"] as const).map(sum),
        times(results.map(({ back }) => back)),
      ]);
      console.error(rows.at(-1)?.join("  "));
    }
  } finally {
    await site.close();
  }
  table(rows);
}

/** All trials of a fault in one profile, in one answer that grows from trial to trial. */
async function trialsOf(fault: Fault, site: Site, count: number): Promise<Trial[]> {
  const profile = developerProfile();
  const results: Trial[] = [];
  let extension = await open(profile);
  try {
    await begin(extension);
    for (let index = 0; index < count; index++) {
      const tab = await newWindow(extension, site);
      let { panel } = await openSession(extension, tab, "");
      const before = await shownAnswer(panel);
      const words = Array.from({ length: 100 }, (_, word) => ` ${index}w${word}`).join("");
      const typist = await typeSteadily(panel, words);
      await pause(300 + Math.random() * 3_000);
      const at = await fault.happen(extension, panel);
      await typist.stop();
      const drawn = typist.drawn(fault.goesOn ? Date.now() : at);
      if (fault.goesOn) await panel.close();

      if (fault.endsBrowser) extension = await open(profile);
      const again = await newWindow(extension, site);
      const opened = await openSession(extension, again, before);
      panel = opened.panel;
      const found = await shownAnswer(panel);
      await saved(panel);
      await panel.reload();
      await panel.locator("#answer").waitFor();
      await until(
        async () => (await shownAnswer(panel)).length >= before.length,
        "the answer after a reload",
      );
      const settled = await shownAnswer(panel);
      results.push({
        typed: drawn.all.length - before.length,
        lost: missing(found, drawn.all),
        lostPromised: missing(found, drawn.promised),
        doubled: await doubledAnswers(panel),
        older: settled === found && (before + words).startsWith(found) ? 0 : 1,
        back: opened.ms,
      });
      await panel.close();
      await again.close();
      await tab.close().catch(() => {});
    }
    return results;
  } finally {
    await extension.close().catch(() => {});
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** With patience: a busy machine is slow to open windows, and only what is lost counts here. */
async function open(profile: string): Promise<Extension> {
  const extension = await launch({ profile });
  extension.context.setDefaultTimeout(PATIENCE_MS);
  return extension;
}

/** A new profile in the developer mode: without it the browser does not bring a reloaded extension back. */
function developerProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), "hirewise-durability-"));
  mkdirSync(join(profile, "Default"));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(preferences));
  return profile;
}

/** How many characters of a text are not there, counted from the first that is another one. */
function missing(found: string, expected: string): number {
  let same = 0;
  while (same < expected.length && found[same] === expected[same]) same++;
  return expected.length - same;
}

async function begin(extension: Extension): Promise<void> {
  const panel = await extension.context.newPage();
  await panel.goto(`chrome-extension://${extension.id}/sidepanel.html`);
  await panel.getByRole("button", { name: "Try it with a sample posting" }).click();
  await start(panel);
  await panel.locator("#answer").fill("Before.");
  await saved(panel);
  await panel.close();
}

/** Opens the session from the popup's history; ms from the press on its row until more than `beyond` stands there. */
async function openSession(
  extension: Extension,
  tab: Page,
  beyond: string,
): Promise<{ panel: Page; ms: number }> {
  const popup = await extension.pressToolbar(tab);
  const row = popup.locator(".history-row");
  await row.waitFor();
  const pressed = Date.now();
  await row.click();
  const panel = await extension.surface("sidepanel.html");
  await panel.locator("#answer").waitFor();
  const isBack = async () => (await shownAnswer(panel)).length > beyond.length;
  await until(isBack, "the answer's text is not back", PATIENCE_MS);
  const ms = Date.now() - pressed;
  await until(() => popup.isClosed(), "the popup is still open", PATIENCE_MS);
  return { panel, ms };
}

/** A window of its own, so that closing it leaves the browser open. */
async function newWindow(extension: Extension, site: Site): Promise<Page> {
  const address = site.url(`/?${Date.now()}`);
  const browser = extension.context.browser();
  const cdp = await browser?.newBrowserCDPSession();
  await cdp?.send("Target.createTarget", { url: address, newWindow: true });
  await cdp?.detach();
  const find = () => extension.context.pages().find((page) => page.url() === address);
  const page = await until(find, "the window did not open", PATIENCE_MS);
  await page.waitForLoadState();
  return page;
}

/** Stored answers beyond one for each question, read straight from the browser's database. */
function doubledAnswers(panel: Page): Promise<number> {
  return panel.evaluate(async () => {
    const open = indexedDB.open("hirewise");
    await new Promise((resolve) => (open.onsuccess = resolve));
    const request = open.result.transaction("answers").objectStore("answers").getAll();
    await new Promise((resolve) => (request.onsuccess = resolve));
    open.result.close();
    const rows = request.result as { json: string }[];
    const questions = rows.map(({ json }) => {
      const { interviewId, questionKey } = JSON.parse(json) as Record<string, string>;
      return `${interviewId} ${questionKey}`;
    });
    return questions.length - new Set(questions).size;
  });
}
