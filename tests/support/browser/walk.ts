import type { Page } from "playwright-core";
import { until } from "./extension";

/** An answer with everything an interviewer listens for. */
export const GOOD_ANSWER =
  "In 2023 at Northgrid our main cluster failed three times in one month. I was responsible for the platform, " +
  "so I traced the failures to one overloaded database, moved 60 services to a second region within six weeks " +
  "and wrote a runbook that I practised with two new colleagues. As a result outages fell by 70% and nobody was " +
  "called at night for the next quarter.";

/** Starts an interview from the form that is on the panel, and waits for its first question. */
export async function start(panel: Page): Promise<void> {
  await panel.getByRole("button", { name: "Start practising" }).click();
  await panel.locator("#answer").waitFor();
}

/** Writes into the answer on the screen and waits until it is saved. */
export async function answer(panel: Page, text: string): Promise<void> {
  await panel.locator("#answer").fill(text);
  await saved(panel);
}

/** Waits until everything that was typed on this screen is acknowledged. */
export async function saved(panel: Page): Promise<void> {
  await panel.locator('.save-state[data-state="saved"]').waitFor();
}

/** Answers every question in turn. Texts differ, so that a mix-up shows. */
export async function answerAll(panel: Page, textOf: (index: number) => string): Promise<number> {
  const count = await panel.locator(".steps button").count();
  for (let index = 0; index < count; index++) {
    await panel.locator(".steps button").nth(index).click();
    await shows(panel, index, count);
    await panel.locator("#answer").fill(textOf(index));
  }
  await saved(panel);
  return count;
}

/** Waits until a question is on the screen; counts from 0. */
export async function shows(panel: Page, index: number, count: number): Promise<void> {
  await panel.getByText(`Question ${index + 1} of ${count}`).waitFor();
}

/** The text in the answer on the screen. */
export function shownAnswer(panel: Page): Promise<string> {
  return panel.locator("#answer").inputValue();
}

/** Waits until the answer on the screen is exactly this. */
export async function answerIs(panel: Page, text: string): Promise<void> {
  await until(async () => (await shownAnswer(panel)) === text, `the answer should read ${text.slice(0, 60)}`);
}
