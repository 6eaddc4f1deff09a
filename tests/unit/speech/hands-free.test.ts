import { expect, it } from "vitest";
import { type Asked, beginHandsFree } from "../../../lib/speech/hands-free";
import { TIMES } from "../../../lib/speech/turns";
import type { SpeechProblem } from "../../../lib/speech/types";
import { standingClock } from "../../support/speech/clock";
import { fakeSpeaking, fakeVoice } from "../../support/speech/fakes";

const SILENCE = 4_000;
const ASKED: Asked[] = [
  { key: "q1", text: "Why nursing?", language: "en" },
  { key: "q2", text: "A difficult patient?", language: "en" },
];

/** A practice of two questions with everything round it, and what happened in order. */
function begin({
  asked = ASKED,
  refuses,
  play = () => {},
}: { asked?: Asked[]; refuses?: () => SpeechProblem | null; play?: () => void } = {}) {
  const log: string[] = [];
  const answers: Record<string, string> = {};
  const clock = standingClock();
  const voice = fakeVoice(log);
  const heard = fakeSpeaking(log, refuses);
  const handsFree = beginHandsFree({
    asked,
    words: (said, language) => ({ text: said === "else" ? "More?" : "Take your time.", language }),
    answerOf: (questionKey) => ({
      ...{ name: `i/${questionKey}`, interview: "i", questionKey, language: asked[0]?.language ?? "en" },
      read: () => answers[questionKey] ?? "",
      write: (text) => (answers[questionKey] = text),
    }),
    speaking: heard.speaking,
    voice,
    tone: {
      play: (kind) => {
        log.push(`tone ${kind}`);
        play();
      },
      close: () => log.push("quiet"),
    },
    clock,
    silence: SILENCE,
  });
  const phase = () => handsFree.store.getState().phase;
  /** The voice comes to its end, and it is the person's turn. */
  const turn = async () => {
    voice.end();
    await clock.pass(TIMES.guard);
    expect(phase().is).toBe("listening");
  };
  return { ...handsFree, log, answers, clock, voice, heard, phase, turn };
}

it("asks, listens, asks for more and goes on, without a hand", async () => {
  const { clock, heard, log, answers, phase, turn } = begin();
  await clock.pass(0);
  for (const answer of ["I like people.", "One shouted."]) {
    await turn();
    heard.say(answer);
    await clock.pass(SILENCE);
    await turn();
    await clock.pass(SILENCE);
  }
  expect(phase().is).toBe("ended");
  expect(answers).toEqual({ q1: "I like people.", q2: "One shouted." });
  const more = ["reads More?", "voice ended"];
  expect(log).toEqual([
    ...[
      "reads Why nursing?",
      "voice ended",
      "opens q1",
      "tone turn",
      "closed",
      ...more,
      "opens q1",
      "tone turn",
      "closed",
    ],
    ...[
      "reads A difficult patient?",
      "voice ended",
      "opens q2",
      "tone turn",
      "closed",
      ...more,
      "opens q2",
      "tone turn",
    ],
    "closed",
  ]);
});

it("writes the last words before anything is read", async () => {
  const { clock, heard, log, answers, press, turn } = begin();
  await clock.pass(0);
  await turn();
  heard.say("I like");
  heard.saysLast("people.");
  press("done");
  await clock.pass(0);
  expect(answers).toEqual({ q1: "I like people." });
  expect(log.slice(-2)).toEqual(["closed", "reads A difficult patient?"]);
});

it("goes on when the tone cannot be played", async () => {
  const play = () => {
    throw new Error("There is no sound here.");
  };
  const { clock, heard, answers, log, press, voice } = begin({ play });
  await clock.pass(0);
  voice.end();
  await clock.pass(TIMES.guard);
  heard.saysLast("I like people.");
  press("done");
  await clock.pass(0);
  expect(answers).toEqual({ q1: "I like people." });
  expect(log.slice(-2)).toEqual(["closed", "reads A difficult patient?"]);
});

it("waits for the end of a voice, by the clock of whoever heard it", async () => {
  const { clock, heard, log, turn } = begin();
  await clock.pass(0);
  await turn();
  heard.say("Well");
  heard.voice(true, clock.now());
  await clock.pass(SILENCE * 3);
  const from = clock.now() - 100;
  heard.voice(false, from);
  await clock.pass(SILENCE - 101);
  expect(log.at(-1)).toBe("tone turn");
  await clock.pass(1);
  expect(log.at(-1)).toBe("reads More?");
});

it.each([
  ["Nein.", "de", "Ich mag Menschen."],
  ["No, that’s it.", "en", "Ich mag Menschen."],
  ["No two days are alike.", "en", "Ich mag Menschen. No two days are alike."],
  ["Non.", "fr", "Ich mag Menschen. Non."],
])(
  "keeps %s out of the answer only where it just says that there is no more",
  async (reply, language, text) => {
    const { clock, heard, answers, log, turn } = begin({ asked: ASKED.map((one) => ({ ...one, language })) });
    await clock.pass(0);
    await turn();
    heard.say("Ich mag Menschen.");
    await clock.pass(SILENCE);
    await turn();
    heard.say(reply);
    await clock.pass(SILENCE);
    expect(answers).toEqual({ q1: text });
    expect(log.at(-1)).toBe("reads A difficult patient?");
  },
);

it("takes a no to the question itself for the answer", async () => {
  const { clock, heard, answers, turn } = begin();
  await clock.pass(0);
  await turn();
  heard.say("No.");
  await clock.pass(SILENCE);
  await turn();
  await clock.pass(SILENCE);
  expect(answers).toEqual({ q1: "No." });
});

it("takes a voice for an answer where nothing is recognised, and only recorded", async () => {
  const { clock, heard, log, turn } = begin();
  await clock.pass(0);
  await turn();
  heard.speaking.store.setState({ isRecognised: false });
  heard.voice(true, clock.now());
  await clock.pass(5_000);
  heard.voice(false, clock.now());
  await clock.pass(SILENCE);
  expect(log.at(-1)).toBe("reads More?");
});

it("only shows a question that no voice can read, and listens", async () => {
  const { clock, voice, unread, phase } = begin();
  await clock.pass(0);
  voice.end("missing");
  await clock.pass(TIMES.guard);
  expect(phase().is).toBe("listening");
  expect(unread.getState().why).toBe("missing");
});

it.each([
  ["refused", "not_allowed"],
  ["away in the middle", "unplugged"],
] as const)("pauses with the reason when the microphone is %s", async (when, why) => {
  const { clock, voice, heard, log, phase, press, answers } = begin({
    refuses: () => (when === "refused" && log.filter((one) => one === "opens q1").length === 1 ? why : null),
  });
  await clock.pass(0);
  voice.end();
  await clock.pass(TIMES.guard);
  if (when !== "refused") {
    heard.say("I like people.");
    heard.unplug();
    await clock.pass(0);
    expect(answers).toEqual({ q1: "I like people." });
  }
  expect(phase()).toMatchObject({ is: "paused", why });
  expect(log.at(-1)).toBe("tone pause");
  press("goOn");
  await clock.pass(TIMES.guard);
  expect(phase().is).toBe("listening");
});

it("is woken by a timer that comes a moment too early", async () => {
  const { clock, heard, log, turn } = begin();
  await clock.pass(0);
  await turn();
  heard.say("Well");
  const { set } = clock;
  clock.set = (done, ms) => set(done, Math.max(0, ms - 2));
  heard.say("well");
  await clock.pass(SILENCE - 1);
  clock.set = set;
  await clock.pass(2);
  expect(log.at(-1)).toBe("reads More?");
});

it.each(["reading", "turning", "opening", "listening", "paused", "ended"])(
  "turns everything off on leaving while %s",
  async (when) => {
    const { clock, voice, heard, log, phase, press, turn } = begin({ asked: ASKED.slice(0, 1) });
    await clock.pass(0);
    if (when === "turning") {
      voice.end();
      await clock.pass(10);
    } else if (when === "opening") {
      const opens = heard.speaking.start.bind(heard.speaking);
      heard.speaking.start = async (answer) => {
        const started = opens(answer);
        expect(phase().is).toBe("opening");
        press("leave");
        await started;
      };
      voice.end();
      await clock.pass(TIMES.guard);
    } else if (when !== "reading") await turn();
    if (when === "paused") press("pause");
    if (when === "ended") press("done");
    await clock.pass(0);
    if (when !== "opening") expect(phase().is).toBe(when);
    press("leave");
    await clock.pass(60_000);
    expect(phase().is).toBe("left");
    expect([voice.isOn(), heard.isOn(), heard.listeners()]).toEqual([false, false, 0]);
    expect(log.at(-1)).toBe("quiet");
  },
);
