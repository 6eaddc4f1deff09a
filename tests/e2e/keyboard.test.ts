import { expect } from "vitest";
import type { Page } from "playwright-core";
import { openTab, practiseTyped } from "../support/browser/surfaces";
import { answerIs, feedbackShows, GOOD_ANSWER, lookAt, saved, shows } from "../support/browser/walk";
import { test } from "./fixture";

/** Presses Tab until a control of that name has the focus; fails when it is not to be reached. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const control = page.getByRole("button", { name }).or(page.getByLabel(name));
  for (let press = 0; press < 60; press++) {
    const reached = await control.evaluateAll((all) =>
      all.some((element) => element === document.activeElement),
    );
    if (reached) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${name}`);
}

test("a whole session is done by keyboard alone, and the focus is where one expects it", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.pressCommand();
  await panel.locator("#answer").waitFor();
  expect(await panel.evaluate(() => document.activeElement?.id)).toBe("answer");
  await panel.keyboard.type(GOOD_ANSWER);
  await saved(panel);
  await panel.keyboard.press("Alt+ArrowRight");
  await shows(panel, 1, 8);
  await expect.poll(() => panel.evaluate(() => document.activeElement?.id)).toBe("answer");
  await panel.keyboard.press("Alt+Digit5");
  await shows(panel, 4, 8);
  await panel.keyboard.press("Alt+ArrowLeft");
  await shows(panel, 3, 8);
  // In a text it is a question mark.
  await tabTo(panel, "More");
  await panel.keyboard.press("?");
  await panel.getByRole("dialog").waitFor();
  await panel.keyboard.press("Escape");
  await expect.poll(() => panel.getByRole("dialog").count()).toBe(0);
  const more = panel.getByRole("button", { name: "More", exact: true });
  await expect.poll(() => more.evaluate((button) => button === document.activeElement)).toBe(true);
  await panel.keyboard.press("Alt+Enter");
  const dialog = panel.getByRole("dialog");
  await dialog.getByText("7 questions have no answer yet").waitFor();
  await panel.keyboard.press("Tab");
  await panel.keyboard.press("Enter");
  await feedbackShows(panel);
});

test("undo takes back typing across a save", async ({ extension, site }) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.pressCommand();
  await panel.locator("#answer").waitFor();
  await panel.keyboard.type("First.");
  await saved(panel);
  await panel.keyboard.insertText(" Second.");
  await saved(panel);
  await answerIs(panel, "First. Second.");
  await panel.keyboard.press("Control+z");
  await answerIs(panel, "First.");
  await saved(panel);
});

test("history, progress and options are used by keyboard alone", async ({ extension }) => {
  const open = async (file: string) => {
    const page = await extension.context.newPage();
    await page.goto(`chrome-extension://${extension.id}/${file}`);
    return page;
  };
  const panel = await open("sidepanel.html");
  const write = async () => {
    await panel.getByRole("button", { name: "Type or paste a posting" }).waitFor();
    await tabTo(panel, "Type or paste a posting");
    await panel.keyboard.press("Enter");
    await panel.locator("form").waitFor();
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.getAttribute("name")))
      .toBe("jobTitle");
  };
  await write();
  await tabTo(panel, "Back to the start");
  await panel.keyboard.press("Enter");
  await write();
  await panel.keyboard.type("Tram Driver");
  await panel.keyboard.press("Enter");
  await panel.locator("#answer").waitFor();
  expect(await panel.evaluate(() => document.activeElement?.id)).toBe("answer");
  await panel.keyboard.type(GOOD_ANSWER);
  await saved(panel);
  await panel.keyboard.press("Alt+Enter");
  await panel.getByRole("dialog").waitFor();
  await panel.keyboard.press("Tab");
  await panel.keyboard.press("Enter");
  await feedbackShows(panel);
  await panel.getByRole("button", { name: "Look at it" }).first().click();
  await lookAt(panel, () => "Yes");

  const progress = await open("progress.html");
  await progress.getByRole("heading", { name: "By competency" }).waitFor();
  await progress.keyboard.press("Tab");
  await progress.keyboard.press("Enter");
  await progress.getByRole("columnheader", { name: "Points" }).waitFor();

  const popup = await open("popup.html");
  await popup.locator(".history-row").waitFor();
  await tabTo(popup, "Delete “Tram Driver”");
  await popup.keyboard.press("Enter");
  await popup.getByText("“Tram Driver” was deleted").waitFor();
  // Where no row is left to take the focus, it waits before the way back.
  await popup.keyboard.press("Tab");
  expect(await popup.evaluate(() => document.activeElement?.textContent)).toBe("Undo");
  await popup.keyboard.press("Enter");
  await expect.poll(() => popup.evaluate(() => document.activeElement?.className)).toBe("history-row");

  const options = await open("options.html");
  await options.getByRole("heading", { name: "Your data" }).waitFor();
  await tabTo(options, "Theme");
  await options.keyboard.type("Dark");
  await expect.poll(() => options.evaluate(() => document.documentElement.dataset["theme"])).toBe("dark");
  await tabTo(options, "Delete everything");
  await options.keyboard.press("Enter");
  await options.getByRole("dialog").waitFor();
  // The safe answer has the focus.
  await options.keyboard.press("Enter");
  await expect.poll(() => options.getByRole("dialog").count()).toBe(0);
  await popup.locator(".history-row").waitFor();
});

test("the key for capture is the one that the browser gave, and the others can be switched off", async ({
  extension,
}) => {
  const options = await openTab(extension, "options.html");
  await options.getByText("Alt+Shift+J", { exact: true }).waitFor();
  const panel = await openTab(extension, "sidepanel.html");
  await practiseTyped(panel, "Tram Driver");
  await panel.keyboard.press("Alt+ArrowRight");
  await shows(panel, 1, 8);
  await options.getByLabel("Keys on the practice screen").uncheck();
  await panel.bringToFront();
  await panel.getByRole("button", { name: "More", exact: true }).click();
  await panel.getByRole("dialog").waitFor();
  await expect.poll(() => panel.getByRole("dialog").getByText("Keyboard").count()).toBe(0);
  await panel.keyboard.press("Escape");
  await panel.locator("#answer").focus();
  await panel.keyboard.press("Alt+ArrowLeft");
  await panel.keyboard.type("Still question 2.");
  await answerIs(panel, "Still question 2.");
  await shows(panel, 1, 8);
});
