import type { Page } from "playwright-core";
import { expect } from "vitest";
import { LIMITS } from "../../convex/limits";
import { typeCalmly } from "../bench/minute-typing";
import { openTab, practiseTyped } from "../support/browser/surfaces";
import { answer, answerIs, GOOD_ANSWER, more, saved, shows, start } from "../support/browser/walk";
import { problems } from "./axe";
import { test } from "./fixture";

/** About 150 words. */
const LONG_ANSWER = Array.from(
  { length: 10 },
  (_, index) =>
    `${index + 1}. We moved sixty services to a second region and nobody was called at night again.`,
).join(" ");

const focused = (panel: Page) => panel.evaluate(() => document.activeElement?.id);

/** Labels of the page that are wider than their box, or are broken inside a word. */
function brokenLabels(panel: Page): Promise<string[]> {
  return panel.evaluate(() => {
    const broken: string[] = [];
    const labels = document.querySelectorAll<HTMLElement>(
      "button, summary, label, legend, kbd, .save-state, h2",
    );
    for (const label of labels) {
      if (label.closest(".foreign, .visually-hidden") || !label.checkVisibility()) continue;
      if (label.scrollWidth > label.clientWidth + 1 && label.clientWidth) broken.push(label.innerText);
      const texts = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        if (node.parentElement?.closest(".foreign, .visually-hidden")) continue;
        for (const { 0: word, index } of (node.textContent ?? "").matchAll(/[\p{L}\p{N}]+/gu)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + word.length);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          if (tops.size > 1) broken.push(word);
        }
      }
    }
    return broken;
  });
}

test("nothing moves and the save line says the same while one types", async ({ extension }) => {
  const panel = await openTab(extension, "sidepanel.html");
  await panel.setViewportSize({ width: 360, height: 640 });
  await practiseTyped(panel, "Pastry Chef");
  expect(await typeCalmly(panel, 300)).toEqual({ shifts: 0, saveLine: 0 });
});

test("with a long answer the way on is in sight, and the answer scrolls instead of the page", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.practise();
  await start(panel);
  await answer(panel, LONG_ANSWER);
  const count = await panel.locator(".steps button").count();
  for (const [width, height] of [
    [360, 640],
    [320, 600],
    [252, 480],
  ] as const) {
    await panel.setViewportSize({ width, height });
    for (let index = 0; index < count; index++) {
      await panel.locator(".steps button").nth(index).click();
      await shows(panel, index, count);
      await panel.locator("#answer").waitFor();
      const seen = await panel.evaluate(() => {
        const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
        const [field, foot, next] = [
          box("#answer"),
          box(".practice-foot"),
          box(".practice-foot .button:last-child"),
        ];
        const { scrollHeight } = document.documentElement;
        return {
          bottom: next.bottom,
          end: foot.right - next.right,
          scrollHeight,
          room: foot.top - field.top,
        };
      });
      const where = `${width} × ${height}, question ${index + 1}`;
      expect(seen.bottom, where).toBeLessThanOrEqual(height);
      expect(seen.end, where).toBeLessThanOrEqual(16);
      expect(seen.scrollHeight, where).toBeLessThanOrEqual(height);
      expect(seen.room, where).toBeGreaterThanOrEqual(140);
    }
  }
});

test("the steps are one stop for Tab, then arrows; where one is and what is answered is more than colour", async ({
  extension,
}) => {
  const panel = await openTab(extension, "sidepanel.html");
  await practiseTyped(panel, "Pastry Chef");
  await expect.poll(() => focused(panel)).toBe("answer");
  await answer(panel, GOOD_ANSWER);
  const step = () => panel.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await panel.keyboard.press("Shift+Tab");
  expect(await step()).toBe("Read the question aloud");
  await panel.keyboard.press("Shift+Tab");
  expect(await step()).toBe("Question 1, answered");
  await panel.keyboard.press("ArrowRight");
  await panel.keyboard.press("ArrowRight");
  expect(await step()).toBe("Question 3, not answered yet");
  await panel.keyboard.press("Enter");
  await shows(panel, 2, 8);
  await expect.poll(() => focused(panel)).toBe("answer");
  await panel.emulateMedia({ forcedColors: "active" });
  const looks = (index: number) =>
    panel
      .locator(".steps button span")
      .nth(index)
      .evaluate((span) => ({
        filled: getComputedStyle(span).backgroundColor,
        bar: getComputedStyle(span, "::after").borderBlockEndWidth,
      }));
  const [first, second, third] = await Promise.all([looks(0), looks(1), looks(2)]);
  expect(first.bar).toBe("3px");
  expect(second.bar).not.toBe("3px");
  expect(third.filled).not.toBe(second.filled);
  expect(await problems(panel)).toEqual([]);
});

test("no label breaks inside a word, in either language, at any width of the panel", async ({
  extension,
}) => {
  const options = await openTab(extension, "options.html");
  const panel = await openTab(extension, "sidepanel.html");
  await practiseTyped(panel, "Pastry Chef");
  await answer(panel, GOOD_ANSWER);
  const found: string[] = [];
  for (const language of ["en", "de"]) {
    if (language === "de") await options.getByLabel("Language", { exact: true }).selectOption(language);
    await expect.poll(() => panel.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const width of [252, 320, 360, 420]) {
      await panel.setViewportSize({ width, height: 640 });
      const look = async (where: string) =>
        found.push(...(await brokenLabels(panel)).map((label) => `${language} ${width} ${where}: ${label}`));
      for (const index of [0, 7]) {
        await panel.locator(".steps button").nth(index).click();
        await panel.locator("#answer").waitFor();
        await look(`question ${index + 1}`);
      }
      await panel.locator(".panel-head button").last().click();
      await panel.getByRole("dialog").waitFor();
      await look("more");
      await panel.keyboard.press("Escape");
    }
  }
  expect(found).toEqual([]);
});

test("undo and redo go on across questions and after coming back", async ({ extension }) => {
  const panel = await openTab(extension, "sidepanel.html");
  await practiseTyped(panel, "Pastry Chef");
  await panel.keyboard.type("I baked bread every morning.");
  await saved(panel);
  await panel.keyboard.press("Control+a");
  await panel.keyboard.press("k");
  await saved(panel);
  await panel.getByRole("button", { name: "Next" }).click();
  await shows(panel, 1, 8);
  await panel.keyboard.press("Control+z");
  await answerIs(panel, "");
  await panel.locator(".steps button").first().click();
  await answerIs(panel, "k");
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await panel.getByText("Pastry Chef").first().click();
  await answerIs(panel, "k");
  await panel.keyboard.press("Control+z");
  await answerIs(panel, "I baked bread every morning.");
  await panel.keyboard.press("Control+Shift+z");
  await answerIs(panel, "k");
  await panel.keyboard.press("Control+z");
  await saved(panel);
  await answerIs(panel, "I baked bread every morning.");
});

test("where the browser leaves the keyboard with the page, a line says how to get in", async ({
  extension,
}) => {
  const outside = (page: Page) => page.addInitScript(() => (document.hasFocus = () => false));
  const panel = await openTab(extension, "sidepanel.html", outside);
  await practiseTyped(panel, "Pastry Chef");
  const line = panel.getByText("What you type still goes to the page.");
  await line.waitFor();
  await panel.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect.poll(() => line.count()).toBe(0);
});

test("what arrives while one answers takes its room from the answer, and the page does not scroll", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.pressCommand();
  await answer(panel, "Half of it.");
  await extension.page.goto(site.url("/other-job"));
  await extension.pressCommand();
  await panel.getByRole("button", { name: "Practise this one" }).waitFor();
  const room = await panel.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return { scrollHeight, clientHeight };
  });
  expect(room.scrollHeight).toBe(room.clientHeight);
});

test("a longer text is kept when much of it is taken away, and is had back after coming back", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.practise();
  await start(panel);
  await answer(panel, GOOD_ANSWER);
  await more(panel);
  expect(await panel.getByText("A longer text you had here").count()).toBe(0);
  await panel.keyboard.press("Escape");
  await answer(panel, "Something else.");
  await panel.reload();
  await answerIs(panel, "Something else.");
  await more(panel);
  await panel.getByText("A longer text you had here").click();
  await panel.getByRole("dialog").getByText(GOOD_ANSWER).waitFor();
  expect(await problems(panel)).toEqual([]);
  await panel.getByRole("button", { name: "Use it instead" }).click();
  await answerIs(panel, GOOD_ANSWER);
  await expect.poll(() => focused(panel)).toBe("answer");
  await panel.keyboard.press("Control+z");
  await answerIs(panel, "Something else.");
});

test("a limit is said while there is room, and a text that is too long stays whole", async ({
  extension,
}) => {
  const panel = await openTab(extension, "sidepanel.html");
  await practiseTyped(panel, "Pastry Chef");
  const line = panel.locator(".save-state");
  await panel.locator("#answer").fill("word ".repeat(3_850));
  await expect.poll(() => line.innerText()).toBe("Kept as you type\nRoom for about 700 more characters");
  const long = "word ".repeat(LIMITS.answer / 5) + "and more";
  await panel.locator("#answer").fill(long);
  await expect.poll(() => line.innerText()).toContain("8 characters too long to be saved");
  await panel.reload();
  await answerIs(panel, long);
  await more(panel);
  await panel.getByRole("button", { name: "Finish here" }).click();
  await panel.getByText("An answer is too long to be saved").waitFor();
});

test("the caret stays where it is when another window saves", async ({ extension }) => {
  const panel = await openTab(extension, "sidepanel.html");
  await practiseTyped(panel, "Pastry Chef");
  await answer(panel, "First. Last.");
  const other = await openTab(extension, "sidepanel.html");
  await answerIs(other, "First. Last.");
  await panel.locator("#answer").evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(6, 6));
  await answer(other, "First. Last. And more.");
  await answerIs(panel, "First. Last. And more.");
  expect(await panel.locator("#answer").evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(
    6,
  );
});

test("the clock goes on where it was after leaving", async ({ extension }) => {
  const options = await openTab(extension, "options.html");
  await options.getByLabel(/clock/i).check();
  const panel = await openTab(extension, "sidepanel.html");
  await practiseTyped(panel, "Pastry Chef");
  const clock = panel.getByRole("timer");
  await expect.poll(() => clock.innerText()).toBe("0:02");
  await panel.getByRole("button", { name: "Pause" }).click();
  const time = await clock.innerText();
  await panel.reload();
  await expect.poll(() => clock.innerText()).not.toBe("0:00");
  expect((await clock.innerText()) >= time).toBe(true);
});
