import type { Page } from "playwright-core";
import type { Extension } from "./extension";
import { start } from "./walk";

/** The part of `chrome` that tests call inside the extension's pages and worker. */
export interface Chrome {
  runtime: { connect: (...args: never[]) => unknown };
  storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
}

/** A page of the extension in a tab, where a test can reach into it before it runs. */
export async function openTab(
  extension: Extension,
  file: string,
  before?: (page: Page) => Promise<unknown>,
): Promise<Page> {
  const page = await extension.context.newPage();
  await before?.(page);
  await page.goto(`chrome-extension://${extension.id}/${file}`);
  return page;
}

/** A second browser window on the same page. */
export async function secondWindow(extension: Extension, url: string): Promise<Page> {
  const waiting = extension.context.waitForEvent("page", (page) => page.url().startsWith("http"));
  const worker = await extension.worker();
  await worker.evaluate(async (address) => {
    const { windows } = (
      globalThis as unknown as { chrome: { windows: { create(o: object): Promise<unknown> } } }
    ).chrome;
    await windows.create({ url: address, focused: true });
  }, url);
  const page = await waiting;
  await page.waitForLoadState();
  return page;
}

/** Starts a session by typing its posting into a panel that shows its first screen. */
export async function practiseTyped(panel: Page, title: string): Promise<void> {
  await panel.getByRole("button", { name: "Type or paste a posting" }).click();
  await panel.getByLabel("Job title").fill(title);
  await start(panel);
}

/** Leaves a page without a way to the worker, as a device without a network has none to its deployment. */
export async function cutOff(extension: Extension, page: Page): Promise<void> {
  await page.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const { connect } = runtime;
    runtime.connect = () => {
      throw new Error("cut off");
    };
    Object.assign(globalThis, { reconnect: () => (runtime.connect = connect) });
  });
  await extension.stopWorker();
}

/** Gives a page that was cut off its way back. */
export async function reconnect(page: Page): Promise<void> {
  await page.evaluate(() => {
    (globalThis as unknown as { reconnect(): void }).reconnect();
    globalThis.dispatchEvent(new Event("online"));
  });
}

/** Every value that the browser's storage holds for the extension. */
export function stored(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null));
}
