/**
 * `npm run bench -- spoken [trials]`: words that are lost when the browser is killed while somebody speaks, words of the
 * question that end up in an answer, and what speaking costs. The recogniser and the voice are stand-ins.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beginHandsFree } from "../../lib/speech/hands-free";
import { createRecogniser } from "../../lib/speech/recogniser";
import { createSpeaking } from "../../lib/speech/speaking";
import type { OpenMicrophone } from "../../lib/speech/types";
import { createVoice } from "../../lib/speech/voice";
import { BUILT, launch, until } from "../support/browser/extension";
import { beginToSpeak, giveSpeech, kept, MICROPHONE_ARGS, say } from "../support/browser/speech";
import { openTab, practiseTyped } from "../support/browser/surfaces";
import { saved, shownAnswer } from "../support/browser/walk";
import { standingClock } from "../support/speech/clock";
import { standInRecogniser } from "../support/speech/recogniser";
import { pause } from "./durability-typing";
import { loadedBytes } from "./loaded";

/** What was final for longer than that, in ms, is not to be lost. */
const FINAL_MS = 100;
const TURNS = 200;

export async function run([trials = "20"]: string[]): Promise<void> {
  const { said, lost, doubled } = await killedWhileSpeaking(Number(trials));
  console.log("words said:", said);
  console.log("words lost:", lost);
  console.log("words doubled:", doubled);
  console.log("echoed words:", await echoedWords(TURNS));
  console.log("recorded bytes a minute:", await bytesAMinute());
  const { gzip } = await loadedBytes(BUILT, "sidepanel.html", "about:blank");
  console.log(`panel KB: ${(gzip / 1000).toFixed(1)}`);
  console.log(`loaded when one speaks KB, raw: ${(whenUsed() / 1000).toFixed(1)}`);
}

/** Speaks a word every 60 ms, kills the browser with SIGKILL in the middle, and looks what is there afterwards. */
async function killedWhileSpeaking(trials: number) {
  const profile = mkdtempSync(join(tmpdir(), "hirewise-spoken-"));
  const found = { said: 0, lost: 0, doubled: 0 };
  try {
    for (let trial = 0; trial < trials; trial++) {
      const extension = await launch({ profile, args: MICROPHONE_ARGS });
      await giveSpeech(extension.context);
      const panel = await openTab(extension, "sidepanel.html");
      if (trial === 0) await practiseTyped(panel, "Pastry Chef");
      await beginToSpeak(panel);
      const words: { word: string; at: number }[] = [];
      const end = Date.now() + 500 + Math.random() * 2_500;
      for (let index = 0; Date.now() < end; index++) {
        const word = `t${trial}w${index}`;
        await say(panel, word);
        words.push({ word, at: Date.now() });
        await pause(60);
      }
      const killed = Date.now();
      extension.kill();
      const again = await launch({ profile, args: MICROPHONE_ARGS });
      const after = await openTab(again, "sidepanel.html");
      await after.locator("#answer").waitFor();
      await saved(after);
      const text = (await shownAnswer(after)).toLowerCase();
      await again.close();
      for (const { word, at } of words) {
        const times = text.split(/\W+/).filter((one) => one === word).length;
        found.said++;
        if (times === 0 && killed - at > FINAL_MS) found.lost++;
        if (times > 1) found.doubled++;
      }
    }
    return found;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Bytes of the recording of a minute of Chromium's test tone and silence, from at least 10 s of it. */
async function bytesAMinute(): Promise<number> {
  const extension = await launch({ args: MICROPHONE_ARGS });
  try {
    await giveSpeech(extension.context);
    const options = await openTab(extension, "options.html");
    await options.getByLabel("Record my spoken answers").check();
    const panel = await openTab(extension, "sidepanel.html");
    await practiseTyped(panel, "Pastry Chef");
    await beginToSpeak(panel);
    const isEnough = async () => ((await kept(panel))?.[0]?.ms ?? 0) > 10_000;
    await until(isEnough, "ten seconds are recorded");
    await panel.getByRole("button", { name: "Stop listening" }).click();
    await panel.locator(".hearing-state").waitFor({ state: "detached" });
    const [part] = (await kept(panel)) ?? [];
    return part ? Math.round((part.bytes / part.ms) * 60_000) : NaN;
  } finally {
    await extension.close();
  }
}

/**
 * Hands-free turns in which the recogniser hears the question while it is read aloud and 500 ms after it. Returns how many
 * of its words stand in the answers.
 */
async function echoedWords(turns: number): Promise<number> {
  const ECHO_MS = 500;
  const clock = standingClock();
  const { SpeechRecognition, standIn } = standInRecogniser();
  const texts: Record<string, string> = {};
  const asked = Array.from({ length: turns }, (_, index) => ({
    ...{ key: `q${index}`, language: "en-GB" },
    text: `echo${index}a echo${index}b echo${index}c`,
  }));
  let echo = { text: "", until: -1 };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ lang: "en-GB", localService: true, default: true }],
    cancel: () => {},
    speak(utterance: { text: string; onend?: () => void }) {
      echo = { text: utterance.text, until: Infinity };
      clock.set(() => {
        echo.until = clock.now() + ECHO_MS;
        utterance.onend?.();
      }, 1_500);
    },
  });
  const microphone: OpenMicrophone = {
    stream: {} as MediaStream,
    onLevel: () => () => {},
    onLost: () => () => {},
    close: () => {},
  };
  const practice = beginHandsFree({
    asked,
    words: (_, language) => ({ text: "echoelse", language }),
    answerOf: (key) => ({
      ...{ name: key, interview: "i", questionKey: key, language: "en-GB" },
      read: () => texts[key] ?? "",
      write: (text) => void (texts[key] = text),
    }),
    speaking: createSpeaking({
      recogniser: createRecogniser({ browser: SpeechRecognition, clock }),
      openMicrophone: () => Promise.resolve(microphone),
      activity: () => ({ feed: () => null }),
      agreed: () => "device",
      witnesses: () => ({ records: false, all: [] }),
      floor: { take: () => () => {} },
      now: clock.now,
    }),
    voice: createVoice({
      synthesis: synthesis as unknown as SpeechSynthesis,
      Utterance: class {
        constructor(readonly text: string) {}
      } as unknown as typeof SpeechSynthesisUtterance,
      rate: () => 1,
      mayLeave: () => false,
      floor: { take: () => () => {} },
      clock,
    }),
    tone: { play: () => {}, close: () => {} },
    clock,
    silence: 2_000,
  });
  let answering = "";
  while (practice.store.getState().phase.is !== "ended") {
    await clock.pass(50);
    if (clock.now() < echo.until) standIn.hear(echo.text, { final: false });
    const { phase, index } = practice.store.getState();
    const key = `q${index}`;
    if (phase.is === "listening" && answering !== key) {
      answering = key;
      standIn.hear(`answer ${index}`);
    }
    if (clock.now() > turns * 60_000) throw new Error("The practice did not come to its end.");
  }
  const all = Object.values(texts).join(" ").toLowerCase();
  if ((all.match(/answer/g) ?? []).length !== turns) throw new Error("Not every question was answered.");
  return (all.match(/echo/g) ?? []).length;
}

/** Bytes of what the panel loads when somebody speaks. */
function whenUsed(): number {
  const chunks = join(BUILT, "chunks");
  const names = readdirSync(chunks).filter((name) => /^(listening|browser|hands-free)-/.test(name));
  return names.reduce((sum, name) => sum + statSync(join(chunks, name)).size, 0);
}
