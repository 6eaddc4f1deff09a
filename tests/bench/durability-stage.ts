import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Extension, launch, type LaunchOptions, until } from "../support/browser/extension";
import { serveSite } from "../support/browser/site";
import { practiseTyped } from "../support/browser/surfaces";
import { saved, shownAnswer } from "../support/browser/walk";

/** With patience: a busy machine is slow to open windows, and only what is lost counts here. */
const PATIENCE_MS = 30_000;

/** One profile with one session in it, on one deployment: what a fault happens to. */
export interface Stage {
  /** Starts the browser on the profile, again and again. */
  open(): Promise<Extension>;
  /** Makes the session, in a browser that has just been started for the first time. */
  begin(extension: Extension): Promise<void>;
  /** A tab that the session can be opened beside. */
  url(): string;
  /** Stored answers beyond one for each question. */
  doubled(panel: Page): Promise<number>;
  close(): Promise<void>;
}

/** Where a person sits: a tab, and the session in the panel beside it. */
export interface Seat {
  extension: Extension;
  tab: Page;
  panel: Page;
  /** Ms from the press on the session's row in the popup until its text stood in the panel. */
  ms: number;
}

/** The device's own deployment, in the worker. */
export async function deviceStage(): Promise<Stage> {
  const site = await serveSite({ "/": "<!doctype html><title>A page</title><p>Nothing to see.</p>" });
  const profile = developerProfile();
  return {
    open: () => openBrowser({ profile }),
    async begin(extension) {
      const panel = await extension.context.newPage();
      await panel.goto(`chrome-extension://${extension.id}/sidepanel.html`);
      await firstAnswer(panel);
    },
    url: () => site.url(`/?${Date.now()}`),
    doubled: doubledAnswers,
    async close() {
      await site.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Starts the session that is typed into, from a panel at its first screen. */
export async function firstAnswer(panel: Page): Promise<void> {
  await practiseTyped(panel, "Pastry Chef");
  await panel.locator("#answer").fill("Before.");
  await saved(panel);
  await panel.close();
}

/** A browser on a profile that is kept. */
export async function openBrowser(options: LaunchOptions, start = launch): Promise<Extension> {
  const extension = await start(options);
  extension.context.setDefaultTimeout(PATIENCE_MS);
  return extension;
}

/** A new profile in the developer mode: without it the browser does not bring a reloaded extension back. */
export function developerProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), "hirewise-durability-"));
  mkdirSync(join(profile, "Default"));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, "Default/Preferences"), JSON.stringify(preferences));
  return profile;
}

/** Opens the session from the popup's history, beside a tab; its text is back when more than `beyond` stands there. */
export async function sit(extension: Extension, tab: Page, beyond: string): Promise<Seat> {
  const popup = await extension.pressToolbar(tab);
  const row = popup.locator(".history-row").first();
  await row.waitFor();
  const before = extension.context.pages().filter((page) => page.url().includes("/sidepanel.html"));
  const pressed = Date.now();
  // The popup closes as soon as the panel opens, which may be before the click is told to have happened.
  await row.click().catch(() => {});
  const panel = await extension.surface("sidepanel.html", { except: before });
  await panel.locator("#answer").waitFor();
  const isBack = async () => (await shownAnswer(panel)).length > beyond.length;
  await until(isBack, "the answer's text is not back", PATIENCE_MS);
  const ms = Date.now() - pressed;
  await until(() => popup.isClosed(), "the popup is still open", PATIENCE_MS);
  return { extension, tab, panel, ms };
}

/** The tab that every browser begins with. */
export async function firstTab(extension: Extension, url: string): Promise<Page> {
  await extension.page.goto(url);
  return extension.page;
}

/** A window of its own, so that closing it leaves the browser open. */
export async function newWindow(extension: Extension, url: string): Promise<Page> {
  const browser = extension.context.browser();
  const cdp = await browser?.newBrowserCDPSession();
  await cdp?.send("Target.createTarget", { url, newWindow: true });
  await cdp?.detach();
  const find = () => extension.context.pages().find((page) => page.url() === url);
  const page = await until(find, "the window did not open", PATIENCE_MS);
  await page.waitForLoadState();
  return page;
}

/** Read straight from the browser's database. */
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
