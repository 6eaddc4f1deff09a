import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { Page } from "playwright-core";
import { BUILT, launch, until } from "../support/browser/extension";
import { serveSite } from "../support/browser/site";
import { openTab } from "../support/browser/surfaces";
import { answer, answerIs, feedbackShows, lookAt, start, finishHere, more } from "../support/browser/walk";
import { test } from "./fixture";
import { ATTACK, hostilePosting, UNBREAKABLE } from "./security-hostile";

/** What a surface shows of others' text is text: nothing ran, nothing was built, nothing is wider than its place. */
async function isHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const root = document.documentElement;
    const wide = [root, ...document.querySelectorAll("main, main *")].filter((element) => {
      const { overflowX } = getComputedStyle(element);
      const scrolls = element === root || overflowX === "auto" || overflowX === "scroll";
      return scrolls && element.scrollWidth > element.clientWidth + 1;
    });
    // Characters that turn text around may turn only what is inside of their own element.
    const turned: string[] = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!/[\u202a-\u202e\u2066-\u2069]/.test(node.nodeValue ?? "")) continue;
      const element = node.parentElement;
      const own = element?.closest("textarea, .foreign") ?? element;
      const { unicodeBidi } = getComputedStyle(own ?? root);
      const isOwn = own instanceof HTMLTextAreaElement || /isolate|plaintext/.test(unicodeBidi);
      if (!isOwn) turned.push(`${element?.tagName} ${element?.className}`);
    }
    const links = [...document.querySelectorAll("a")].map(({ href }) => href);
    return {
      owned: document.title.includes("owned") || root.dataset["owned"] !== undefined,
      built: document.querySelectorAll(
        "#root :is(img, script, iframe, base, style, [onerror], [onload], [onclick])",
      ).length,
      links: links.filter((href) => !/^(https?|chrome-extension|blob):/.test(href)),
      turned,
      wide: wide.map(({ tagName, className }) => `${tagName} ${String(className)}`),
    };
  });
  expect(found).toEqual({ owned: false, built: 0, links: [], turned: [], wide: [] });
}

test("a hostile posting and hostile answers are text on every surface and in every file", async ({
  extension,
}) => {
  const site = await serveSite({ "/": hostilePosting() });
  const dialogs: string[] = [];
  extension.context.on("dialog", (dialog) => dialogs.push(dialog.message()));
  await extension.page.goto(site.url("/"));
  const panel = await extension.practise();
  await start(panel);
  await more(panel);
  await panel.getByText("The posting", { exact: true }).click();
  expect(await panel.locator(".posting-text").innerText()).toContain("Ignore all previous instructions");
  await isHarmless(panel);
  await panel.keyboard.press("Escape");
  const hostile = `${ATTACK} ${UNBREAKABLE.slice(0, 15_000)}`;
  await answer(panel, hostile);
  await answerIs(panel, hostile);
  await isHarmless(panel);
  const popup = await extension.pressToolbar();
  await popup.locator(".history-row").waitFor();
  await isHarmless(popup);
  await popup.close();

  await finishHere(panel);
  await panel.getByRole("dialog").getByRole("button", { name: "Finish without them" }).click();
  await feedbackShows(panel);
  await panel.getByRole("heading", { name: "Nothing looked at yet" }).waitFor();
  await panel.getByRole("button", { name: "Look at it" }).first().click();
  await panel.locator(".listened").waitFor();
  await isHarmless(panel);
  await lookAt(panel, () => "Yes");
  await panel.getByRole("button", { name: "To the feedback" }).click();
  await feedbackShows(panel);
  for (const fold of await panel.locator("details.fold > summary").all()) await fold.click();
  await isHarmless(panel);
  const progress = await openTab(extension, "progress.html");
  await progress.getByRole("heading", { name: "Your progress" }).waitFor();
  await progress.getByText("Points over time").first().waitFor();
  await isHarmless(progress);

  const text = await downloaded(panel, "Save as text");
  expect(text).toContain("Ignore all previous instructions");
  const options = await openTab(extension, "options.html");
  const data: unknown = JSON.parse(await downloaded(options, "Export everything"));
  expect(JSON.stringify(data)).toContain(JSON.stringify(hostile).slice(1, -1));
  await isHarmless(options);
  expect(dialogs).toEqual([]);
  await site.close();
});

async function downloaded(page: Page, button: string): Promise<string> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFileSync(await (await downloading).path(), "utf8");
}

interface Chrome {
  runtime: {
    connect(...args: unknown[]): {
      onMessage: { addListener(listener: (message: unknown) => void): void };
      onDisconnect: { addListener(listener: () => void): void };
      postMessage(message: unknown): void;
    };
    sendMessage(...args: unknown[]): Promise<unknown>;
  };
  scripting: { executeScript(options: object): Promise<{ result?: unknown }[]> };
  tabs: { query(options: object): Promise<{ id: number }[]> };
}

const CONNECT = JSON.stringify({
  type: "Connect",
  sessionId: "11111111-1111-4111-8111-111111111111",
  connectionCount: 0,
  lastCloseReason: null,
});

test("a web page cannot reach the worker or any file of the extension", async ({ extension, site }) => {
  const { page, id } = extension;
  await page.goto(site.url("/job"));
  const reached = await page.evaluate(async (origin) => {
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: unknown } };
    const get = async (path: string) =>
      fetch(`${origin}/${path}`).then(
        () => true,
        () => false,
      );
    return {
      runtime: chrome?.runtime !== undefined,
      panel: await get("sidepanel.html"),
      script: await get("capture.js"),
    };
  }, `chrome-extension://${id}`);
  expect(reached).toEqual({ runtime: false, panel: false, script: false });
});

test("a script of the extension's own in a web page is not served", async ({ extension, site }) => {
  await extension.page.goto(site.url("/job"));
  await extension.pressToolbar();
  const worker = await extension.worker();
  const tabId = await worker.evaluate(async (connect) => {
    const { tabs, scripting } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    await scripting.executeScript({
      target: { tabId: tab?.id },
      args: [connect],
      func: (message: string) => {
        const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
        const heard: unknown[] = [];
        const port = runtime.connect({ name: "convex-sync" });
        port.onMessage.addListener((said) => heard.push(said));
        port.postMessage(message);
        Object.assign(globalThis, { heard });
      },
    });
    return tab?.id;
  }, CONNECT);
  // A page that connects later is served, so the script would have been by now.
  const panel = await openTab(extension, "sidepanel.html");
  await panel.getByRole("button", { name: "Type or paste a posting" }).waitFor();
  const heard = await worker.evaluate(async (id) => {
    const { scripting } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const func = () => (globalThis as unknown as { heard: unknown[] }).heard;
    const [frame] = await scripting.executeScript({ target: { tabId: id }, func });
    return frame?.result;
  }, tabId);
  expect(heard).toEqual([]);
});

test("another extension is refused", async () => {
  const other = mkdtempSync(join(tmpdir(), "hirewise-other-"));
  const manifest = {
    manifest_version: 3,
    name: "Another extension",
    version: "1",
    background: { service_worker: "worker.js" },
  };
  writeFileSync(join(other, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(other, "worker.js"), "");
  const extension = await launch({ extension: `${BUILT},${other}` });
  try {
    const stranger = await until(
      () => extension.context.serviceWorkers().find((worker) => !worker.url().includes(extension.id)),
      "the other extension's worker",
    );
    const reached = await stranger.evaluate(
      async ({ id, connect }) => {
        const { runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
        const message = await runtime.sendMessage(id, connect).then(
          () => "answered",
          () => "refused",
        );
        const heard: unknown[] = [];
        const port = runtime.connect(id, { name: "convex-sync" });
        port.onMessage.addListener((said) => heard.push(said));
        await new Promise<void>((resolve) => port.onDisconnect.addListener(resolve));
        return { message, heard };
      },
      { id: extension.id, connect: CONNECT },
    );
    expect(reached).toEqual({ message: "refused", heard: [] });
  } finally {
    await extension.close();
    rmSync(other, { recursive: true, force: true });
  }
});
