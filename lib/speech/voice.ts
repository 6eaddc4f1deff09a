import { primaryTag } from "../text/index";
import type { Clock, Floor } from "./types";

/**
 * How reading aloud ended: at its end, because it was hushed, because another window began to speak or listen, because the
 * voice failed, or because there is none.
 */
export type ReadingEnd = "ended" | "hushed" | "elsewhere" | "failed" | "missing";

export interface Reading {
  /** Always resolves, a while after the text should be over at the latest. */
  ended: Promise<ReadingEnd>;
  /** Ends it; does nothing afterwards. */
  hush: () => void;
}

/** Reads text aloud, one at a time. */
export interface Voice {
  /** Reads in a voice of the language, a BCP 47 tag, after hushing what it reads. */
  read: (text: string, language: string) => Reading;
}

interface VoiceOptions {
  /** The browser's own; undefined where it has none. */
  synthesis: SpeechSynthesis | undefined;
  Utterance: new (text: string) => SpeechSynthesisUtterance;
  /** 1 is the voice's own pace. */
  rate: () => number;
  /** Whether a text may go to the browser's maker, whose voices are not on this device. */
  mayLeave: () => boolean;
  /** Held while it reads: what one window reads is not to be heard by another. */
  floor: Floor;
  clock: Pick<Clock, "set" | "clear">;
}

/** A browser's voices may come a moment after the page. */
const VOICES_MS = 1_500;
/** The slowest voice needs no longer than that for a letter; one that then is not at its end does not say so. */
const LETTER_MS = 150;
const LONGEST_START_MS = 6_000;

/** The voices of the browser, as one voice. */
export function createVoice({ synthesis, Utterance, rate, mayLeave, floor, clock }: VoiceOptions): Voice {
  let current: Reading | null = null;

  /** Calls back with what voices there are, as soon as there are any; returns what ends the waiting. */
  function voices(then: (voices: SpeechSynthesisVoice[]) => void): () => void {
    if (!synthesis) return (then([]), () => {});
    const come = (isLast: boolean) => {
      const found = synthesis.getVoices();
      if (found.length === 0 && !isLast) return;
      stop();
      then(found);
    };
    const listen = () => come(false);
    const timer = clock.set(() => come(true), VOICES_MS);
    const stop = () => {
      clock.clear(timer);
      synthesis.removeEventListener("voiceschanged", listen);
    };
    synthesis.addEventListener("voiceschanged", listen);
    come(false);
    return stop;
  }

  function read(text: string, language: string): Reading {
    current?.hush();
    let end: (how: ReadingEnd) => void = () => {};
    let isOver = false;
    let timer: unknown = null;
    let stopWaiting = () => {};
    let release = () => {};
    const ended = new Promise<ReadingEnd>((resolve) => {
      end = (how) => {
        if (isOver) return;
        isOver = true;
        stopWaiting();
        clock.clear(timer);
        release();
        resolve(how);
      };
    });
    const hush = (how: ReadingEnd) => {
      if (!isOver) synthesis?.cancel();
      end(how);
    };
    stopWaiting = voices((found) => {
      if (isOver) return;
      const voice = voiceFor(language, found, mayLeave());
      if (!synthesis || !voice) return end("missing");
      const utterance = new Utterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate();
      utterance.onend = () => end("ended");
      utterance.onerror = () => end("failed");
      timer = clock.set(() => hush("ended"), LONGEST_START_MS + (text.length * LETTER_MS) / rate());
      release = floor.take(() => hush("elsewhere"));
      synthesis.speak(utterance);
    });
    return (current = { ended, hush: () => hush("hushed") });
  }

  return { read };
}

/**
 * The best voice for a language: one on this device before one of the browser's maker, which is only for who agreed to
 * that; the very same tag before another region's, and the browser's default before others.
 */
export function voiceFor(
  language: string,
  voices: readonly SpeechSynthesisVoice[],
  mayLeave: boolean,
): SpeechSynthesisVoice | undefined {
  // Android writes en_US.
  const tag = (one: string) => one.toLowerCase().replaceAll("_", "-");
  const worth = ({ lang, localService, default: isDefault }: SpeechSynthesisVoice) =>
    Number(localService) * 4 + Number(tag(lang) === tag(language)) * 2 + Number(isDefault);
  const [best] = voices
    .filter(
      ({ lang, localService }) => primaryTag(lang) === primaryTag(language) && (localService || mayLeave),
    )
    .sort((a, b) => worth(b) - worth(a));
  return best;
}
