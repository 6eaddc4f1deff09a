import { expect } from "vitest";
import type { Page } from "playwright-core";
import type { Extension } from "../support/browser/extension";
import { type Chrome, cutOff, openTab, practiseTyped, reconnect, stored } from "../support/browser/surfaces";
import { answer, answerIs, saved } from "../support/browser/walk";
import { test } from "./fixture";

const HOUR = 3_600_000;

/** Two surfaces on the same unanswered question; the second one's clock is off by so many ms. */
async function twoSurfaces(extension: Extension, offset = 0): Promise<{ first: Page; second: Page }> {
  const first = await openTab(extension, "sidepanel.html");
  await practiseTyped(first, "Pastry Chef");
  const second = await openTab(extension, "sidepanel.html", (page) =>
    page.addInitScript((ms) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() + ms;
    }, offset),
  );
  await second.locator("#answer").waitFor();
  return { first, second };
}

/** The text that a surface offers back. */
async function offered(page: Page): Promise<string> {
  await page.getByText("Show it").click();
  return page.locator("details .foreign").first().innerText();
}

/** Both surfaces end with this answer, also when they are opened anew. */
async function bothEndWith(pages: Page[], text: string): Promise<void> {
  for (const page of pages) await answerIs(page, text);
  for (const page of pages) {
    await page.reload();
    await answerIs(page, text);
    await saved(page);
  }
}

test("the later of two texts wins in both windows, and the other one is offered in both", async ({
  extension,
}) => {
  const { first, second } = await twoSurfaces(extension);
  await cutOff(extension, second);
  await answer(first, "Typed first.");
  await second.locator("#answer").fill("Typed later, without a connection.");
  await reconnect(second);
  await saved(second);
  await answerIs(first, "Typed later, without a connection.");
  expect(await offered(second)).toBe("Typed first.");
  await first.getByText("A later version of this answer came from another window").waitFor();
  expect(await offered(first)).toBe("Typed first.");

  await first.getByRole("button", { name: "Use it instead" }).click();
  await saved(first);
  await second.getByText("Show it").waitFor({ state: "detached" });
  await bothEndWith([first, second], "Typed first.");
});

test("an earlier text that arrives late does not replace a later one, and is offered where it was typed", async ({
  extension,
}) => {
  const { first, second } = await twoSurfaces(extension);
  await cutOff(extension, second);
  await second.locator("#answer").fill("Typed first, without a connection.");
  await answer(first, "Typed later.");
  await reconnect(second);
  await answerIs(second, "Typed later.");
  expect(await offered(second)).toBe("Typed first, without a connection.");
  await second.getByRole("button", { name: "Use it instead" }).click();
  await bothEndWith([first, second], "Typed first, without a connection.");
});

test("a clock that is an hour ahead wins once, not for ever", async ({ extension }) => {
  const { first, second } = await twoSurfaces(extension, HOUR);
  await cutOff(extension, second);
  await second.locator("#answer").fill("By a clock that is ahead.");
  await answer(first, "By the right clock.");
  await reconnect(second);
  await saved(second);
  await answerIs(first, "By a clock that is ahead.");
  expect(await offered(first)).toBe("By the right clock.");
  await answer(first, "By the right clock, again.");
  await bothEndWith([first, second], "By the right clock, again.");
});

test("a clock that is an hour behind loses nothing", async ({ extension }) => {
  const { first, second } = await twoSurfaces(extension, -HOUR);
  await cutOff(extension, second);
  await answer(first, "By the right clock.");
  await second.locator("#answer").fill("By a clock that is behind.");
  await reconnect(second);
  await answerIs(second, "By the right clock.");
  expect(await offered(second)).toBe("By a clock that is behind.");
  await answer(second, "By a clock that is behind, once more.");
  await bothEndWith([first, second], "By a clock that is behind, once more.");
});

/** Forgets what this device keeps of texts that were replaced, as the device does that never heard of them. */
async function forgetAsides(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
    const keys = Object.keys(await local.get(null)).filter((key) => key.startsWith("aside/"));
    await local.remove(keys);
  });
}

test("a replaced text is offered although the surface that replaced it never heard of it", async ({
  extension,
}) => {
  const { first, second } = await twoSurfaces(extension);
  await cutOff(extension, second);
  await answer(first, "Typed first.");
  await second.locator("#answer").fill("Typed later.");
  await reconnect(second);
  await saved(second);
  await second.getByText("Show it").waitFor();
  await forgetAsides(second);
  for (const page of [first, second]) await page.reload();
  expect(await offered(first)).toBe("Typed first.");
  expect(await offered(second)).toBe("Typed first.");

  await first.getByRole("button", { name: "Not needed" }).click();
  await second.getByText("Show it").waitFor({ state: "detached" });
  await second.reload();
  await answerIs(second, "Typed later.");
  expect(await second.getByText("Show it").count()).toBe(0);
});

const textsIn = async (page: Page) =>
  Object.keys(await stored(page)).filter((key) => /^(draft|aside|form)\//.test(key));

test("texts of a deleted session come back with an undo, and leave the device when it is removed for good", async ({
  extension,
}) => {
  const { first, second } = await twoSurfaces(extension);
  await cutOff(extension, second);
  await answer(first, "Typed first.");
  await second.locator("#answer").fill("Typed later.");
  await reconnect(second);
  await saved(second);
  await second.getByText("Show it").waitFor();
  await first.close();

  const popup = await openTab(extension, "popup.html");
  await popup.getByRole("button", { name: "Delete “Pastry Chef”" }).click();
  await popup.getByRole("button", { name: "Undo" }).waitFor();
  await second.reload();
  await second.getByText("This session is no longer here").first().waitFor();
  expect(await textsIn(second)).toHaveLength(1);
  await popup.getByRole("button", { name: "Undo" }).click();
  await answerIs(second, "Typed later.");
  expect(await offered(second)).toBe("Typed first.");

  await popup.getByRole("button", { name: "Delete “Pastry Chef”" }).click();
  await popup.getByText("Recently deleted").click();
  const forGood = popup.getByRole("button", { name: "Remove “Pastry Chef” for good" });
  await forGood.waitFor();
  await second.reload();
  await second.getByText("This session is no longer here").first().waitFor();
  expect(await textsIn(second)).toHaveLength(1);
  await forGood.click();
  await forGood.waitFor({ state: "detached" });
  await second.reload();
  await expect.poll(() => textsIn(second)).toEqual([]);
});

test("deleting everything deletes the texts that only this device had", async ({ extension }) => {
  const { first, second } = await twoSurfaces(extension);
  await cutOff(extension, second);
  await answer(first, "Typed first.");
  await second.locator("#answer").fill("Typed later.");
  await reconnect(second);
  await saved(second);
  await second.getByText("Show it").waitFor();
  await Promise.all([first.close(), second.close()]);
  const options = await openTab(extension, "options.html");
  expect(await textsIn(options)).toHaveLength(1);
  await options.getByRole("button", { name: "Delete everything" }).click();
  await options.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
  await options.getByText("Everything is deleted.").waitFor();
  expect(await textsIn(options)).toEqual([]);
});
