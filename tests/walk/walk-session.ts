import type { Page } from "playwright-core";
import type { Extension } from "../support/browser/extension";
import { answerAll, finish, GOOD_ANSWER, lookAtAll, start } from "../support/browser/walk";

export interface Narrator {
  say: (step: string) => void;
  shot: (page: Page, name: string) => Promise<void>;
}

/** Walks one session from the posting page to the history row; throws where a person could not go on. */
export async function walkSession(extension: Extension, url: string, { say, shot }: Narrator): Promise<void> {
  await extension.page.goto(url);
  say(`Opened the posting “${await extension.page.title()}”.`);
  const popup = await extension.pressToolbar();
  await popup.getByText("No sessions here").waitFor();
  await shot(popup, "1-popup");
  const panel = await extension.practise();
  await start(panel);
  const title = await panel.locator("h1").innerText();
  say(`Pressed the button with its name: captured ${title} at ${await panel.locator("h1 + p").innerText()}.`);
  say(`Started. The first question: ${await panel.locator("#question").innerText()}`);
  await shot(panel, "2-question");
  const count = await answerAll(panel, (index) => `${GOOD_ANSWER} (${index + 1})`);
  say(`Answered ${count} questions; all of them are saved.`);
  await shot(panel, "3-answered");

  await finish(panel);
  say("Finished. Nobody has looked at the answers yet, so nothing is said of them.");
  await shot(panel, "4-finished");
  await lookAtAll(panel, (point) => (point < 2 ? "Yes" : "Not in it"));
  const points = await panel.locator("#overview").innerText();
  say(`Looked at every answer beside its sheet: ${points}.`);
  await shot(panel, "5-feedback");

  const history = await extension.pressToolbar();
  const row = history.locator(".history-row", { hasText: title });
  await row.waitFor();
  const words = (await row.innerText()).replace(/\s*\n\s*/g, " · ");
  if (!words.includes("1 attempt") || !words.includes("covered"))
    throw new Error(`The history says: ${words}`);
  say(`The popup's history: ${words}`);
  await shot(history, "6-history");
}
