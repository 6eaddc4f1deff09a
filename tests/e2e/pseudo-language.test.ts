import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { launch } from "../support/browser/extension";
import { buildWithPseudo, PSEUDO, pseudoMessages } from "../support/browser/pseudo";
import { openTab } from "../support/browser/surfaces";
import { GOOD_ANSWER, saved } from "../support/browser/walk";

/** What is on buttons, labels and headings of the interface and did not come from its words. */
function foreignWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, label, summary, h2, h3")]
      .filter((element) => !element.closest(".foreign, .history-row, .steps"))
      .map((element) => element.innerText.trim())
      .filter((text) => /[a-z]/i.test(text) && !/[áéíóú]/i.test(text)),
  );
}

test(
  "a new language is one file: a session is walked in one that no code knows of",
  { timeout: 240_000 },
  async () => {
    const { home, posting, finish, feedback, options: words } = pseudoMessages();
    const extension = await launch({ extension: buildWithPseudo() });
    try {
      const options = await openTab(extension, "options.html");
      await options.getByLabel("Language", { exact: true }).selectOption(PSEUDO);
      await options.getByLabel(words?.["language"] ?? "", { exact: true }).waitFor();
      expect(await options.evaluate(() => document.documentElement.lang)).toBe(PSEUDO);

      const panel = await openTab(extension, "sidepanel.html");
      await panel.getByRole("button", { name: home?.["write"] }).click();
      await panel.getByLabel(posting?.["jobTitle"] ?? "", { exact: true }).fill("Pastry Chef");
      expect(await foreignWords(panel)).toEqual([]);
      await panel.getByRole("button", { name: posting?.["start"] }).click();
      await panel.locator("#answer").waitFor();
      const steps = panel.locator(".steps button");
      for (let index = 0; index < (await steps.count()); index++) {
        await steps.nth(index).click();
        await expect.poll(() => panel.locator("#answer").inputValue()).toBe("");
        await panel.locator("#answer").fill(`${GOOD_ANSWER} Story ${index}.`);
      }
      await saved(panel);
      expect(await foreignWords(panel)).toEqual([]);
      await panel.getByRole("button", { name: finish?.["finish"] }).click();
      await panel.getByRole("heading", { name: feedback?.["byQuestion"] }).waitFor();
      expect(await panel.evaluate(() => document.documentElement.lang)).toBe(PSEUDO);
    } finally {
      await extension.close();
    }
  },
);
