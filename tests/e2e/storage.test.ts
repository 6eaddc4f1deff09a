import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Page } from "playwright-core";
import type { Extension } from "../support/browser/extension";
import { type Chrome, cutOff, openTab, practiseTyped, reconnect, stored } from "../support/browser/surfaces";
import { answer, answerIs, saved, start } from "../support/browser/walk";
import { test } from "./fixture";

/** Lets every write of a page to the browser's storage fail, or work again. */
async function refuseWrites(page: Page, refuse: boolean): Promise<void> {
  await page.evaluate((refused) => {
    const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
    const memory = globalThis as unknown as { working?: typeof local.set };
    memory.working ??= local.set.bind(local);
    const fail = () => Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
    local.set = refused ? fail : memory.working;
  }, refuse);
}

/** Takes the worker's database away, and lets it not be opened again until it is given back. */
async function breakDatabase(extension: Extension, page: Page): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(() => {
    const factory = IDBFactory.prototype;
    const opening = Object.getOwnPropertyDescriptor(factory, "open") ?? {};
    factory.open = () => {
      throw new DOMException("Internal error opening backing store.", "UnknownError");
    };
    Object.assign(globalThis, { repair: () => Object.defineProperty(factory, "open", opening) });
  });
  // An opening in a newer version ends the connection of the worker, as a browser that gives up its files does.
  await page.evaluate(async () => {
    const { version } = (await indexedDB.databases()).find(({ name }) => name === "hirewise") ?? {};
    const request = indexedDB.open("hirewise", (version ?? 0) + 1);
    await new Promise((resolve) => (request.onsuccess = resolve));
    request.result.close();
  });
}

async function repairDatabase(extension: Extension): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate(() => (globalThis as unknown as { repair(): void }).repair());
}

test("a text that the device refuses to keep is said so at once, and stays on the screen", async ({
  extension,
}) => {
  const panel = await openTab(extension, "sidepanel.html");
  await practiseTyped(panel, "Pastry Chef");
  await cutOff(extension, panel);
  await refuseWrites(panel, true);
  await panel.locator("#answer").fill("Nowhere to go.");
  await panel.getByRole("status").getByText("Not kept: this device refuses to store it.").waitFor();
  await answerIs(panel, "Nowhere to go.");
  await refuseWrites(panel, false);
  await panel.locator("#answer").fill("Nowhere to go, until now.");
  await panel.locator('.save-state[data-state="kept"]').waitFor();
  await panel.reload();
  await answerIs(panel, "Nowhere to go, until now.");
  await saved(panel);
});

test("a posting that the device refuses to keep is said so at once, and can still be practised", async ({
  extension,
}) => {
  const panel = await openTab(extension, "sidepanel.html");
  await panel.getByRole("button", { name: "Type or paste a posting" }).click();
  await refuseWrites(panel, true);
  await panel.getByLabel("Job title").fill("Pastry Chef");
  await panel.getByRole("alert").getByText("Not kept: this device refuses to store it.").waitFor();
  expect(await panel.getByLabel("Job title").inputValue()).toBe("Pastry Chef");
  await start(panel);
});

test("when the database fails the panel says so, keeps what is typed, and goes on when it is back", async ({
  extension,
}) => {
  const panel = await openTab(extension, "sidepanel.html");
  await practiseTyped(panel, "Pastry Chef");
  await answer(panel, "Before it failed.");
  await breakDatabase(extension, panel);
  await panel.getByText("The browser does not let HireWise keep data on this device right now.").waitFor();
  await panel.locator("#answer").fill("Typed while it failed.");
  await panel.locator('.save-state[data-state="kept"], .save-state[data-state="saving"]').waitFor();
  expect(JSON.stringify(await stored(panel))).toContain("Typed while it failed.");

  // A panel that is opened now has no session to show, but every text.
  const other = await openTab(extension, "sidepanel.html");
  await other.getByText("The browser does not let HireWise keep data on this device right now.").waitFor();
  await other.close();
  await panel.reload();
  await panel.getByText("Typed while it failed.").waitFor();

  await repairDatabase(extension);
  await answerIs(panel, "Typed while it failed.");
  await saved(panel);
  expect(await panel.getByText("does not let HireWise keep data").count()).toBe(0);
});

test("when the database is wiped the panel says that the session is gone, shows what was typed, and goes on", async ({
  extension,
}) => {
  const panel = await openTab(extension, "sidepanel.html");
  const popup = await openTab(extension, "popup.html");
  await practiseTyped(panel, "Pastry Chef");
  await popup.locator(".history-row", { hasText: "Pastry Chef" }).waitFor();
  await cutOff(extension, panel);
  await panel.locator("#answer").fill("Typed before it was wiped.");
  await popup.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase("hirewise");
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
  await reconnect(panel);
  await panel.getByRole("main").getByText("This session is no longer here").first().waitFor();
  await panel.getByText("the browser’s data may have been cleared").waitFor();
  expect(await panel.getByText("It was deleted.").count()).toBe(0);
  await panel.locator("pre", { hasText: "Typed before it was wiped." }).waitFor();
  await expect
    .poll(() => panel.evaluate(() => document.activeElement?.textContent))
    .toBe("This session is no longer here");
  await popup.getByText("No sessions here").waitFor();
  await panel.locator("header").getByRole("button", { name: "Back to the start" }).click();
  await practiseTyped(panel, "Tram Driver");
  await popup.locator(".history-row", { hasText: "Tram Driver" }).waitFor();
});

const BROKEN = [undefined, null, 7, "x", [], {}, { screen: 1 }, [[1, 2]], { values: null }];

test("stored values that are broken are as good as absent", async ({ extension }) => {
  const errors: string[] = [];
  extension.context.on("weberror", (error) => errors.push(error.error().message));
  const page = await openTab(extension, "options.html");
  const panel = await openTab(extension, "sidepanel.html");
  for (const value of [
    ...BROKEN,
    { screen: "session", interview: 5 },
    { screen: "home", form: { toString: 1 } },
    { screen: "home", form: "broken" },
  ]) {
    await page.evaluate(
      async ({ place, broken }) => {
        const form = { key: "broken", values: "x", origins: null };
        const draft = { account: "device", interview: "i", questionKey: "q", text: 5, seq: "x" };
        const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
        await local.set({
          place,
          "last-questions": broken,
          settings: broken,
          "form/broken": form,
          "draft/device/i/q/w": draft,
          "draft/device/i/q/v": broken,
          "aside/device/i/q/a": broken,
        });
      },
      { place: value ?? null, broken: value ?? null },
    );
    await panel.reload();
    await panel.getByRole("button", { name: "Type or paste a posting" }).waitFor();
  }
  await practiseTyped(panel, "Pastry Chef");
  await answer(panel, "All the same.");
  expect(errors).toEqual([]);
});

test("the browser is asked to keep the data, and the options say what it answered", async ({ extension }) => {
  const panel = await openTab(extension, "sidepanel.html", (page) =>
    page.addInitScript(() => {
      const { storage } = navigator;
      const persist = storage.persist.bind(storage);
      storage.persist = () => {
        document.documentElement.dataset["asked"] = "yes";
        return persist();
      };
    }),
  );
  await panel.locator("html[data-asked=yes]").waitFor();
  const options = await openTab(extension, "options.html");
  const kept = await options.evaluate(() => navigator.storage.persisted());
  const words = kept ? "the browser has promised to keep them" : "The browser may delete them";
  await options.getByText(words).waitFor();
});

/** Lets the database refuse every write for want of room, or take them again. */
async function fillDisk(extension: Extension, isFull: boolean): Promise<void> {
  const worker = await extension.worker();
  await worker.evaluate((full) => {
    const memory = globalThis as unknown as { working?: PropertyDescriptor };
    memory.working ??= Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "put");
    const refuse = () => {
      throw new DOMException("No room.", "QuotaExceededError");
    };
    const put = full ? { ...memory.working, value: refuse } : memory.working;
    Object.defineProperty(IDBObjectStore.prototype, "put", put ?? {});
  }, isFull);
}

test("a full disk is said so, keeps what is typed outside the database, and costs nothing once there is room", async ({
  extension,
}) => {
  const panel = await openTab(extension, "sidepanel.html");
  await practiseTyped(panel, "Pastry Chef");
  await answer(panel, "Before it was full.");
  await fillDisk(extension, true);
  await panel.locator("#answer").fill("Typed while it was full.");
  await panel.locator("#answer").blur();
  await panel.locator('.save-state[data-state="kept"]').waitFor();
  expect(JSON.stringify(await stored(panel))).toContain("Typed while it was full.");
  const other = await openTab(extension, "sidepanel.html");
  await other.getByRole("button", { name: "Back to the start" }).click();
  await other.getByRole("button", { name: "Type or paste a posting" }).click();
  await other.getByLabel("Job title").fill("Tram Driver");
  await other.getByRole("button", { name: "Start practising" }).click();
  await other.getByRole("alert").getByText("This device has no room left.").waitFor();
  expect(await other.getByLabel("Job title").inputValue()).toBe("Tram Driver");

  await fillDisk(extension, false);
  await start(other);
  await panel.locator("#answer").fill("Typed while it was full, and after.");
  await saved(panel);
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await panel.locator(".history-row", { hasText: "Pastry Chef" }).click();
  await answerIs(panel, "Typed while it was full, and after.");
});

/** Makes the posting and questions of the newest session unreadable, as a bad sector would. */
async function damageNewest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const opening = indexedDB.open("hirewise");
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const store = opening.result.transaction("transcripts", "readwrite").objectStore("transcripts");
    const cursor = store.index("by_creation_time").openCursor(null, "prev");
    await new Promise((resolve) => (cursor.onsuccess = resolve));
    const row = cursor.result?.value as { json: string };
    const put = store.put({ ...row, json: "broken" });
    await new Promise((resolve) => (put.onsuccess = resolve));
    opening.result.close();
  });
}

test("a session that is damaged says so and shows its answers, and the others go on", async ({
  extension,
}) => {
  const panel = await openTab(extension, "sidepanel.html");
  await practiseTyped(panel, "Tram Driver");
  await answer(panel, "Of the session that is well.");
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await practiseTyped(panel, "Pastry Chef");
  await answer(panel, "Of the session that is damaged.");
  await damageNewest(panel);
  await panel.reload();
  await panel.getByRole("alert").getByText("A part of this session cannot be read any more").waitFor();
  await panel.locator(".foreign", { hasText: "Of the session that is damaged." }).waitFor();

  const options = await openTab(extension, "options.html");
  const downloading = options.waitForEvent("download");
  await options.getByRole("button", { name: "Export everything" }).click();
  const file = readFileSync(await (await downloading).path(), "utf8");
  expect(file).toContain("Of the session that is damaged.");
  expect(file).toContain("Of the session that is well.");
  await options.getByText("Removing the extension deletes them: export them first").waitFor();

  await panel.getByRole("button", { name: "Back to the start" }).click();
  await panel.locator(".history-row", { hasText: "Tram Driver" }).click();
  await answerIs(panel, "Of the session that is well.");
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await panel.getByRole("button", { name: "Delete “Pastry Chef”" }).click();
  await panel.getByRole("button", { name: "Undo" }).waitFor();
});
