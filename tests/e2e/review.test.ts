import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Extension } from "../support/browser/extension";
import type { Site } from "../support/browser/site";
import {
  answer,
  answerAll,
  answerIs,
  feedbackShows,
  finish,
  GOOD_ANSWER,
  lookAt,
  lookAtAll,
  pointsOf,
  saved,
  shows,
  start,
  finishHere,
  more,
} from "../support/browser/walk";
import { openTab } from "../support/browser/surfaces";
import { problems } from "./axe";
import { test } from "./fixture";

const CLUSTER = "We moved 60 services to a second region. I wrote the runbook. Outages fell by 70%.";

/** A session on the sample posting, at its first question. */
async function begun(extension: Extension, site: Site): Promise<Page> {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.practise();
  await start(panel);
  return panel;
}

test("a finished session shows what needs no reading, and its answers are looked at one after the other", async ({
  extension,
  site,
}) => {
  const panel = await begun(extension, site);
  await answerAll(panel, (index) => `${GOOD_ANSWER} Story ${index}.`);
  await finish(panel);
  await panel.getByRole("heading", { name: "Nothing looked at yet" }).waitFor();
  await panel.getByText(/Said aloud, all of it takes about \d+ minutes/).waitFor();
  expect(await panel.getByText(/^Answers 1, 2, 3.* share much of their wording/).count()).toBe(1);
  expect(await panel.locator(".strip button").count()).toBe(8);
  expect(await panel.getByText(/with a rating/).count()).toBe(0);
  expect(await problems(panel)).toEqual([]);

  await lookAtAll(panel, (point) => (point === 0 ? "Yes" : "Not in it"));
  await panel.getByRole("heading", { name: /^8 of \d+ points covered$/ }).waitFor();
  await panel.getByText("8 of 8 answers looked at in full, by you.").waitFor();
  await panel.getByText("How it adds up").click();
  expect(await panel.locator(".adding li").count()).toBe(8);
  expect(await panel.getByText(/has the most to add/).count()).toBe(1);
  expect(await problems(panel)).toEqual([]);

  const popup = await extension.pressToolbar();
  const row = popup.locator(".history-row");
  await row.getByText("by you", { exact: true }).waitFor();
  const [sum, mean] = [
    await panel.locator("#overview").innerText(),
    await panel.getByText(/with a rating average/).innerText(),
  ];
  for (const said of [sum, /[\d.]+ out of 5/.exec(mean)?.[0], "Improve answer"])
    expect(await row.innerText()).toContain(said);
});

test("the sheet shows a point by a sentence, by words, or without any, and says which", async ({
  extension,
  site,
}) => {
  const panel = await begun(extension, site);
  await answer(panel, CLUSTER);
  await more(panel);
  await panel.getByText("What an interviewer listens for").click();
  await panel.getByRole("button", { name: "Look at your answer" }).click();
  await panel.locator(".listened").waitFor();
  const points = pointsOf(panel);
  await panel.getByText("I wrote the runbook.", { exact: true }).click();
  await points.nth(0).getByText("Yes, in sentence 2").waitFor();
  expect(await panel.locator(".said li").nth(1).locator(".shows").innerText()).toContain("A");
  await points.nth(1).getByText("Partly", { exact: true }).click();
  await points.nth(1).getByText("No words picked out. Tap them, or leave it.").waitFor();
  await points.nth(2).locator(".point-row").click();
  await points.nth(1).getByText("Partly, no words picked out").waitFor();
  await points.nth(2).getByText("Not in it", { exact: true }).click();
  await points.nth(2).locator(".point-row").getByText("Not in it").waitFor();
  expect(await problems(panel)).toEqual([]);
  await panel.getByRole("button", { name: "Next", exact: true }).click();
  await panel.getByText("Question 2 of 8").waitFor();
});

test("an answer is looked at by keyboard alone: digits show sentences, arrows choose, Enter goes on", async ({
  extension,
  site,
}) => {
  const panel = await begun(extension, site);
  await answer(panel, CLUSTER);
  await more(panel);
  await panel.getByText("What an interviewer listens for").click();
  await panel.getByRole("button", { name: "Look at your answer" }).press("Enter");
  await panel.locator(".listened").waitFor();
  await expect.poll(() => panel.evaluate(() => document.activeElement?.tagName)).toBe("H2");
  const points = pointsOf(panel);
  for (let tabs = 0; tabs < 12; tabs++) {
    await panel.keyboard.press("Tab");
    if (await panel.evaluate(() => document.activeElement?.getAttribute("type") === "radio")) break;
  }
  await panel.keyboard.press("3");
  await points.nth(0).getByText("Yes, in sentence 3").waitFor();
  await panel.keyboard.press("Space");
  await panel.keyboard.press("ArrowDown");
  await points.nth(1).getByText("No words picked out. Tap them, or leave it.").waitFor();
  await panel.keyboard.press("Enter");
  await points.nth(1).getByText("Partly, no words picked out").waitFor();
  await panel
    .getByRole("status")
    .filter({ hasText: "Partly No words picked out. 2 of" })
    .waitFor({ state: "attached" });
});

test("what was looked at survives the end of the panel, and is gone on with", async ({ extension, site }) => {
  const panel = await begun(extension, site);
  await answerAll(panel, (index) => `${CLUSTER} ${index}`);
  await finish(panel);
  await panel.getByRole("button", { name: "Look at it" }).first().click();
  await panel.locator(".listened").waitFor();
  await panel.locator(".said li p").nth(1).click();
  await panel.close();
  const again = await extension.context.newPage();
  await again.goto(`chrome-extension://${extension.id}/sidepanel.html`);
  await again.locator(".listened").waitFor();
  await again.getByText("Yes, in sentence 2").waitFor();
  await again.setViewportSize({ width: 360, height: 640 });
  const foot = () => again.locator(".checklist-foot").evaluate((element) => element.clientHeight);
  const before = await foot();
  await lookAt(again, (point) => (point === 0 ? "Yes" : "Partly"));
  expect(await foot()).toBe(before);
  await again.getByRole("button", { name: "To the feedback" }).click();
  await feedbackShows(again);
  await again.getByText("1 of 8 answers looked at in full, by you.").waitFor();

  const progress = await openTab(extension, "progress.html");
  await progress.locator(".columns-dates span").waitFor();
  const middle = (selector: string) =>
    progress.locator(selector).evaluate((element) => {
      const { left, width } = element.getBoundingClientRect();
      return Math.round(left + width / 2);
    });
  expect(Math.abs((await middle(".columns-dates span")) - (await middle(".column-all")))).toBeLessThanOrEqual(
    1,
  );
  // What a background alone would draw has a line of its own where the system chooses the colours.
  await progress.emulateMedia({ forcedColors: "active" });
  const line = (bar: Element) => getComputedStyle(bar).borderTopWidth;
  expect(await progress.locator(".bar").first().evaluate(line)).toBe("1px");
});

test("what is missing is added, looked at again, and shown as a change", async ({ extension, site }) => {
  const panel = await begun(extension, site);
  await answer(panel, CLUSTER);
  await finishHere(panel);
  await panel.getByRole("dialog").getByRole("button", { name: "Finish without them" }).click();
  await feedbackShows(panel);
  await panel.getByRole("button", { name: "Look at it" }).first().click();
  await panel.locator(".said li p").nth(1).click();
  await lookAt(panel, (point) => (point === 0 ? "Yes" : "Not in it"));
  await panel.getByRole("button", { name: "To the feedback" }).click();
  await panel.getByRole("button", { name: "Add it now" }).click();
  await panel.getByText(/^They may ask: /).waitFor();
  await panel.locator("#answer").fill(`${CLUSTER} Since then nobody has been called at night.`);
  await saved(panel);
  await panel.getByRole("button", { name: "Look again" }).click();
  await panel.getByText("What changed in your answer").waitFor();
  expect(await panel.locator("ins").first().innerText()).toContain("Since then nobody");
  // The sentence that shows the first point still stands; what was not in it is open again.
  await panel.getByText("Yes, in sentence 2").waitFor();
  await lookAt(panel, (point) => (point < 2 ? "Yes" : "Not in it"));
  await panel.getByText(/^2 of \d covered\. It was 1\.$/).waitFor();
  expect(await problems(panel)).toEqual([]);
  await panel.getByRole("button", { name: "Finish again" }).click();
  await panel.getByRole("heading", { name: /^2 of \d points covered$/ }).waitFor();
  await panel.locator("details.fold summary").first().click();
  await panel.getByText(/^Version 2/).click();
  await panel.getByText("2 points covered, 1 before.").waitFor();
});

/** A session in which each answer is looked at before the next question, at its first question. */
async function studying(extension: Extension, site: Site): Promise<Page> {
  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  await options.getByLabel("After each answer, to study").check();
  return begun(extension, site);
}

test("to study, the sheet opens after each answer; the feedback stays in reach while answers are improved", async ({
  extension,
  site,
}) => {
  const panel = await studying(extension, site);
  // Nobody waits until an answer is saved.
  await panel.locator("#answer").fill(CLUSTER);
  await panel.getByRole("button", { name: "Next" }).click();
  await panel.locator(".listened").waitFor();
  const points = await pointsOf(panel).count();
  await panel.locator("#listened").getByText(`0 of ${points} looked at`).waitFor();
  await lookAt(panel, () => "Yes");
  await panel.locator("#listened").getByText(`${points} of ${points} looked at`).waitFor();
  await panel.locator(".trap").first().getByText("Yes", { exact: true }).click();
  await panel.getByRole("button", { name: "Next", exact: true }).click();
  await panel.getByText("Question 2 of 8").waitFor();
  await finishHere(panel);
  await panel.getByRole("dialog").getByRole("button", { name: "Finish without them" }).click();
  await panel.getByText("1 of 1 answer looked at in full, by you.").waitFor();
  await panel.getByText("answer 1 says something better left unsaid").waitFor();
  await panel.locator(".card").getByText("Better left unsaid: ").waitFor();
  await panel.locator(".card").getByRole("button", { name: "Improve this answer" }).click();
  await answerIs(panel, CLUSTER);
  await panel.locator(".ask").getByText("Better left unsaid: ").waitFor();
  expect(await panel.getByText(/Still to say|Nothing is marked as missing/).count()).toBe(0);
  await panel.getByRole("button", { name: "Look again" }).click();
  await panel.locator(".listened").waitFor();
  await panel.getByRole("button", { name: "Finish again" }).waitFor();
});

test("to study, the sheet of the last question leads to what is open, and finishes when nothing is", async ({
  extension,
  site,
}) => {
  const panel = await studying(extension, site);
  const count = await panel.locator(".steps button").count();
  const sheetOfLast = async () => {
    await panel.locator(".steps button").last().click();
    await shows(panel, count - 1, count);
    await panel.locator("#answer").fill(CLUSTER);
    await panel.getByRole("button", { name: "Next", exact: true }).click();
    await panel.locator(".listened").waitFor();
  };
  await sheetOfLast();
  await panel.getByRole("button", { name: "Next", exact: true }).click();
  await shows(panel, 0, count);
  await answerAll(panel, () => CLUSTER);
  await sheetOfLast();
  await panel.getByRole("button", { name: "Finish", exact: true }).click();
  await feedbackShows(panel);
});

test("a story that was told before is named while it can still be changed", async ({ extension, site }) => {
  const panel = await begun(extension, site);
  await answer(panel, GOOD_ANSWER);
  await panel.getByRole("button", { name: "Next" }).click();
  await panel.getByText("Question 2 of 8").waitFor();
  await answer(panel, `${GOOD_ANSWER} That was it.`);
  await panel.getByRole("button", { name: "Next" }).click();
  await panel.getByText(/Answer 2: much of this is also in your answer to question 1/).waitFor();
});

test("a session of the first version comes in with its old rating, marked, and is looked at like any other", async ({
  extension,
}) => {
  const options = await openTab(extension, "options.html");
  await options.locator('input[type="file"]').setInputFiles("tests/fixtures/exports/format-1.json");
  await options.getByText("1 session was added.").waitFor();
  const panel = await openTab(extension, "sidepanel.html");
  const row = panel.locator(".history-row", { hasText: "Engineer" });
  await row.getByText(/3\.4 out of 5/).waitFor();
  await row.click();
  await panel.getByRole("heading", { name: "Nothing looked at yet" }).waitFor();
  const fold = panel.locator("details.fold").filter({ has: panel.locator(".points") });
  await fold.locator("summary").first().click();
  await fold
    .getByText(
      "Rated by the rules of the first version, which were not reliable. The rating then was 3.4 out of 5.",
    )
    .waitFor();
  expect(await problems(panel)).toEqual([]);
  await lookAtAll(panel, (point) => (point ? "Not in it" : "Yes"));
  await panel.getByRole("heading", { name: /^1 of \d+ points covered/ }).waitFor();
  // The list for a kind gives no rating, and the old one is not the person's.
  expect(await panel.locator("#overview ~ p").first().innerText()).not.toContain("out of 5");
});

test("one guesses what is in an answer before its sheet opens, where that is wished, and sees how near it was", async ({
  extension,
}) => {
  const options = await openTab(extension, "options.html");
  await options.locator('input[type="file"]').setInputFiles("tests/fixtures/exports/format-1.json");
  await options.getByText("1 session was added.").waitFor();
  await options.getByLabel("Guess how many points are in an answer before looking").check();
  const panel = await openTab(extension, "sidepanel.html");
  await panel.locator(".history-row", { hasText: "Engineer" }).click();
  await panel.getByRole("button", { name: "Look at it" }).first().click();
  const guess = panel.getByRole("group", { name: /^Before you look: how many of the \d points/ });
  await guess.waitFor();
  expect(await panel.locator(".checklist").count()).toBe(0);
  expect(await problems(panel)).toEqual([]);
  const points = (await guess.getByRole("button").count()) - 1;
  await guess.getByRole("button", { name: "2", exact: true }).click();
  await panel.locator(".checklist").waitFor();
  await lookAt(panel, (point) => (point ? "Not in it" : "Yes"));
  await panel.getByText(`You guessed 2 of ${points}. You found 1.`).waitFor();
});

test("an interviewer asks back once after an answer that lacks something; one answers, skips, or has it switched off", async ({
  extension,
  site,
}) => {
  const panel = await begun(extension, site);
  await panel.setViewportSize({ width: 252, height: 700 });
  const back = panel.getByRole("region", { name: "An interviewer might now ask" });
  const field = back.getByLabel("Your answer to the follow-up question");
  const openSheet = async (question: number, text: string) => {
    await panel.getByText(`Question ${question} of 8`).waitFor();
    await answer(panel, text);
    await more(panel);
    await panel.getByText("What an interviewer listens for").click();
    await panel.getByRole("button", { name: "Look at your answer" }).click();
    await lookAt(panel, (point) => (point === 0 ? "Yes" : "Not in it"));
  };
  const onward = () => panel.getByRole("button", { name: "Next", exact: true }).click();

  await openSheet(1, CLUSTER);
  await back.waitFor();
  await panel
    .getByRole("status")
    .filter({ hasText: "An interviewer might now ask: " })
    .waitFor({ state: "attached" });
  await field.fill("Nobody was called at night since then.");
  await back.locator('.save-state[data-state="saved"]').waitFor();
  expect(await back.getByRole("button", { name: "Skip" }).count()).toBe(0);
  expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(252);
  expect(await problems(panel)).toEqual([]);
  await panel.reload();
  await expect.poll(() => field.inputValue()).toBe("Nobody was called at night since then.");
  await onward();

  await openSheet(2, `${CLUSTER} That was in spring.`);
  await back.getByRole("button", { name: "Skip" }).press("Enter");
  const skipped = panel.getByText("You skipped the follow-up question.");
  await expect.poll(() => skipped.evaluate((line) => line === document.activeElement)).toBe(true);
  await panel.getByRole("button", { name: "Answer it after all" }).press("Enter");
  await expect.poll(() => field.evaluate((area) => area === document.activeElement)).toBe(true);
  await back.getByRole("button", { name: "No more follow-ups" }).click();
  await panel.getByText("There will be no more follow-up questions.").waitFor();
  const options = await openTab(extension, "options.html");
  const choice = options.getByLabel("Ask one follow-up question when an answer lacks something");
  await expect.poll(() => choice.isChecked()).toBe(false);
  await panel.bringToFront();
  await onward();

  await openSheet(3, `${CLUSTER} That was in autumn.`);
  await onward();
  await panel.getByText("Question 4 of 8").waitFor();
  await finishHere(panel);
  await panel.getByRole("dialog").getByRole("button", { name: "Finish without them" }).click();
  await panel.getByText("3 of 3 answers looked at in full, by you.").waitFor();
  const folds = panel.locator('details.fold[id^="answer-"]');
  for (const summary of await folds.locator("> summary").all()) await summary.click();
  await folds.nth(0).getByRole("heading", { name: "Follow-up question" }).waitFor();
  await folds.nth(0).getByText("Nobody was called at night since then.").waitFor();
  await folds.nth(1).getByText("You have not answered this.").waitFor();
  expect(await folds.nth(2).getByText("Follow-up question").count()).toBe(0);
  expect(await problems(panel)).toEqual([]);
});
