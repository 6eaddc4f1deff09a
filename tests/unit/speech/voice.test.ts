import { describe, expect, it } from "vitest";
import { createVoice, voiceFor } from "../../../lib/speech/voice";
import { standingClock } from "../../support/speech/clock";

const voice = (
  name: string,
  lang: string,
  more: Partial<SpeechSynthesisVoice> = {},
): SpeechSynthesisVoice => ({
  ...{ name, lang, localService: true, default: false, voiceURI: name },
  ...more,
});
const KATE = voice("Kate", "en-GB");
const SAM = voice("Sam", "en-US", { default: true });
const CLOUD = voice("Cloud", "en-GB", { localService: false });
const ANNA = voice("Anna", "de_DE");

describe("a voice for a language", () => {
  it.each([
    ["the same tag before another region's", "en-GB", [SAM, KATE], true, "Kate"],
    ["the browser's own choice among others", "en", [KATE, SAM], true, "Sam"],
    ["one of this device before a better one elsewhere", "en-GB", [CLOUD, SAM], true, "Sam"],
    ["one elsewhere for who agreed to that", "en", [CLOUD, ANNA], true, "Cloud"],
    ["none elsewhere for who did not", "en", [CLOUD, ANNA], false, undefined],
    ["a tag as Android writes it", "de", [KATE, ANNA], false, "Anna"],
    ["none of another language", "fr", [KATE, ANNA], true, undefined],
  ])("is %s", (_, language, voices, mayLeave, name) => {
    expect(voiceFor(language, voices, mayLeave)?.name).toBe(name);
  });
});

/** A browser's voices that come when they are told to and read until they are told otherwise. */
function setUp({ late = false, mayLeave = false, synthesis = true } = {}) {
  const clock = standingClock();
  const spoken: SpeechSynthesisUtterance[] = [];
  let voices = late ? [] : [KATE, CLOUD];
  let cancelled = 0;
  const events = new EventTarget();
  const browser = Object.assign(events, {
    getVoices: () => voices,
    speak: (one: SpeechSynthesisUtterance) => spoken.push(one),
    cancel: () => void cancelled++,
  }) as unknown as SpeechSynthesis;
  class Utterance {
    constructor(readonly text: string) {}
  }
  /** What tells whoever reads that another window took over; null while nobody has the floor. */
  let lost: (() => void) | null = null;
  const reader = createVoice({
    synthesis: synthesis ? browser : undefined,
    Utterance: Utterance as unknown as typeof SpeechSynthesisUtterance,
    rate: () => 0.85,
    mayLeave: () => mayLeave,
    floor: {
      take: (told) => {
        lost = told;
        return () => (lost = null);
      },
    },
    clock,
  });
  return {
    clock,
    spoken,
    reader,
    cancelled: () => cancelled,
    takeOver: () => lost?.(),
    hasFloor: () => lost !== null,
    come: () => {
      voices = [KATE];
      events.dispatchEvent(new Event("voiceschanged"));
    },
    ends: (index = 0) => void spoken[index]?.onend?.call(spoken[index], {} as SpeechSynthesisEvent),
    fails: (index = 0) => void spoken[index]?.onerror?.call(spoken[index], {} as SpeechSynthesisErrorEvent),
  };
}

it("reads in a voice of the language, at the pace that was chosen, to the end", async () => {
  const { reader, spoken, ends } = setUp();
  const { ended } = reader.read("Why nursing?", "en");
  expect(spoken).toMatchObject([{ text: "Why nursing?", voice: KATE, lang: "en-GB", rate: 0.85 }]);
  ends();
  expect(await ended).toBe("ended");
});

it("waits for voices that come late", async () => {
  const { reader, spoken, come, ends } = setUp({ late: true });
  const { ended } = reader.read("Why nursing?", "en");
  expect(spoken).toHaveLength(0);
  come();
  come();
  expect(spoken).toHaveLength(1);
  ends();
  expect(await ended).toBe("ended");
});

it("says that there is none when none has come, or the browser reads nothing", async () => {
  const { reader, clock, come, spoken } = setUp({ late: true });
  const { ended } = reader.read("Why nursing?", "en");
  await clock.pass(5_000);
  expect(await ended).toBe("missing");
  come();
  expect(spoken).toHaveLength(0);
  expect(await setUp({ synthesis: false }).reader.read("Why?", "en").ended).toBe("missing");
  expect(await setUp().reader.read("Pourquoi ?", "fr").ended).toBe("missing");
});

it("says that it failed", async () => {
  const { reader, fails } = setUp();
  const { ended } = reader.read("Why nursing?", "en");
  fails();
  expect(await ended).toBe("failed");
});

it("is hushed before a voice is there and while it reads, and says nothing afterwards", async () => {
  const waiting = setUp({ late: true });
  const early = waiting.reader.read("Why nursing?", "en");
  early.hush();
  waiting.come();
  expect(await early.ended).toBe("hushed");
  expect(waiting.spoken).toHaveLength(0);

  const { reader, cancelled, ends, clock } = setUp();
  const reading = reader.read("Why nursing?", "en");
  reading.hush();
  ends();
  reading.hush();
  await clock.pass(600_000);
  expect(await reading.ended).toBe("hushed");
  expect(cancelled()).toBe(1);
});

it("reads one text at a time", async () => {
  const { reader, spoken, ends } = setUp();
  const first = reader.read("Why nursing?", "en");
  const second = reader.read("Why here?", "en");
  expect(await first.ended).toBe("hushed");
  ends(0);
  ends(1);
  expect(await second.ended).toBe("ended");
  expect(spoken).toHaveLength(2);
});

it("does not wait for ever for a voice that never says that it is over", async () => {
  const { reader, clock, cancelled } = setUp();
  const text = "Why nursing? ".repeat(20);
  const { ended } = reader.read(text, "en");
  // Slower than anybody reads: 100 ms a letter.
  await clock.pass(text.length * 100);
  expect(cancelled()).toBe(0);
  await clock.pass(text.length * 100 + 10_000);
  expect(await ended).toBe("ended");
  expect(cancelled()).toBe(1);
});

it("has the floor while it reads, and not where nothing sounds", async () => {
  const { reader, ends, hasFloor } = setUp();
  const one = reader.read("Why nursing?", "en-GB");
  expect(hasFloor()).toBe(true);
  ends();
  expect([await one.ended, hasFloor()]).toEqual(["ended", false]);
  await reader.read("Pourquoi ?", "fr").ended;
  expect(hasFloor()).toBe(false);
});

it("ends when another window begins to speak or to listen, and says so", async () => {
  const { reader, takeOver, cancelled } = setUp();
  const one = reader.read("Why nursing?", "en-GB");
  takeOver();
  expect([await one.ended, cancelled()]).toEqual(["elsewhere", 1]);
});
