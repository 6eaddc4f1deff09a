import { describe, expect, test } from "vitest";
import { secondsAloud } from "../../../lib/coach/review/index";
import { createSounded, paceOf, together, usualPace } from "../../../lib/speech/sounded";
import { createSounding, createSoundings } from "../../../lib/speech/sounding";
import type { OpenMicrophone, SpokenAnswer } from "../../../lib/speech/types";
import { isAnyKept } from "../../../lib/speech/any-kept";
import { FakeArea } from "../storage/support/area";

const piece = (index: number, words: string, session = 1) => ({ session, index, words, final: true });

/** One stretch: voices as pairs of seconds, and what was heard. */
function stretch(language: string, voices: [number, number][], ...heard: string[]) {
  const sounded = createSounded(language);
  for (const [from, to] of voices) {
    sounded.voice({ voiced: true, at: from * 1_000 });
    sounded.voice({ voiced: false, at: to * 1_000 });
  }
  heard.forEach((words, index) => sounded.said(piece(index, words)));
  return sounded.end(100_000);
}

describe("how an answer sounded", () => {
  test("is the time from the first voice to the last, the words in it, and its longest pause", () => {
    const told = stretch(
      "en",
      [
        [2, 10],
        [12.5, 20],
        [21, 26],
      ],
      ...["I led a team of five people.", "We moved every order to the new system, and nobody noticed."],
    );
    expect(told).toEqual({ ms: 24_000, words: 18, longestPauseMs: 2_500, fillers: [] });
    expect(paceOf(told!)).toBe(45);
  });

  test("counts a piece once, by its newest words", () => {
    const sounded = createSounded("en");
    sounded.voice({ voiced: true, at: 0 });
    sounded.said({ ...piece(0, "I lead the"), final: false });
    sounded.said(piece(0, "I led the team"));
    expect(sounded.end(5_000)).toMatchObject({ ms: 5_000, words: 4, longestPauseMs: 0 });
  });

  test("tells no pace of a few seconds, nor where nothing makes words of speech", () => {
    expect(paceOf(stretch("en", [[0, 9]], "I led a team")!)).toBeNull();
    expect(paceOf(stretch("en", [[0, 60]])!)).toBeNull();
  });

  test("is nothing where no voice was heard", () => {
    expect(stretch("en", [], "words of an echo")).toBeNull();
  });

  test.each([
    [
      "en-GB",
      "Um, I was, uh, there. Um!",
      [
        { word: "um", count: 2 },
        { word: "uh", count: 1 },
      ],
    ],
    [
      "de-DE",
      "Ähm, das war, äh, um acht.",
      [
        { word: "äh", count: 1 },
        { word: "ähm", count: 1 },
      ],
    ],
    ["fr", "Euh, um.", []],
  ])("names the fillers that were heard in %s", (language, words, fillers) => {
    expect(stretch(language, [[0, 20]], words)?.fillers).toEqual(fillers);
  });

  test("takes no abbreviation for a filler", () => {
    const words = "Um, I was in the ER for HM Treasury, er, and UM, no";
    expect(stretch("en", [[0, 20]], words)?.fillers).toEqual([
      { word: "um", count: 1 },
      { word: "er", count: 1 },
    ]);
  });

  test("of two stretches is that of both", () => {
    const first = stretch("en", [[0, 30]], "um yes")!;
    const second = stretch(
      "en",
      [
        [5, 15],
        [16, 25],
      ],
      "um no uh",
    )!;
    expect(together(first, second)).toEqual({
      ms: 50_000,
      words: 5,
      longestPauseMs: 1_000,
      fillers: [
        { word: "um", count: 2 },
        { word: "uh", count: 1 },
      ],
    });
  });
});

test("the usual pace has in it the one that written answers are timed with", () => {
  const pace = 60_000 / secondsAloud("word ".repeat(1_000));
  for (const language of ["en", "de-AT"]) {
    const { from, to } = usualPace(language)!;
    expect(pace).toBeGreaterThan(from);
    expect(pace).toBeLessThan(to);
  }
  expect(usualPace("fr")).toBeUndefined();
  expect(usualPace("DE-at")).toEqual(usualPace("de"));
});

describe("what is kept of it", () => {
  const answer = (questionKey: string, interview = "one"): SpokenAnswer => ({
    ...{ interview, questionKey, name: `${interview}/${questionKey}`, language: "en" },
    read: () => "",
    write: () => {},
  });
  const of = (questionKey: string, account = "device", interview = "one") => ({
    ...{ account, interview, questionKey },
  });
  /** Speaks for so many seconds. */
  async function speak(soundings: ReturnType<typeof createSoundings>, to: SpokenAnswer, seconds: number) {
    const before = (await soundings.of(of(to.questionKey, "device", to.interview)))?.ms ?? 0;
    const witness = createSounding(soundings, () => "device").begin(to, {} as OpenMicrophone);
    witness.voice({ voiced: true, at: 0 });
    witness.said(piece(0, "I led a team"), 1);
    witness.end(seconds * 1_000);
    await expect
      .poll(async () => (await soundings.of(of(to.questionKey, "device", to.interview)))?.ms)
      .toBe(before + seconds * 1_000);
  }

  test("stands with the answer, all stretches together, until its session is gone", async () => {
    const area = new FakeArea();
    const soundings = createSoundings(area);
    await speak(soundings, answer("q1"), 20);
    await speak(soundings, answer("q1"), 10);
    await speak(soundings, answer("q1", "two"), 5);
    expect(await soundings.of(of("q1"))).toMatchObject({ ms: 30_000, words: 8 });
    expect(await soundings.interviews("device")).toEqual(["one", "two"]);
    expect(await isAnyKept(area, { databases: () => Promise.resolve([]) })).toBe(true);
    await soundings.forget("one");
    expect(await soundings.interviews("device")).toEqual(["two"]);
    expect(await soundings.of(of("q1"))).toBeNull();
  });

  test("is not kept of a stretch whose session was deleted while it was spoken", async () => {
    const area = new FakeArea();
    const soundings = createSoundings(area);
    const witness = createSounding(soundings, () => "device").begin(answer("q1"), {} as OpenMicrophone);
    await expect.poll(() => soundings.interviews("device")).toEqual(["one"]);
    expect(await soundings.of(of("q1"))).toBeNull();
    await soundings.forget("one");
    witness.voice({ voiced: true, at: 0 });
    witness.end(5_000);
    await new Promise((done) => setImmediate(done));
    expect(await soundings.interviews("device")).toEqual([]);
  });

  test("moves along into an account", async () => {
    const soundings = createSoundings(new FakeArea());
    await speak(soundings, answer("q1"), 20);
    await soundings.move("one", "ada");
    expect(await soundings.of(of("q1"))).toBeNull();
    expect(await soundings.of(of("q1", "ada"))).toMatchObject({ ms: 20_000 });
  });
});
