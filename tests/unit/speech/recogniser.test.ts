import { describe, expect, it } from "vitest";
import { createRecogniser } from "../../../lib/speech/recogniser";
import type { Piece, SpeechProblem } from "../../../lib/speech/types";
import { settled, standingClock } from "../../support/speech/clock";
import { standInRecogniser } from "../../support/speech/recogniser";

function listening(hearing: "device" | "service" = "device") {
  const clock = standingClock();
  const { SpeechRecognition, standIn } = standInRecogniser();
  const recogniser = createRecogniser({ browser: SpeechRecognition, clock });
  const heard: Piece[] = [];
  const problems: SpeechProblem[] = [];
  const begun: number[] = [];
  const listening = recogniser.listen(
    { language: "en-GB", hearing },
    {
      begun: () => begun.push(clock.now()),
      heard: (piece) => heard.push(piece),
      failed: (problem) => problems.push(problem),
    },
  );
  const finals = () => heard.filter(({ final }) => final).map(({ words }) => words);
  return { clock, standIn, recogniser, listening, begun, heard, finals, problems };
}

describe("listening", () => {
  it("is on the device only where that was wished, in the language of the question", () => {
    expect(listening("device").standIn.started).toEqual([{ lang: "en-GB", processLocally: true }]);
    expect(listening("service").standIn.started).toEqual([{ lang: "en-GB", processLocally: false }]);
  });

  it("gives every piece with its place, also twice and out of order", () => {
    const { standIn, heard } = listening();
    standIn.hear("second", { index: 1 });
    standIn.hear("first", { index: 0 });
    standIn.repeat();
    const [session] = heard.map((piece) => piece.session);
    const last = new Map(heard.map((piece) => [piece.index, piece.words]));
    expect([...last].sort()).toEqual([
      [0, "first"],
      [1, "second"],
    ]);
    expect(heard.every((piece) => piece.session === session)).toBe(true);
  });

  it("says once when it hears, after a second where the browser does not say so", async () => {
    const one = listening();
    expect(one.begun).toEqual([]);
    await settled();
    expect(one.begun).toEqual([0]);
    one.standIn.end();
    await one.clock.pass(2_000);
    expect(one.begun).toEqual([0]);

    class Silent extends standInRecogniser().SpeechRecognition {
      override start() {}
    }
    const clock = standingClock();
    const told: number[] = [];
    createRecogniser({ browser: Silent, clock }).listen(
      { language: "en", hearing: "device" },
      { begun: () => told.push(clock.now()), heard: () => {}, failed: () => {} },
    );
    await clock.pass(5_000);
    expect(told).toEqual([1_000]);
  });

  it("goes on when the browser ends it after a minute, and keeps what was not final", async () => {
    const { standIn, finals, heard, problems, clock } = listening();
    standIn.hear("i was just", { final: false });
    standIn.end();
    await clock.pass(0);
    expect(finals()).toEqual(["i was just"]);
    expect(standIn.active).toHaveLength(1);
    standIn.hear("saying");
    expect(heard.at(-1)?.session).toBeGreaterThan(heard[0]?.session ?? 0);
    expect(problems).toEqual([]);
  });

  it("goes on after silence", async () => {
    const { standIn, problems, clock } = listening();
    await clock.pass(8_000);
    standIn.fail("no-speech");
    await clock.pass(0);
    expect(standIn.active).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  it("waits for the last words when it is stopped, and is free then", async () => {
    const { standIn, listening: one, finals } = listening();
    standIn.hear("my last", { final: false });
    standIn.onStop = { words: "my last words", ends: true };
    await one.stop();
    expect(finals()).toEqual(["my last words"]);
    expect(standIn.active).toEqual([]);
  });

  it("frees the microphone of one that never ends, and keeps its words", async () => {
    const { standIn, listening: one, finals, clock } = listening();
    standIn.hear("half a", { final: false });
    standIn.onStop = { ends: false };
    const stopped = one.stop();
    await clock.pass(2_000);
    await stopped;
    await settled();
    expect(finals()).toEqual(["half a"]);
    expect(standIn.active).toEqual([]);
  });

  it("still hears what comes after the end", async () => {
    const { standIn, listening: one, heard } = listening();
    standIn.hear("i rang", { final: false });
    await one.stop();
    standIn.hearLate("i rang the team", 0);
    expect(heard.at(-1)).toMatchObject({ index: 0, words: "i rang the team", final: true });
  });

  it.each([
    ["not-allowed", "not_allowed"],
    ["audio-capture", "no_microphone"],
    ["network", "offline"],
    ["language-not-supported", "no_language"],
    ["something-new", "failed"],
  ])("says of %s that it is %s, and does not go on", async (error, problem) => {
    const { standIn, problems, clock } = listening();
    standIn.fail(error);
    await clock.pass(10_000);
    expect(problems).toEqual([problem]);
    expect(standIn.active).toEqual([]);
  });

  it("gives up on one that ends again and again as soon as it begins", async () => {
    const { standIn, problems, clock } = listening();
    for (let time = 0; time < 10 && standIn.active.length; time++) {
      standIn.end();
      await clock.pass(400);
    }
    expect(problems).toEqual(["failed"]);
    expect(standIn.started.length).toBeLessThan(6);
  });
});

describe("what there is", () => {
  it.each([
    ["available", "device"],
    ["downloadable", "downloadable"],
    ["downloading", "downloading"],
    ["unavailable", "service"],
  ])("%s on this device is %s", async (here, said) => {
    const { standIn, recogniser } = listening();
    standIn.here = here;
    expect(await recogniser.availability("en-GB")).toBe(said);
  });

  it("is nothing in a browser that has none, which says so", async () => {
    const none = createRecogniser({ browser: undefined, clock: standingClock() });
    expect(await none.availability("en")).toBe("none");
    const problems: SpeechProblem[] = [];
    const wish = { language: "en", hearing: "service" as const };
    const one = none.listen(wish, {
      begun: () => {},
      heard: () => {},
      failed: (problem) => problems.push(problem),
    });
    await one.stop();
    expect(problems).toEqual(["no_recogniser"]);
    expect(await none.install("en")).toBe(false);
  });

  it("is the maker's service where the browser cannot say", async () => {
    class Plain extends standInRecogniser().SpeechRecognition {}
    Object.assign(Plain, { available: undefined, install: undefined });
    const plain = createRecogniser({ browser: Plain, clock: standingClock() });
    expect(await plain.availability("en")).toBe("service");
    expect(await plain.install("en")).toBe(false);
  });
});
