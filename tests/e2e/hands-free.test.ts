import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test as base } from "vitest";
import { type Extension, launch, until } from "../support/browser/extension";
import {
  failMicrophone,
  giveSpeech,
  listeners,
  MICROPHONE_ARGS,
  recogniser,
  say,
} from "../support/browser/speech";
import { type Chrome, openTab, practiseTyped } from "../support/browser/surfaces";
import { giveVoice, voiceOf } from "../support/browser/voice";
import { answerIs, feedbackShows, more } from "../support/browser/walk";
import { asWav } from "../support/speech/compose";
import { RATE } from "../support/speech/snippets";
import { problems } from "./axe";

/** A browser in a silent room. */
const test = base.extend<{ extension: Extension }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern
  extension: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), "room-"));
    const room = join(folder, "silence.wav");
    await writeFile(room, asWav(new Float32Array(RATE)));
    const extension = await launch({
      args: [...MICROPHONE_ARGS, `--use-file-for-fake-audio-capture=${room}`],
    });
    await giveSpeech(extension.context);
    await giveVoice(extension.context);
    await use(extension);
    await extension.close();
    await rm(folder, { recursive: true });
  },
});

const words = (panel: Page, text: string) =>
  panel.locator(".hands-free-words").getByText(text, { exact: true }).waitFor();
const isOff = (panel: Page) =>
  until(
    async () => (await listeners(panel)) === 0 && !(await voiceOf(panel, ({ isOn }) => isOn)),
    "all is off",
  );
const overlaps = (panel: Page) => voiceOf(panel, ({ overlaps: both, hurries }) => [both, hurries]);

const stored = (panel: Page) =>
  panel.evaluate(async () =>
    Object.keys(await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null)),
  );

/** A panel with five questions, where two seconds of silence end an answer. */
async function practised(extension: Extension): Promise<Page> {
  const panel = await openTab(extension, "sidepanel.html");
  await panel.setViewportSize({ width: 360, height: 640 });
  await panel.evaluate(
    (settings) => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ settings }),
    {
      ...{ questionCount: 5, silence: 2, hearing: "device", voiceRate: 1.15 },
    },
  );
  await practiseTyped(panel, "Pastry Chef");
  return panel;
}

/** Opens the hands-free practice and begins it. */
async function begin(panel: Page): Promise<void> {
  await more(panel);
  await panel.getByRole("button", { name: "Practise hands-free" }).click();
  await panel.getByText("been quiet for 2 seconds").waitFor();
  expect(await listeners(panel)).toBe(0);
  // Whoever presses twice begins once.
  await panel.getByRole("button", { name: "Begin" }).dblclick();
}

test("a whole practice without a hand: asked aloud, answered aloud, and never both at once", async ({
  extension,
}) => {
  const panel = await practised(extension);
  const questions: string[] = [];
  await panel.locator(".steps button").nth(2).click();
  await begin(panel);
  for (const [index, answer] of ["i like sugar", "my soufflé fell", "i ask the baker"].entries()) {
    await panel.getByText(`Question ${index + 3} of 5`, { exact: true }).waitFor();
    questions.push(await panel.locator(".hands-free-turn h2").innerText());
    await words(panel, "Your turn");
    expect(await listeners(panel)).toBe(2);
    if (index === 0) expect(await problems(panel)).toEqual([]);
    await say(panel, answer, { final: false });
    await panel.locator(".hands-free-heard").getByText(answer).waitFor();
    await say(panel, answer);
    await until(
      async () => (await voiceOf(panel, ({ read }) => read.at(-1)?.text)) === "Anything else?",
      "it asks for more",
    );
    await panel.getByText("If not, just stay quiet.").waitFor();
    if (index === 1) await say(panel, "no");
  }
  await panel.getByRole("status").getByText("That was the last question.").waitFor();
  await isOff(panel);
  expect(await problems(panel)).toEqual([]);
  const read = await voiceOf(panel, (voice) => voice.read);
  expect(read.map(({ text }) => text)).toEqual(questions.flatMap((question) => [question, "Anything else?"]));
  expect(new Set(read.map(({ lang, rate }) => `${lang} ${rate}`))).toEqual(new Set(["en-GB 1.15"]));
  expect(await overlaps(panel)).toEqual([0, 0]);

  await panel.getByRole("button", { name: "Finish" }).click();
  await panel.getByRole("dialog").getByRole("button", { name: "Finish without them" }).click();
  await feedbackShows(panel);
  await panel.evaluate(() => document.querySelectorAll("details").forEach((fold) => (fold.open = true)));
  for (const answer of ["I like sugar.", "My soufflé fell.", "I ask the baker."])
    await panel.getByText(answer).first().waitFor();
  expect(await panel.locator("body").innerText()).not.toMatch(/fell\.\s+No/);
});

test("keys pause, go on and end an answer; leaving goes on by typing at the same question", async ({
  extension,
}) => {
  const panel = await practised(extension);
  await begin(panel);
  await words(panel, "Your turn");
  await say(panel, "i like sugar");
  await panel.keyboard.press("Space");
  await words(panel, "Paused");
  await panel.getByRole("status").getByText("Carry on from here whenever you like.").waitFor();
  await isOff(panel);
  // What was said is shown, too, once it is saved and no draft any more.
  await until(async () => !(await stored(panel)).some((key) => key.startsWith("draft/")), "it is saved");
  await panel.locator(".hands-free-heard").getByText("I like sugar").waitFor();
  expect(await problems(panel)).toEqual([]);
  await panel.keyboard.press("Space");
  await words(panel, "Your turn");
  await say(panel, "and butter");
  await panel.keyboard.press("Enter");
  await panel.getByText("Question 2 of 5", { exact: true }).waitFor();
  await words(panel, "Your turn");
  await say(panel, "my soufflé fell", { final: false });
  await panel.locator(".hands-free-heard").getByText("my soufflé fell").waitFor();
  await panel.keyboard.press("Escape");
  await answerIs(panel, "My soufflé fell.");
  await isOff(panel);
  await panel.locator(".steps button").first().click();
  await answerIs(panel, "I like sugar. And butter.");
  expect(await overlaps(panel)).toEqual([0, 0]);
});

test("what stands in the way is said, nothing is lost, and nothing stays on", async ({ extension }) => {
  const panel = await practised(extension);
  await failMicrophone(panel, "NotReadableError");
  await begin(panel);
  await words(panel, "Paused");
  await panel.getByRole("status").getByText("Another program may be using it.").waitFor();
  await isOff(panel);
  await failMicrophone(panel, null);
  await panel.getByRole("button", { name: "Continue" }).click();
  await words(panel, "Your turn");
  await say(panel, "i like sugar", { final: false });
  await recogniser(panel, (standIn) => standIn.fail("network"));
  await panel.getByRole("status").getByText("cannot be reached").waitFor();
  await isOff(panel);
  // Opened again, it does not begin by itself.
  await panel.reload();
  await panel.getByRole("button", { name: "Begin" }).waitFor();
  expect(await listeners(panel)).toBe(0);
  await panel.getByRole("button", { name: "Leave and carry on typing" }).click();
  await answerIs(panel, "I like sugar.");
});

test("without a voice for the language the question is shown, and the practice goes on", async ({
  extension,
}) => {
  const panel = await practised(extension);
  await voiceOf(panel, (voice) => {
    voice.voices = [{ name: "Cloud", lang: "en-GB", localService: false, default: true, voiceURI: "Cloud" }];
  });
  await begin(panel);
  await panel.getByText("Your browser has no voice for this language on this device").waitFor();
  await words(panel, "Your turn");
  expect(await voiceOf(panel, ({ read }) => read)).toEqual([]);
});

test("the question is read aloud beside the typed answer, until a key or speaking stops it", async ({
  extension,
}) => {
  const panel = await practised(extension);
  await voiceOf(panel, (voice) => {
    voice.holds = true;
  });
  const isOn = (on: boolean) =>
    until(async () => (await voiceOf(panel, (voice) => voice.isOn)) === on, `voice ${on}`);
  const read = panel.getByRole("button", { name: "Read the question aloud" });
  const stop = panel.getByRole("button", { name: "Stop reading aloud" });
  await read.click();
  await isOn(true);
  expect(await voiceOf(panel, (voice) => voice.read.at(-1)?.text)).toBe(
    await panel.locator("#question").innerText(),
  );
  await stop.click();
  await isOn(false);
  await read.press("Enter");
  await isOn(true);
  await stop.press("Enter");
  await isOn(false);
  await read.click();
  await isOn(true);
  await panel.locator("#answer").press("a");
  await isOn(false);
  await read.click();
  await isOn(true);
  await panel.getByRole("button", { name: "Speak your answer" }).click();
  await isOn(false);
  await panel.locator(".hearing").getByText("Listening").waitFor();
  await read.click();
  await panel.getByRole("status").getByText("not read aloud while you speak").waitFor();
  expect(await voiceOf(panel, (voice) => voice.overlaps)).toBe(0);
  await panel.getByRole("button", { name: "Stop listening" }).click();
  await isOff(panel);
  await read.click();
  await isOn(true);
  await panel.getByRole("button", { name: "Next" }).click();
  await isOn(false);
  expect(await problems(panel)).toEqual([]);
});
