import type { Part, Surface } from "./surface";
import { until } from "./extension";

/** An answer with everything an interviewer listens for. */
export const GOOD_ANSWER =
  "In 2023 at Northgrid our main cluster failed three times in one month. I was responsible for the platform, " +
  "so I traced the failures to one overloaded database, moved 60 services to a second region within six weeks " +
  "and wrote a runbook that I practised with two new colleagues. As a result outages fell by 70% and nobody was " +
  "called at night for the next quarter.";

/** Waits for the first question; where what was read is doubted, the form starts first. */
export async function start(panel: Surface): Promise<void> {
  const [button, answer] = [
    panel.getByRole("button", { name: "Start practising" }),
    panel.locator("#answer"),
  ];
  await button.or(answer).first().waitFor();
  if (await button.isVisible()) await button.click();
  await answer.waitFor();
}

/** Writes into the answer on the screen and waits until it is saved. */
export async function answer(panel: Surface, text: string): Promise<void> {
  await panel.locator("#answer").fill(text);
  await saved(panel);
}

/** Waits until everything that was typed on this screen is acknowledged. */
export async function saved(panel: Surface): Promise<void> {
  await panel.locator('.save-state[data-state="saved"]').waitFor();
}

/** Opens what stands behind the three dots. */
export async function more(panel: Surface): Promise<void> {
  await panel.getByRole("button", { name: "More", exact: true }).click();
  await panel.getByRole("dialog").waitFor();
}

/** Finishes from wherever one is, and leaves out what has no answer. */
export async function finishHere(panel: Surface): Promise<void> {
  await more(panel);
  await panel.getByRole("button", { name: "Finish here" }).click();
  await panel.getByRole("dialog").getByText("no answer yet").waitFor();
}

/** Answers the first questions, each with a text of its own, and finishes without the others. */
export async function finishAfter(panel: Surface, answers: number, text: string): Promise<void> {
  const steps = panel.locator(".steps button");
  await steps.first().waitFor();
  const count = await steps.count();
  for (let at = 0; at < answers; at++) {
    await steps.nth(at).click();
    await shows(panel, at, count);
    await panel.locator("#answer").fill(`${text} That was day ${at + 1}.`);
    await saved(panel);
  }
  await finishHere(panel);
  await panel.getByRole("dialog").getByRole("button", { name: "Finish without them" }).click();
  await feedbackShows(panel);
}

/** Waits until so many questions have an answer. */
export async function answered(panel: Surface, count: number): Promise<void> {
  await until(
    async () => (await panel.locator(".steps button[data-answered]").count()) === count,
    `${count} questions are answered`,
  );
}

/** Answers every question in turn. Texts differ, so that a mix-up shows. */
export async function answerAll(panel: Surface, textOf: (index: number) => string): Promise<number> {
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
export async function shows(panel: Surface, index: number, count: number): Promise<void> {
  await panel.getByText(`Question ${index + 1} of ${count}`).waitFor();
}

/** The text in the answer on the screen. */
export function shownAnswer(panel: Surface): Promise<string> {
  return panel.locator("#answer").inputValue();
}

/** Waits until the answer on the screen is exactly this. */
export async function answerIs(panel: Surface, text: string): Promise<void> {
  let shown: string | undefined;
  const isShown = async () => (shown = await shownAnswer(panel)) === text;
  await until(isShown, `the answer should read ${text.slice(0, 60)}`).catch(async (error: unknown) => {
    const screen = await panel.locator("body").innerText();
    throw new Error(`It read ${String(shown)} on this screen:\n${screen}`, { cause: error });
  });
}

/** Finishes a session of which everything is answered, and waits for its feedback. */
export async function finish(panel: Surface): Promise<void> {
  await panel.locator(".steps button").last().click();
  await panel.getByRole("button", { name: "Finish", exact: true }).click();
  await feedbackShows(panel);
}

/** Waits until the feedback is on the screen. */
export async function feedbackShows(panel: Surface): Promise<void> {
  await panel.getByRole("heading", { name: "Answer by answer" }).waitFor();
}

/**
 * Looks at the answer whose sheet is on the screen: `choose` says what is found of each point, counted from 0. Traps are
 * answered with no.
 */
export async function lookAt(
  panel: Surface,
  choose: (point: number) => "Yes" | "Partly" | "Not in it",
): Promise<void> {
  await panel.locator(".listened").waitFor();
  const points = pointsOf(panel);
  const count = await points.count();
  for (let at = 0; at < count; at++) {
    const row = points.nth(at).locator(".point-row");
    if (await row.count()) await row.click();
    await points.nth(at).getByText(choose(at), { exact: true }).click();
  }
  for (const trap of await panel.locator(".trap").all()) await trap.getByText("No", { exact: true }).click();
  await panel.getByText("All points looked at.").waitFor();
}

/** The points of the sheet on the screen, in order, without its traps. */
export function pointsOf(panel: Surface): Part {
  return panel.locator(".listened > ol > li:not(:has(.trap))");
}

/** Looks at every answer of a finished session, from its feedback and back to it. */
export async function lookAtAll(
  panel: Surface,
  choose: (point: number, answer: number) => "Yes" | "Partly" | "Not in it",
): Promise<void> {
  await panel.getByRole("button", { name: "Look at it" }).first().click();
  for (let answer = 0; ; answer++) {
    await lookAt(panel, (point) => choose(point, answer));
    const next = panel.getByRole("button", { name: "Next", exact: true });
    if (!(await next.count())) break;
    const before = await panel.locator(".checklist h2").innerText();
    await next.click();
    await until(
      async () => (await panel.locator(".checklist h2").innerText()) !== before,
      "the next answer's sheet opens",
    );
  }
  await panel.getByRole("button", { name: "To the feedback" }).click();
  await feedbackShows(panel);
}
