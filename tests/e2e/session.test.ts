import { expect } from "vitest";
import {
  answer,
  answerAll,
  answerIs,
  feedbackShows,
  finish,
  GOOD_ANSWER,
  saved,
  shownAnswer,
  shows,
  start,
  finishHere,
  answered,
  more,
} from "../support/browser/walk";
import { test } from "./fixture";

test("a whole session, from the posting page to the history row", async ({ extension, site }) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.practise();
  await start(panel);
  await panel.getByRole("heading", { name: "Senior Platform Engineer" }).waitFor();
  await more(panel);
  await panel.getByText("The posting", { exact: true }).click();
  await panel.getByText(/^Senior Platform Engineer · Brightwater Energy · .*Leeds/).waitFor();
  const description = await panel.locator(".posting-text").innerText();
  expect(description).toContain("- You will run and improve our Kubernetes clusters across two regions.");
  await panel.keyboard.press("Escape");

  const questions = panel.locator(".steps button");
  expect(await questions.count()).toBe(8);
  // The first one opens the interview, whatever the posting says.
  await questions.nth(1).click();
  const why = await panel.locator("blockquote .foreign").first().innerText();
  expect(description).toContain(why.replace(/^“|”$/g, ""));
  await questions.first().click();

  const count = await answerAll(panel, (index) => `${GOOD_ANSWER} Story ${index}.`);
  expect(count).toBe(8);
  await answered(panel, 8);
  await finish(panel);
  await panel.getByRole("heading", { name: "Nothing looked at yet" }).waitFor();
  await panel.locator("details.fold summary").first().click();
  await panel.getByText("Story 0.").waitFor();

  const popup = await extension.pressToolbar();
  const row = popup.locator(".history-row");
  await row.waitFor();
  const words = await row.innerText();
  for (const part of [
    "Senior Platform Engineer",
    "Brightwater Energy",
    "8 of 8 answered",
    "not looked at in full yet",
    "Look at your answers",
  ]) {
    expect(words).toContain(part);
  }
});

test("a session goes on exactly where it was left, in the panel and from the history", async ({
  extension,
  site,
}) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.practise();
  await start(panel);
  await answer(panel, "The first answer.");
  await panel.getByRole("button", { name: "Next" }).click();
  await shows(panel, 1, 8);
  await panel.locator("#answer").fill("The second answer, hardly begun");
  await panel.close();

  const again = await extension.pressCommand();
  await shows(again, 1, 8);
  await answerIs(again, "The second answer, hardly begun");
  await saved(again);
  await again.close();

  const popup = await extension.pressToolbar();
  await popup.locator(".history-row").click();
  const opened = await extension.surface("sidepanel.html", { except: [again] });
  await answered(opened, 2);
  await opened.locator(".steps button").first().click();
  await answerIs(opened, "The first answer.");
});

test("finishing early asks first, then leaves out what has no answer", async ({ extension, site }) => {
  await extension.page.goto(site.url("/job"));
  const panel = await extension.practise();
  await start(panel);
  await more(panel);
  expect(await panel.getByRole("button", { name: "Finish here" }).isDisabled()).toBe(true);
  await panel.keyboard.press("Escape");
  await answer(panel, GOOD_ANSWER);
  await finishHere(panel);
  const dialog = panel.getByRole("dialog");
  await dialog.getByText("7 questions have no answer yet").waitFor();
  await dialog.getByRole("button", { name: "Carry on answering" }).click();
  expect(await shownAnswer(panel)).toBe(GOOD_ANSWER);
  await finishHere(panel);
  await panel.getByRole("dialog").getByRole("button", { name: "Finish without them" }).click();
  await feedbackShows(panel);
  expect(await panel.locator(".strip button").count()).toBe(1);
});
