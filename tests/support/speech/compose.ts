import { RATE, readSnippets } from "./snippets";

export const BACKGROUNDS = ["none", "noise", "hiss", "hum", "music"] as const;
export type Background = (typeof BACKGROUNDS)[number];

export interface Composed {
  samples: Float32Array;
  /** The pauses between the snippets, in ms from the beginning. */
  pauses: { from: number; to: number }[];
}

export interface Composition {
  /** Names of snippets; all of them come in any order where none are named. */
  snippets?: readonly string[];
  /** Pauses between them, in seconds; the first stands before the first snippet, the last after the last. */
  pauses: readonly number[];
  /** How loud the voice is, in dB, and by how much it changes from one snippet to the next. */
  gain?: number;
  sway?: number;
  background?: Background;
  /** How many dB the background is below the voice. */
  below?: number;
  random: () => number;
}

const SNIPPETS = readSnippets();
const asFactor = (decibels: number) => 10 ** (decibels / 20);

/** Puts snippets of speech and pauses of known length into one sound, over a background. */
export function compose(wish: Composition): Composed {
  const { pauses: lengths, random, gain = -6, sway = 0, background = "none", below = 25 } = wish;
  const all = wish.snippets?.map((name) => SNIPPETS.find((one) => one.name === `${name}.wav`)!);
  const spoken = lengths
    .slice(1)
    .map((_, at) => all?.[at] ?? SNIPPETS[Math.floor(random() * SNIPPETS.length)]!)
    .map(({ samples }) => {
      const factor = asFactor(gain + (random() * 2 - 1) * sway);
      return samples.map((sample) => sample * factor);
    });
  const gaps = lengths.map((seconds) => Math.round(seconds * RATE));
  const total = [...gaps, ...spoken.map(({ length }) => length)].reduce((sum, length) => sum + length, 0);
  const samples = makeBackground(background, total, random).map(
    (sample) => sample * asFactor(gain - below) * VOICE,
  );
  const pauses: Composed["pauses"] = [];
  let at = gaps[0]!;
  spoken.forEach((voice, index) => {
    voice.forEach((sample, offset) => (samples[at + offset]! += sample));
    const from = at + voice.length;
    at = from + gaps[index + 1]!;
    if (index < spoken.length - 1) pauses.push({ from: (from / RATE) * 1_000, to: (at / RATE) * 1_000 });
  });
  return { samples, pauses };
}

/** How loud the snippets are themselves, on an average (RMS). */
const VOICE = asFactor(-20);

/** A background of about RMS 1. */
function makeBackground(kind: Background, length: number, random: () => number): Float32Array {
  const sound = new Float32Array(length);
  if (kind === "none") return sound;
  if (kind === "music") return music(length, random);
  let low = 0;
  for (let at = 0; at < length; at += 1) {
    const white = (random() * 2 - 1) * Math.sqrt(3);
    low = 0.95 * low + 0.312 * white;
    const turn = (at / RATE) * 2 * Math.PI;
    if (kind === "hum") sound[at] = 1.26 * Math.sin(50 * turn) + 0.63 * Math.sin(100 * turn) + 0.1 * white;
    else sound[at] = kind === "noise" ? low : white;
  }
  return sound;
}

/** Two struck notes a beat, which fade: louder and quieter as music is. */
function music(length: number, random: () => number): Float32Array {
  const sound = new Float32Array(length);
  const beat = Math.round(RATE * (0.4 + 0.3 * random()));
  for (let from = -4 * beat; from < length; from += beat) {
    for (let note = 0; note < 2; note += 1) {
      const pitch = 110 * 2 ** (Math.floor(random() * 30) / 12);
      const strength = 0.5 + 0.7 * random();
      for (let at = Math.max(0, from); at < Math.min(length, from + 4 * beat); at += 1) {
        const since = (at - from) / RATE;
        sound[at]! += strength * Math.exp(-1.5 * since) * Math.sin(2 * Math.PI * pitch * since);
      }
    }
  }
  return sound;
}

/** The sound as a wav file of 16 bits. */
export function asWav(samples: Float32Array): Buffer {
  const file = Buffer.alloc(44 + 2 * samples.length);
  file.write("RIFF", 0, "latin1");
  file.writeUInt32LE(36 + 2 * samples.length, 4);
  file.write("WAVEfmt ", 8, "latin1");
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(2 * RATE, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write("data", 36, "latin1");
  file.writeUInt32LE(2 * samples.length, 40);
  samples.forEach((sample, at) =>
    file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), 44 + 2 * at),
  );
  return file;
}
