import type { Page } from "playwright-core";
import { expect, test as base } from "vitest";
import { until } from "../support/browser/extension";
import { type Extension, launch } from "../support/browser/extension";
import {
  beginToSpeak,
  failMicrophone,
  giveSpeech,
  listeners,
  MICROPHONE_ARGS,
  recogniser,
  say,
} from "../support/browser/speech";
import { openTab, practiseTyped } from "../support/browser/surfaces";
import { answerIs, saved } from "../support/browser/walk";
import { problems } from "./axe";

const test = base.extend<{ extension: Extension }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern
  extension: async ({}, use) => {
    const extension = await launch({ args: MICROPHONE_ARGS });
    await giveSpeech(extension.context);
    await use(extension);
    await extension.close();
  },
});

const speakButton = (panel: Page) => panel.getByRole("button", { name: "Speak your answer" });
const stopButton = (panel: Page) => panel.getByRole("button", { name: "Stop listening" });
const listens = (panel: Page) => panel.locator(".hearing").getByText("Listening").waitFor();
const isQuiet = (panel: Page) => until(async () => (await listeners(panel)) === 0, "nothing listens");

/** A panel with a question. */
async function practising(extension: Extension): Promise<Page> {
  const panel = await openTab(extension, "sidepanel.html");
  await panel.setViewportSize({ width: 360, height: 640 });
  await practiseTyped(panel, "Pastry Chef");
  return panel;
}

test("where the sound goes is said and asked before anything is heard, and the microphone in a tab", async ({
  extension,
}) => {
  await giveSpeech(extension.context, { asks: true });
  const panel = await practising(extension);
  await speakButton(panel).click();
  const dialog = panel.getByRole("dialog");
  await dialog.getByText("The sound does not leave it.").waitFor();
  expect(await problems(panel)).toEqual([]);
  expect(await listeners(panel)).toBe(0);
  await dialog.getByRole("button", { name: "On this device only" }).click();
  await dialog.getByText("The browser asks for the microphone in a tab").waitFor();
  const opening = extension.context.waitForEvent("page");
  await dialog.getByRole("link", { name: "Open the tab" }).click();
  const tab = await opening;
  const allow = tab.getByRole("button", { name: "Allow the microphone" });
  await allow.waitFor();
  expect(await problems(tab)).toEqual([]);
  await allow.click();
  await tab.getByText("HireWise may use the microphone.").waitFor();
  expect(await listeners(tab)).toBe(0);
  // The tab may be gone before the press is told to have happened.
  const closed = tab.waitForEvent("close");
  await tab
    .getByRole("button", { name: "Close this tab" })
    .click()
    .catch(() => {});
  await closed;
  await panel.getByRole("dialog").getByRole("button", { name: "Close" }).click();
  await speakButton(panel).click();
  await listens(panel);
  await panel.getByText("The sound stays on this device.").waitFor();
  await stopButton(panel).click();
  await isQuiet(panel);
});

test("an answer is spoken and typed in turn, saved like any other, and taken back by stretches", async ({
  extension,
}) => {
  const panel = await practising(extension);
  await beginToSpeak(panel);
  expect(await listeners(panel)).toBe(2);
  await say(panel, "i rang", { final: false });
  await panel.locator(".hearing-words").getByText("i rang").waitFor();
  await say(panel, "i rang the stroke team");
  await answerIs(panel, "I rang the stroke team");
  await panel.locator("#answer").press("End");
  await panel.locator("#answer").pressSequentially(" at six");
  await say(panel, "they came");
  await until(
    async () => /at six they came/i.test(await panel.locator("#answer").inputValue()),
    "both are there",
  );
  await stopButton(panel).click();
  await isQuiet(panel);
  await panel.locator(".hearing-state").waitFor({ state: "detached" });
  await saved(panel);
  const first = await panel.locator("#answer").inputValue();

  await panel.keyboard.press("Alt+s");
  await listens(panel);
  await say(panel, "not this one");
  await panel.getByRole("button", { name: "Take back what I just said" }).click();
  await answerIs(panel, first);
  await panel.keyboard.press("Alt+s");
  await isQuiet(panel);
  await panel.reload();
  await answerIs(panel, first);
});

test("going on ends the listening, and the last words stand in the answer they were said for", async ({
  extension,
}) => {
  const panel = await practising(extension);
  await beginToSpeak(panel);
  await recogniser(panel, (standIn) => {
    standIn.onStop = { words: "for the first question", ends: true };
  });
  await say(panel, "for the first", { final: false });
  await panel.getByRole("button", { name: "Next" }).click();
  await isQuiet(panel);
  await answerIs(panel, "");
  await recogniser(panel, (standIn) => standIn.hearLate("for the first question indeed", 0));
  await panel.locator(".steps button").first().click();
  await answerIs(panel, "For the first question indeed.");
});

test("words that came twice, late or out of order stand once and in order", async ({ extension }) => {
  const panel = await practising(extension);
  await beginToSpeak(panel);
  await say(panel, "second.", { index: 1 });
  await say(panel, "first.", { index: 0 });
  await recogniser(panel, (standIn) => standIn.repeat());
  // After a minute the browser's recogniser ends by itself.
  await recogniser(panel, (standIn) => standIn.end());
  await until(async () => (await listeners(panel)) === 2, "it listens again");
  await say(panel, "third.");
  await answerIs(panel, "First. Second. Third.");
});

test("closing the panel while it listens keeps what was heard", async ({ extension }) => {
  const panel = await practising(extension);
  await beginToSpeak(panel);
  await say(panel, "this was nearly lost", { final: false });
  await panel.locator(".hearing-words").getByText("nearly lost").waitFor();
  await panel.close({ runBeforeUnload: true });
  const again = await openTab(extension, "sidepanel.html");
  await answerIs(again, "This was nearly lost");
  expect(await listeners(again)).toBe(0);
});

test("two windows never listen at once", async ({ extension }) => {
  const panel = await practising(extension);
  await beginToSpeak(panel);
  await say(panel, "said here", { final: false });
  const other = await openTab(extension, "sidepanel.html");
  await other.locator("#answer").waitFor();
  await speakButton(other).click();
  await listens(other);
  await isQuiet(panel);
  await panel.getByText("Another window began to speak").waitFor();
  await answerIs(panel, "Said here.");
});

test("what goes wrong is said plainly, and what was said stays", async ({ extension }) => {
  const panel = await practising(extension);
  await beginToSpeak(panel);
  await say(panel, "said so far", { final: false });
  await recogniser(panel, (standIn) => standIn.fail("network"));
  await panel.getByRole("alert").getByText("cannot be reached").waitFor();
  await answerIs(panel, "Said so far.");
  await isQuiet(panel);
  expect(await problems(panel)).toEqual([]);

  for (const [name, words] of [
    ["NotFoundError", "No microphone was found."],
    ["NotReadableError", "Another program may be using it."],
    ["NotAllowedError", "HireWise may not use the microphone."],
  ] as const) {
    await failMicrophone(panel, name);
    await speakButton(panel).click();
    await panel.getByRole("alert").getByText(words).waitFor();
    await isQuiet(panel);
  }
  await failMicrophone(panel, null);
  await panel.locator("#answer").fill("Typed instead.");
  await saved(panel);
  await speakButton(panel).click();
  await listens(panel);
  await panel.evaluate(() => {
    const { microphones } = globalThis as unknown as { microphones: MediaStreamTrack[] };
    const track = microphones.at(-1);
    track?.stop();
    track?.dispatchEvent(new Event("ended"));
  });
  await panel.getByRole("alert").getByText("The microphone is gone.").waitFor();
  await isQuiet(panel);
});

test("the browser's maker hears nothing before that was agreed to, and a download is asked for", async ({
  extension,
}) => {
  const panel = await practising(extension);
  await recogniser(panel, (standIn) => {
    standIn.here = "unavailable";
  });
  await speakButton(panel).click();
  const dialog = panel.getByRole("dialog");
  await dialog.getByText("It sends the sound to its maker").waitFor();
  await dialog.getByRole("button", { name: "Not now, I’ll type" }).click();
  expect(await listeners(panel)).toBe(0);
  await recogniser(panel, (standIn) => {
    standIn.here = "downloadable";
    standIn.installs = false;
  });
  await speakButton(panel).click();
  await dialog.getByRole("button", { name: "On this device only: download English" }).click();
  await dialog.getByText("The download did not work.").waitFor();
  await dialog.getByRole("button", { name: "Let the browser’s maker hear it" }).click();
  await listens(panel);
  await panel.getByText("Your browser’s maker turns the sound into words.").waitFor();
  expect(await recogniser(panel, (standIn) => standIn.started)).toMatchObject([{ processLocally: false }]);
});

test("a browser that turns no speech into words says so", async ({ extension }) => {
  await extension.context.addInitScript({ content: "globalThis.SpeechRecognition = undefined;" });
  const panel = await practising(extension);
  await speakButton(panel).click();
  await panel.getByRole("alert").getByText("This browser cannot turn speech into words.").waitFor();
  expect(await listeners(panel)).toBe(0);
});
