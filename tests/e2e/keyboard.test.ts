import { expect } from "vitest";
import type { Page } from "playwright-core";
import { answerIs, GOOD_ANSWER, saved, shows } from "../support/browser/walk";
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
  await panel.getByLabel("Job title").waitFor();
  await tabTo(panel, "Start practising");
  await panel.keyboard.press("Enter");
  await panel.locator("#answer").waitFor();
  await tabTo(panel, "Your answer");
  await panel.keyboard.type(GOOD_ANSWER);
  await saved(panel);
  await panel.keyboard.press("Alt+ArrowRight");
  await shows(panel, 1, 8);
  expect(await panel.evaluate(() => document.activeElement?.id)).toBe("question");
  await panel.keyboard.press("Alt+Digit5");
  await shows(panel, 4, 8);
  await panel.keyboard.press("Alt+ArrowLeft");
  await shows(panel, 3, 8);
  await panel.keyboard.press("?");
  await panel.getByRole("dialog").waitFor();
  await panel.keyboard.press("Escape");
  await expect.poll(() => panel.getByRole("dialog").count()).toBe(0);
  await panel.keyboard.press("Alt+Enter");
  const dialog = panel.getByRole("dialog");
  await dialog.getByText("7 questions have no answer yet").waitFor();
  await panel.keyboard.press("Tab");
  await panel.keyboard.press("Enter");
  await panel.getByRole("heading", { name: "Overall" }).waitFor();
});

test("undo takes back typing across a save", async ({ extension, site }) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.pressCommand();
  await panel.getByRole("button", { name: "Start practising" }).click();
  await panel.locator("#answer").click();
  await panel.keyboard.type("First.");
  await saved(panel);
  await panel.keyboard.insertText(" Second.");
  await saved(panel);
  await answerIs(panel, "First. Second.");
  await panel.keyboard.press("Control+z");
  await answerIs(panel, "First.");
  await saved(panel);
});
