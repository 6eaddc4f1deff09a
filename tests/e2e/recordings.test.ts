import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test as base } from "vitest";
import { type Extension, launch, until } from "../support/browser/extension";
import { beginToSpeak, giveSpeech, kept, listeners, MICROPHONE_ARGS, say } from "../support/browser/speech";
import { openTab, practiseTyped } from "../support/browser/surfaces";
import { answerIs, finishHere, saved } from "../support/browser/walk";
import { asWav, compose } from "../support/speech/compose";
import { randomFrom } from "../support/speech/random";
import { problems } from "./axe";

/** What the microphone hears, over and over: three voices with pauses between them. */
const HEARD = compose({
  snippets: ["en-calm", "en-brisk", "en-last"],
  pauses: [0.5, 1.2, 1, 0.8],
  background: "hiss",
  below: 35,
  random: randomFrom(1),
});

interface Place {
  profile: string;
  open: () => Promise<Extension>;
}

/** A browser whose microphone hears a sound file, and which can be opened again. */
const test = base.extend<{ place: Place }>({
  // eslint-disable-next-line no-empty-pattern -- vitest reads the pattern
  place: async ({}, use) => {
    const profile = mkdtempSync(join(tmpdir(), "hirewise-recordings-"));
    const wav = join(profile, "heard.wav");
    writeFileSync(wav, asWav(HEARD.samples));
    let opened: Extension | undefined;
    await use({
      profile,
      async open() {
        const args = [...MICROPHONE_ARGS, `--use-file-for-fake-audio-capture=${wav}`];
        opened = await launch({ profile, args });
        await giveSpeech(opened.context);
        return opened;
      },
    });
    await opened?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  },
});

async function practising(extension: Extension): Promise<Page> {
  const panel = await openTab(extension, "sidepanel.html");
  await panel.setViewportSize({ width: 360, height: 640 });
  await practiseTyped(panel, "Pastry Chef");
  return panel;
}

async function stop(panel: Page): Promise<void> {
  await panel.getByRole("button", { name: "Stop listening" }).click();
  await until(async () => (await listeners(panel)) === 0, "nothing listens");
  await saved(panel);
}

async function askForRecordings(extension: Extension): Promise<Page> {
  const options = await openTab(extension, "options.html");
  await options.getByLabel("Record my spoken answers").check();
  await options.getByText("There are no recordings on this device.").waitFor();
  return options;
}

/** Waits until the newest of so many stretches is at least `ms` long, and returns how long all are. */
async function recorded(page: Page, stretches: number, ms: number): Promise<number> {
  await until(async () => {
    const parts = await kept(page);
    return parts?.length === stretches && parts.at(-1)!.ms >= ms;
  }, `${stretches} stretches are recorded`);
  return (await kept(page))!.reduce((sum, part) => sum + part.ms, 0);
}

/** Speaks one answer in two stretches. Returns the ms that are recorded. */
async function speakTwice(panel: Page): Promise<number> {
  await beginToSpeak(panel);
  await say(panel, "i led a team of five people");
  await recorded(panel, 1, 4_000);
  await stop(panel);
  await beginToSpeak(panel);
  await say(panel, "um sales went up by a third");
  await recorded(panel, 2, 2_000);
  await stop(panel);
  return recorded(panel, 2, 2_000);
}

/** Finishes with one answer, and opens how it was said. */
async function listenBack(panel: Page): Promise<void> {
  await finishHere(panel);
  await panel.getByRole("dialog").getByRole("button", { name: "Finish without them" }).click();
  await panel.getByRole("heading", { name: "Answer by answer" }).waitFor();
  await panel.locator("details.fold[id^='answer-'] > summary").first().click();
  await panel.getByText("How you said it").click();
}

/** The sound of the player: how long it is in s, and its loudest sample. */
const heardIn = (panel: Page) =>
  panel.locator("audio.player").evaluate(async (player: HTMLAudioElement) => {
    const sound = await (await fetch(player.src)).arrayBuffer();
    const decoded = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(sound);
    return {
      seconds: decoded.duration,
      peak: decoded.getChannelData(0).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0),
    };
  });

test("an answer that was recorded is heard again with its words, and how it sounded stands beside it", async ({
  place,
}) => {
  const extension = await place.open();
  const options = await askForRecordings(extension);
  const panel = await practising(extension);
  const ms = await speakTwice(panel);
  await listenBack(panel);

  await panel.getByText("Part 1 of 2").waitFor();
  await panel.getByText("um (1)").waitFor();
  const facts = await panel.locator(".sounded").innerText();
  expect(facts).toMatch(/Speaking time\s+\d+ seconds/);
  expect(facts).toMatch(/Longest pause\s+(0\.[89]|1\.\d) seconds/);
  const [first] = (await kept(panel))!;
  const sound = await heardIn(panel);
  expect(Math.abs(sound.seconds * 1_000 - first!.ms)).toBeLessThan(500);
  expect(sound.peak).toBeGreaterThan(0.05);
  expect(await problems(panel)).toEqual([]);

  const player = panel.locator("audio.player");
  await player.evaluate((audio: HTMLAudioElement) => audio.play());
  await until(
    () => player.evaluate((audio: HTMLAudioElement) => audio.currentTime > 0.3 && audio.duration < 60),
    "the first stretch plays, and says how long it is",
  );
  await panel.getByText("Part 2 of 2").waitFor();
  await until(
    () => player.evaluate((audio: HTMLAudioElement) => !audio.paused && audio.currentTime > 0.3),
    "the second stretch goes on by itself",
  );
  await panel.locator(".player-words").getByText("um sales went up by a third").waitFor();

  await options.reload();
  const size = (await kept(options))!.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(size / ms).toBeLessThan(6);
  await options.getByText(/Your recordings take up 0(\.\d)? MB\./).waitFor();
  expect(await problems(options)).toEqual([]);

  await panel.getByRole("button", { name: "Delete this recording" }).click();
  await panel.getByRole("dialog").getByRole("button", { name: "Delete it" }).click();
  await panel.getByText("The recording is deleted.").waitFor();
  expect(await panel.locator("audio").count()).toBe(0);
  expect(await kept(panel)).toEqual([]);
  expect(await panel.locator(".sounded").count()).toBe(1);
});

test("nobody is recorded who did not ask for it", async ({ place }) => {
  const extension = await place.open();
  const panel = await practising(extension);
  await beginToSpeak(panel);
  await say(panel, "i led a team of five people");
  await answerIs(panel, "I led a team of five people");
  await panel.locator(".hearing-light[data-voiced]").waitFor();
  await stop(panel);
  expect(await kept(panel)).toBeNull();
  await listenBack(panel);
  await panel.locator(".sounded").getByText("Speaking time").waitFor();
  expect(await panel.locator("audio").count()).toBe(0);
  await panel.reload();
  await panel.getByRole("heading", { name: "Answer by answer" }).waitFor();
  expect(await kept(panel)).toBeNull();
});

test("a browser that is killed while somebody speaks loses the last second of the recording at most", async ({
  place,
}) => {
  const extension = await place.open();
  await askForRecordings(extension);
  const panel = await practising(extension);
  await beginToSpeak(panel);
  const began = performance.now();
  await say(panel, "i led a team of five people");
  await recorded(panel, 1, 3_000);
  const spoken = performance.now() - began;
  extension.kill();
  const again = await place.open();
  const reopened = await openTab(again, "sidepanel.html");
  const [part] = (await kept(reopened))!;
  expect(spoken - part!.ms).toBeLessThan(1_500);
  expect(part!.said.map(({ words }) => words)).toEqual(["i led a team of five people"]);
  await saved(reopened);
  await listenBack(reopened);
  expect(Math.abs((await heardIn(reopened)).seconds * 1_000 - part!.ms)).toBeLessThan(500);
});

test("recordings stay with a session that can be restored, and go with it for good", async ({ place }) => {
  const extension = await place.open();
  await askForRecordings(extension);
  const panel = await practising(extension);
  await speakTwice(panel);
  await panel.getByRole("button", { name: "Back to the start" }).click();
  await panel.getByRole("button", { name: "Delete “Pastry Chef”" }).click();
  await panel.getByText("Recently deleted").click();
  await panel.getByRole("button", { name: "Restore “Pastry Chef”" }).click();
  await panel.locator(".history-row").waitFor();
  expect(await kept(panel)).toHaveLength(2);
  await panel.getByRole("button", { name: "Delete “Pastry Chef”" }).click();
  // Its last row took the fold with it.
  await panel.getByText("Recently deleted").click();
  await panel.getByRole("button", { name: "Remove “Pastry Chef” for good" }).click();
  await until(async () => (await kept(panel))?.length === 0, "the recordings are gone");
});

test("deleting everything takes the recordings, and so does their own button", async ({ place }) => {
  const extension = await place.open();
  const options = await askForRecordings(extension);
  const panel = await practising(extension);
  await beginToSpeak(panel);
  await recorded(panel, 1, 1_000);
  await stop(panel);
  await options.reload();
  await options.getByRole("button", { name: "Delete the recordings" }).click();
  await options.getByRole("dialog").getByRole("button", { name: "Delete them" }).click();
  await options.getByText("The recordings are deleted.").waitFor();
  expect(await kept(options)).toBeNull();

  await beginToSpeak(panel);
  await recorded(panel, 1, 1_000);
  await stop(panel);
  await options.getByRole("button", { name: "Delete everything" }).click();
  await options.getByRole("dialog").getByRole("button", { name: "Delete everything" }).click();
  await options.getByText("Everything is deleted.").waitFor();
  expect(await kept(options)).toBeNull();
});
