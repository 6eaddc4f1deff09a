/** Says without words that it is the person's turn, or that nothing goes on before the person comes. */
export interface Tone {
  /** Plays it at once; where there is no sound, nothing happens. */
  play(kind: "turn" | "pause"): void;
  /** Gives the loudspeaker back. */
  close(): void;
}

/** Each from one pitch to the other, in Hz: upwards asks, downwards ends. */
const PITCHES = { turn: [523, 784], pause: [523, 349] } as const;
const SECONDS = 0.25;
export const TONE_MS = SECONDS * 1000;
/** Of full loudness; and how it begins and ends, without a click. */
const LOUDNESS = 0.12;
const SOFT_SECONDS = 0.06;

/** Tones of a quarter of a second. `open` opens the loudspeaker, when the first is played. */
export function createTone(open: () => AudioContext): Tone {
  let context: AudioContext | null = null;
  function play(kind: "turn" | "pause"): void {
    context ??= open();
    const { currentTime: from, destination } = context;
    const [first, then] = PITCHES[kind];
    const oscillator = context.createOscillator();
    const gain = context.createGain();
    oscillator.frequency.setValueAtTime(first, from);
    oscillator.frequency.setValueAtTime(then, from + SECONDS / 2);
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(LOUDNESS, from + SOFT_SECONDS);
    gain.gain.setValueAtTime(LOUDNESS, from + SECONDS - SOFT_SECONDS);
    gain.gain.linearRampToValueAtTime(0, from + SECONDS);
    oscillator.connect(gain).connect(destination);
    oscillator.start(from);
    oscillator.stop(from + SECONDS);
    if (context.state === "suspended") context.resume().catch(() => {});
  }
  return {
    play(kind) {
      try {
        play(kind);
      } catch {
        // Without a loudspeaker the screen alone says whose turn it is.
      }
    },
    close() {
      context?.close().catch(() => {});
      context = null;
    },
  };
}
