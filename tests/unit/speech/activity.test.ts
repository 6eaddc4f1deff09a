import { describe, expect, test } from "vitest";
import { createActivity, type Pause } from "../../../lib/speech/activity";
import { createLoudness } from "../../../lib/speech/loudness";
import type { VoiceChange } from "../../../lib/speech/types";
import { BACKGROUNDS, compose, type Background } from "../../support/speech/compose";
import { randomFrom } from "../../support/speech/random";
import { RATE } from "../../support/speech/snippets";

/** As the microphone hears it: in small blocks, from which loudness is measured. */
function hear(samples: Float32Array) {
  const activity = createActivity();
  const changes: (VoiceChange & { told: number })[] = [];
  const take = createLoudness(RATE, (level, at) => {
    const change = activity.feed(level, at);
    if (change) changes.push({ ...change, told: at });
  });
  for (let at = 0; at < samples.length; at += 64) take(samples.subarray(at, at + 64));
  return { pauses: activity.pauses, changes };
}

const isLong = ({ from, to }: Pause) => to - from >= 700;

/** The seed-th of the 60 sound files: six pauses of 0.3 to 6 s, each background as often as the others. */
function file(seed: number) {
  const random = randomFrom(seed);
  const pauses = [1.5 * random(), ...Array.from({ length: 6 }, () => 0.3 + 5.7 * random() ** 2), 1.5];
  const background = BACKGROUNDS[seed % BACKGROUNDS.length]!;
  return compose({
    ...{ pauses, random, background },
    gain: -2 - 22 * random(),
    sway: 4,
    below: 20 + 15 * random(),
  });
}

describe("pauses of known length", () => {
  test.each(Array.from({ length: 60 }, (_, seed) => [seed, BACKGROUNDS[seed % BACKGROUNDS.length]]))(
    "file %i (%s): each of 0.7 s or more is found within 0.1 s, and no other",
    (seed) => {
      const { samples, pauses } = file(seed);
      const known = pauses.filter(isLong);
      const { pauses: found } = hear(samples);
      const met = known.map((pause) => found.filter(({ from, to }) => from < pause.to && to > pause.from));
      expect(met.map(({ length }) => length)).toEqual(known.map(() => 1));
      met.forEach(([pause], at) => {
        expect(Math.abs(pause!.from - known[at]!.from)).toBeLessThanOrEqual(100);
        expect(Math.abs(pause!.to - known[at]!.to)).toBeLessThanOrEqual(100);
      });
      const isKnown = (pause: Pause) => pauses.some(({ from, to }) => from < pause.to && to > pause.from);
      expect(found.filter(isLong).filter((pause) => !isKnown(pause))).toEqual([]);
    },
  );

  test("what begins ends, and both are told within 0.4 s", () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { changes } = hear(file(seed).samples);
      expect(changes.map(({ voiced }) => voiced)).toEqual(changes.map((_, at) => at % 2 === 0));
      for (const { at, told } of changes.slice(1)) expect(told - at).toBeLessThan(400);
    }
  });
});

describe("no voice", () => {
  test.each<Background>(["none", "noise", "hiss", "hum"])("none is heard in nothing but %s", (background) => {
    const { samples } = compose({ pauses: [20], random: randomFrom(7), background, below: 10 });
    expect(hear(samples).changes).toEqual([]);
  });

  test("a knock is none", () => {
    const { samples } = compose({ pauses: [5], random: randomFrom(3), background: "hiss", below: 30 });
    samples.fill(0.5, 3 * RATE, 3.03 * RATE);
    expect(hear(samples).changes).toEqual([]);
  });
});

test("twenty minutes without a pause are one voice", () => {
  const pauses = [1, ...Array.from({ length: 780 }, () => 0.05), 2];
  const { samples } = compose({ pauses, random: randomFrom(20), background: "noise", below: 25 });
  expect(samples.length / RATE).toBeGreaterThan(1_200);
  expect(hear(samples).pauses.filter(isLong)).toEqual([]);
});

test("a fan that is switched on becomes a part of the room", () => {
  const random = randomFrom(5);
  const quiet = compose({ pauses: [1, 1, 1], random, background: "hiss", below: 45 }).samples;
  const loud = compose({ pauses: [8, 2, 1], random, background: "hiss", below: 20 });
  const { changes } = hear(Float32Array.from([...quiet, ...loud.samples]));
  const offset = (quiet.length / RATE) * 1_000;
  const last = changes.filter(({ at }) => at > offset + 7_500);
  expect(last.map(({ voiced }) => voiced)).toEqual([true, false, true, false]);
  expect(Math.abs(last[1]!.at - offset - loud.pauses[0]!.from)).toBeLessThan(100);
  expect(Math.abs(last[2]!.at - offset - loud.pauses[0]!.to)).toBeLessThan(100);
});

test("what nothing was heard of is a pause: the computer slept", () => {
  const activity = createActivity();
  const feed = (level: number, from: number, to: number) => {
    const changes: VoiceChange[] = [];
    for (let at = from; at < to; at += 20) {
      const change = activity.feed(level, at);
      if (change) changes.push(change);
    }
    return changes;
  };
  feed(-70, 0, 1_000);
  expect(feed(-25, 1_000, 2_000)).toEqual([{ voiced: true, at: 990 }]);
  expect(feed(-25, 600_000, 601_000)).toEqual([
    { voiced: false, at: 1_990 },
    { voiced: true, at: 599_990 },
  ]);
});
