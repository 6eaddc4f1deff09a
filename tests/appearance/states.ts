import type { Page } from "playwright-core";
import { type Extension, until } from "../support/browser/extension";
import { giveSpeech, say } from "../support/browser/speech";
import { giveVoice } from "../support/browser/voice";
import {
  answer,
  answerAll,
  answerIs,
  feedbackShows,
  finish,
  GOOD_ANSWER,
  lookAt,
  lookAtAll,
  saved,
  start,
  finishHere,
  more,
} from "../support/browser/walk";
import type { CapturedPosting } from "../../lib/capture";
import type { Site } from "../support/browser/site";

/** A state of a screen that a person can meet. */
interface State {
  /** Also the name of its picture. */
  name: string;
  /** What it is, for the page of pictures. */
  about: string;
  page: Page;
}

type Visit = (state: State) => Promise<void>;

/** A story in which nobody does anything. */
const HALF_ANSWER =
  "The clusters at the last company were slow, and everybody complained about them, from the product teams to the " +
  "people who answered the phone. It was like that for a long time, and it was not nice for anybody there.";

const PANEL = { width: 360, height: 720 };
const POPUP = { width: 380, height: 560 };
const TAB = { width: 720, height: 900 };

/**
 * Walks through every state of every screen, in an order in which each follows from the one before. The browser needs a
 * microphone: `MICROPHONE_ARGS`.
 */
export async function walkStates(extension: Extension, site: Site, visit: Visit): Promise<void> {
  const open = async (file: string, size: { width: number; height: number }) => {
    const page = await extension.context.newPage();
    await page.setViewportSize(size);
    await page.goto(`chrome-extension://${extension.id}/${file}`);
    return page;
  };
  await giveSpeech(extension.context);
  await giveVoice(extension.context);
  const popup = await open("popup.html", POPUP);
  await popup.getByText("No sessions here").waitFor();
  await visit({ name: "popup-empty", about: "The popup before the first session", page: popup });

  const panel = await open("sidepanel.html", PANEL);
  await panel.getByRole("button", { name: "Type or paste a posting" }).waitFor();
  await visit({ name: "panel-first-run", about: "The panel before anything was captured", page: panel });
  await form(panel, extension, site, visit);
  await popup.bringToFront();
  await popup.getByText("Continue: question 1 of 8").waitFor();
  await visit({ name: "popup-go-on", about: "The popup while a session is open", page: popup });
  await panel.bringToFront();
  await practice(panel, extension, visit);
  await feedback(panel, visit);
  await history(popup, panel, visit);

  const progress = await open("progress.html", TAB);
  await progress.getByRole("heading", { name: "By competency" }).waitFor();
  await visit({ name: "progress", about: "The page of progress", page: progress });
  await secondAttempt(panel);
  await progress.bringToFront();
  await progress.getByText("Compare two attempts").click();
  await progress.locator("article.card h4").first().waitFor();
  await progress.locator("details.fold").evaluate((fold) => fold.scrollIntoView());
  await visit({
    name: "progress-compare",
    about: "Two attempts at one posting side by side",
    page: progress,
  });
  const link = await panel.getByRole("link", { name: "The night before" }).getAttribute("href");
  const night = await open(link ?? "", TAB);
  await night.getByRole("heading", { name: "Ask them" }).waitFor();
  await visit({ name: "night-before", about: "What to take along to the interview, to print", page: night });
  const options = await open("options.html", TAB);
  await options.getByRole("heading", { name: "Your data" }).waitFor();
  await options.getByText("MB").waitFor();
  await visit({ name: "options", about: "The options page", page: options });
  await options.getByRole("button", { name: "Delete everything" }).click();
  await visit({ name: "options-delete", about: "Asking before everything is deleted", page: options });
  await options.keyboard.press("Escape");
  await options.getByLabel("A language model of my own, called from this device").check();
  await options.getByRole("button", { name: "Use this model" }).click();
  await options.getByText("This is not a web address.").waitFor();
  await visit({ name: "options-coach", about: "Setting up a language model of one's own", page: options });
}

async function form(panel: Page, extension: Extension, site: Site, visit: Visit): Promise<void> {
  await send(extension, panel, { kind: "capturing", key: "slow", until: Date.now() + 60_000 });
  await panel.getByRole("button", { name: "Cancel" }).waitFor();
  await visit({ name: "reading", about: "A page that is being read", page: panel });
  await send(extension, panel, { kind: "unreadable", key: "unreadable" });
  await panel.getByText("does not let extensions read this page").waitFor();
  await visit({ name: "form-unreadable", about: "A page that cannot be read", page: panel });
  await panel.getByRole("button", { name: "Paste a posting" }).click();
  await panel.getByRole("button", { name: "Start practising" }).click();
  await panel.getByText("Please fill this in.").waitFor();
  await visit({ name: "form-problem", about: "A field that must be filled in", page: panel });

  await panel.getByRole("button", { name: "Back to the start" }).click();
  await send(extension, panel, { kind: "captured", key: "doubted", posting: DOUBTED });
  await panel.getByText("This may not be a job posting.").waitFor();
  await visit({
    name: "form-doubted",
    about: "What was captured and is doubted: what is clear is folded to a line",
    page: panel,
  });
  await panel.getByRole("button", { name: "Back to the start" }).click();

  await extension.page.goto(site.url("/job"));
  const real = await extension.pressCommand(extension.page, { except: [panel] });
  // Both panels stand in one window; which of them takes the message is a matter of who looks first.
  await until(
    async () => (await real.locator("#answer").count()) + (await panel.locator("#answer").count()) > 0,
    "one of the two panels should show the first question",
  );
  await real.close();
  await panel.reload();
  const row = panel.locator(".history-row");
  await row.or(panel.locator("#answer")).first().waitFor();
  if (await row.count()) await row.click();
  await panel.locator("#answer").waitFor();
}

/** A page of which it is not clear that it is a posting. */
const DOUBTED: CapturedPosting = {
  title: "Head Gardener",
  company: "Fernside Park",
  location: "Hull",
  description: "You will look after the park and the people who work in it.",
  isPosting: false,
  reasons: ["few_job_signs"],
  origins: {
    title: { reader: "heading", confidence: "low" },
    company: { reader: "site-name", confidence: "medium" },
    location: { reader: "label", confidence: "high" },
    description: { reader: "page-text", confidence: "medium" },
  },
  url: "https://park.example/jobs/1",
};

async function practice(panel: Page, extension: Extension, visit: Visit): Promise<void> {
  await start(panel);
  await visit({ name: "first-question", about: "One press on a posting: the first question", page: panel });
  await answer(panel, "In short:");
  await send(extension, panel, { kind: "captured", key: "other", posting: DOUBTED });
  await panel.getByRole("button", { name: "Carry on with the open one" }).waitFor();
  await visit({ name: "practice-arrival", about: "Another posting while one is practised", page: panel });
  await panel.getByRole("button", { name: "Carry on with the open one" }).click();
  await answer(panel, "");
  await panel.locator(".steps button").nth(1).click();
  await panel.locator("blockquote").waitFor();
  await visit({ name: "practice", about: "A question and why it is asked", page: panel });
  await answer(panel, HALF_ANSWER);
  await panel.getByText("aloud").waitFor();
  await visit({
    name: "practice-answer",
    about: "An answer and how long it is when it is spoken",
    page: panel,
  });
  await speaking(panel, visit);
  await handsFree(panel, visit);
  await more(panel);
  await visit({ name: "practice-more", about: "What stands behind the three dots", page: panel });
  await panel.getByText("The posting", { exact: true }).click();
  await panel.locator(".posting-text mark").waitFor();
  await visit({ name: "practice-posting", about: "The sentence in the posting", page: panel });
  await panel.keyboard.press("Escape");
  await questions(panel, visit);
  await finishHere(panel);
  await visit({
    name: "practice-finish-early",
    about: "Asking before unanswered questions are left out",
    page: panel,
  });
  await panel.getByRole("button", { name: "Carry on answering" }).click();
  await panel.getByRole("button", { name: "More", exact: true }).focus();
  await panel.keyboard.press("?");
  await panel.getByRole("dialog").waitFor();
  await visit({ name: "practice-keys", about: "The keys of the practice screen", page: panel });
  await panel.keyboard.press("Escape");
}

async function speaking(panel: Page, visit: Visit): Promise<void> {
  await panel.getByRole("button", { name: "Speak your answer" }).click();
  const onDevice = panel.getByRole("button", { name: "On this device only" });
  await onDevice.waitFor();
  await visit({ name: "speaking-where", about: "Asking where one's voice may be heard", page: panel });
  await onDevice.click();
  await panel.locator(".hearing").getByText("Listening").waitFor();
  await say(panel, "so I drew up a list of what kept us from sleeping");
  await say(panel, "and we went through it together", { final: false });
  await panel.locator(".hearing-words").getByText("together").waitFor();
  await visit({ name: "speaking", about: "An answer that is being spoken", page: panel });
  await panel.getByRole("button", { name: "Stop listening" }).click();
  await panel.locator(".hearing-state").waitFor({ state: "detached" });
  await saved(panel);
  await panel.getByRole("button", { name: "Take back what I just said" }).click();
  await answerIs(panel, HALF_ANSWER);
  await saved(panel);
}

async function handsFree(panel: Page, visit: Visit): Promise<void> {
  await more(panel);
  await panel.getByRole("button", { name: "Practise hands-free" }).click();
  await panel.getByRole("button", { name: "Begin" }).waitFor();
  await visit({ name: "hands-free-before", about: "Before a practice without hands", page: panel });
  await panel.getByRole("button", { name: "Begin" }).click();
  await panel.getByText("Your turn", { exact: true }).waitFor();
  await panel.keyboard.press("Space");
  await panel.getByText("Paused").waitFor();
  await visit({ name: "hands-free-paused", about: "A practice without hands that was paused", page: panel });
  await panel.keyboard.press("Escape");
  await panel.locator("#answer").waitFor();
}

async function questions(panel: Page, visit: Visit): Promise<void> {
  const sheet = panel.locator("details.fold", { hasText: "What an interviewer listens for" });
  await more(panel);
  await sheet.locator("summary").first().click();
  await sheet.locator(".clauses").first().scrollIntoViewIfNeeded();
  await visit({ name: "practice-sheet", about: "What is listened for, once one has answered", page: panel });
  await panel.getByRole("button", { name: "Add or change questions" }).click();
  await panel.locator(".question-set").waitFor();
  await visit({ name: "questions", about: "All questions, to be added to, changed and moved", page: panel });
  await panel.locator(".question-set li > button").nth(2).click();
  const question = panel.getByLabel("Question", { exact: true });
  await question.fill(`${await question.inputValue()} And today?`);
  await panel.getByText("Do these points still fit?").waitFor();
  await visit({ name: "question-reworded", about: "A question in other words", page: panel });
  await panel.getByRole("button", { name: "Cancel" }).click();
  await panel.getByRole("button", { name: "Back to answering" }).click();
  await panel.locator("#answer").waitFor();
}

async function feedback(panel: Page, visit: Visit): Promise<void> {
  // A page behind another draws once a second, and everything that is pressed waits for that.
  await panel.bringToFront();
  await answerAll(panel, (index) => (index % 2 ? "We did it and it was fine." : GOOD_ANSWER));
  await saved(panel);
  await finish(panel);
  await visit({
    name: "feedback-unread",
    about: "A finished session that nobody has looked at",
    page: panel,
  });
  await panel.getByRole("button", { name: "Look at it" }).first().click();
  await panel.locator(".said li p").nth(1).click();
  const points = panel.locator(".listened > ol > li");
  await points.nth(1).getByText("Partly", { exact: true }).click();
  await visit({ name: "checklist", about: "An answer beside what is listened for", page: panel });
  await panel.setViewportSize({ width: 720, height: 720 });
  await visit({ name: "checklist-wide", about: "The same where there is room", page: panel });
  await panel.setViewportSize(PANEL);
  await panel.getByRole("button", { name: "To the feedback" }).click();
  await feedbackShows(panel);
  await lookAtAll(panel, (point, at) => (point <= at % 3 ? "Yes" : point % 2 ? "Partly" : "Not in it"));
  await visit({ name: "feedback", about: "What was found in a finished session", page: panel });
  await turn(panel, "rtl");
  await visit({
    name: "feedback-rtl",
    about: "The same as a language from right to left would lay it out",
    page: panel,
  });
  await turn(panel, "ltr");
  const first = panel.locator("details.fold").first();
  await first.locator("summary").first().click();
  await first.scrollIntoViewIfNeeded();
  await visit({
    name: "feedback-answer",
    about: "One answer with its points and the shown words",
    page: panel,
  });
  await panel.locator("#coverage").scrollIntoViewIfNeeded();
  await visit({ name: "feedback-coverage", about: "Which requirements were practised", page: panel });
  await panel.getByRole("button", { name: "Add it now" }).click();
  await panel.getByText(/^They may ask: /).waitFor();
  await visit({ name: "add-it", about: "What is still to be said, beside the answer", page: panel });
  const text = await panel.locator("#answer").inputValue();
  await panel.locator("#answer").fill(`${text} Since then nobody has been called at night.`);
  await saved(panel);
  await panel.getByRole("button", { name: "Look again" }).click();
  await panel.locator("ins").first().waitFor();
  await visit({ name: "changed", about: "What a revision changed, to be looked at again", page: panel });
  await lookAt(panel, () => "Not in it");
  const back = panel.getByRole("region", { name: "An interviewer might now ask" });
  await back.waitFor();
  // The bar at the end of the panel covers what is scrolled to before it is there.
  await panel.getByRole("button", { name: "Finish again" }).waitFor();
  await panel.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await visit({ name: "asked-back", about: "What an interviewer asks back after an answer", page: panel });
  await lookAt(panel, () => "Yes");
  await panel.getByRole("button", { name: "Finish again" }).click();
  await feedbackShows(panel);
}

/** The same posting once more, answered better. */
async function secondAttempt(panel: Page): Promise<void> {
  await panel.bringToFront();
  await panel.locator(".history-row").click();
  await panel.getByRole("button", { name: "Practise this posting again" }).click();
  await panel.locator("#answer").waitFor();
  await answerAll(panel, () => GOOD_ANSWER);
  await finish(panel);
  await lookAtAll(panel, () => "Yes");
}

async function history(popup: Page, panel: Page, visit: Visit): Promise<void> {
  await popup.locator(".history-row").waitFor();
  await visit({ name: "popup-history", about: "The jobs in the popup", page: popup });
  await popup.getByRole("button", { name: /^Delete/ }).click();
  await popup.getByText(" was deleted").waitFor();
  await visit({ name: "popup-undo", about: "A deleted session can be brought back", page: popup });
  await panel.getByText("It was deleted.").waitFor();
  await visit({ name: "panel-gone", about: "A session that was deleted elsewhere", page: panel });
  await popup.getByRole("button", { name: "Undo" }).click();
  await popup.locator(".history-row").waitFor();
  await feedbackShows(panel);
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await panel.locator(".history-row").waitFor();
  await visit({ name: "panel-home", about: "The panel's first screen with sessions", page: panel });
}

async function turn(page: Page, direction: "ltr" | "rtl"): Promise<void> {
  await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
}

/** Hands a message to a panel as the worker does after a gesture. */
async function send(extension: Extension, panel: Page, message: object): Promise<void> {
  const windowId = await panel.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { windows: { getCurrent(): Promise<{ id: number }> } };
    };
    return (await chrome.windows.getCurrent()).id;
  });
  const worker = await extension.worker();
  await worker.evaluate(
    ([key, stored]) => {
      interface Chrome {
        storage: { session: { set(items: object): Promise<void> } };
      }
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      return chrome.storage.session.set({ [key]: stored });
    },
    [`panel-message/${windowId}`, { id: `test-${Math.random()}`, message }] as const,
  );
}
