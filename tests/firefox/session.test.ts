import { expect } from "vitest";
import {
  answer,
  answerAll,
  answered,
  answerIs,
  feedbackShows,
  finish,
  GOOD_ANSWER,
  saved,
  shows,
  start,
} from "../support/browser/walk";
import { until } from "../support/browser/extension";
import { launch } from "../support/firefox/firefox";
import { test } from "./fixture";
import { patient } from "../support/patience";

test("a whole session, from the posting page to the history row, with restarts in the middle", async ({
  site,
  profile,
}) => {
  const before = await launch({ profile });
  await before.open(site.url("/job"));
  const popup = await before.pressToolbar();
  await popup.getByText("Practise: Senior Platform Engineer · Brightwater Energy").waitFor();
  await before.pressPopupButton();
  const begun = await before.sidebar();
  await start(begun);
  await begun.getByRole("heading", { name: "Senior Platform Engineer" }).waitFor();
  await until(async () => !(await popup.isOpen()), "the popup closes");
  await answer(begun, "The first answer.");
  // The event page ends, as it does after half a minute: the open sidebar goes on with the next one.
  await before.stopBackground();
  await begun.getByRole("button", { name: "Next" }).click();
  await shows(begun, 1, 8);
  await answer(begun, "The second answer, hardly begun");
  await before.close();

  const firefox = await launch({ profile });
  await firefox.open(site.url("/job"));
  await firefox.pressCommand();
  const panel = await firefox.sidebar();
  await shows(panel, 1, 8);
  await answerIs(panel, "The second answer, hardly begun");
  await saved(panel);
  expect(await answerAll(panel, (index) => `${GOOD_ANSWER} Story ${index}.`)).toBe(8);
  await answered(panel, 8);
  await finish(panel);
  await panel.getByRole("heading", { name: "Nothing looked at yet" }).waitFor();

  const history = await firefox.pressToolbar();
  const row = history.locator(".history-row");
  // A popup that has only just opened has its rows before it shows what they say.
  await expect
    .poll(() => row.innerText(), { timeout: patient(10_000) })
    .toContain("Senior Platform Engineer");
  const words = await row.innerText();
  for (const part of [
    "Senior Platform Engineer",
    "Brightwater Energy",
    "8 of 8 answered",
    "Look at your answers",
  ])
    expect(words).toContain(part);
  await firefox.closeSidebar();
  await row.click();
  const opened = await firefox.sidebar();
  await feedbackShows(opened);
  await opened.locator("details.fold summary").first().click();
  await opened.getByText("Story 0.").first().waitFor();
  await firefox.close();
});
