import { expect, it, vi } from "vitest";
import { createTone } from "../../../lib/speech/tone";

/** A loudspeaker that writes down what it is asked to play: pitches, and loudness at times in seconds. */
function loudspeaker() {
  const pitches: [number, number][] = [];
  const loudness: [number, number][] = [];
  const played: { from: number; to: number }[] = [];
  const param = (into: [number, number][]) => ({
    setValueAtTime: (value: number, at: number) => into.push([value, at]),
    linearRampToValueAtTime: (value: number, at: number) => into.push([value, at]),
  });
  const close = vi.fn(() => Promise.resolve());
  const context = {
    currentTime: 10,
    state: "running",
    destination: {},
    close,
    createGain: () => ({ gain: param(loudness), connect: () => {} }),
    createOscillator: () => ({
      frequency: param(pitches),
      connect: <T>(to: T) => to,
      start: (from: number) => played.push({ from, to: 0 }),
      stop: (to: number) => played.forEach((one) => (one.to ||= to)),
    }),
  } as unknown as AudioContext;
  return { context, pitches, loudness, played, close };
}

it("plays a quarter of a second, soft at both ends; upwards for a turn, downwards for a pause", () => {
  const { context, pitches, loudness, played } = loudspeaker();
  const open = vi.fn(() => context);
  const tone = createTone(open);
  expect(open).not.toHaveBeenCalled();
  tone.play("turn");
  expect(played).toEqual([{ from: 10, to: 10.25 }]);
  expect([loudness[0], loudness.at(-1)]).toEqual([
    [0, 10],
    [0, 10.25],
  ]);
  expect(Math.max(...loudness.map(([value]) => value))).toBeLessThan(0.2);
  expect(pitches[1]![0]).toBeGreaterThan(pitches[0]![0]);
  tone.play("pause");
  expect(pitches[3]![0]).toBeLessThan(pitches[2]![0]);
  expect(open).toHaveBeenCalledTimes(1);
});

it("gives the loudspeaker back, and opens it again when it is wanted", () => {
  const { context, close } = loudspeaker();
  const open = vi.fn(() => context);
  const tone = createTone(open);
  tone.close();
  expect(close).not.toHaveBeenCalled();
  tone.play("turn");
  tone.close();
  expect(close).toHaveBeenCalledTimes(1);
  tone.play("turn");
  expect(open).toHaveBeenCalledTimes(2);
});

it("is silent where there is no loudspeaker", () => {
  const tone = createTone(() => {
    throw new Error("no device");
  });
  expect(() => tone.play("turn")).not.toThrow();
});
