import { expect, it } from "vitest";
import { readAloud } from "../../../lib/speech/read-aloud";
import { fakeSpeaking, fakeVoice } from "../../support/speech/fakes";

const ANSWER = {
  ...{ name: "i/q", interview: "i", questionKey: "q", language: "en" },
  read: () => "",
  write: () => {},
};

it("reads, and ends when somebody begins to speak", async () => {
  const log: string[] = [];
  const voice = fakeVoice(log);
  const { speaking } = fakeSpeaking(log);
  const first = readAloud(speaking, voice, "Why nursing?", "en");
  voice.end();
  expect(await first.ended).toBe("ended");
  const second = readAloud(speaking, voice, "Why nursing?", "en");
  await speaking.start(ANSWER);
  expect(await second.ended).toBe("hushed");
  expect(voice.isOn()).toBe(false);
});

it("does not begin while an answer is spoken", async () => {
  const log: string[] = [];
  const voice = fakeVoice(log);
  const { speaking } = fakeSpeaking(log);
  await speaking.start(ANSWER);
  expect(await readAloud(speaking, voice, "Why nursing?", "en").ended).toBe("speaking");
  expect(voice.isOn()).toBe(false);
  await speaking.stop();
  readAloud(speaking, voice, "Why nursing?", "en");
  expect(log.at(-1)).toBe("reads Why nursing?");
});
