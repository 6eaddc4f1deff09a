import type { BrowserContext, Page } from "playwright-core";

/** What a page's voice can be made to do, and what it did. */
export interface VoiceStandIn {
  voices: { name: string; lang: string; localService: boolean; default: boolean; voiceURI: string }[];
  /** What was read, in its order, with its pace. */
  read: { text: string; lang: string; rate: number }[];
  /** Whether a text waits for `end`, else it is read at once. */
  holds: boolean;
  isOn: boolean;
  /** How often voice and listening were on together, and how often listening began less than 0.6 s after a voice. */
  overlaps: number;
  hurries: number;
  end(): void;
}

interface Given {
  voiceStandIn: VoiceStandIn;
  recogniserStandIn: { active: unknown[] };
  microphones: MediaStreamTrack[];
}

/** How long nothing listens after a voice, in ms. */
const GUARD_MS = 600;

/** Gives pages that are opened from now on a voice that does as it is told; after `giveSpeech`, whose listening it watches. */
export async function giveVoice(context: BrowserContext): Promise<void> {
  const content = `globalThis.__name ??= (one) => one; (${standInVoice.toString()})(${GUARD_MS});`;
  await context.addInitScript({ content });
}

/** Whole in itself, so that a page can be given it. */
function standInVoice(guardMs: number): void {
  const given = globalThis as unknown as Given;
  let current: { end: () => void; cancel: () => void } | null = null;
  let endedAt = -guardMs;
  const isHeard = () =>
    given.microphones.some(({ readyState }) => readyState === "live") ||
    given.recogniserStandIn.active.length > 0;

  class Utterance {
    voice: { lang: string } | null = null;
    rate = 1;
    onend?: () => void;
    onerror?: () => void;
    constructor(readonly text: string) {}
  }
  const standIn: VoiceStandIn = {
    voices: [{ name: "Kate", lang: "en-GB", localService: true, default: true, voiceURI: "Kate" }],
    read: [],
    holds: false,
    isOn: false,
    overlaps: 0,
    hurries: 0,
    end: () => current?.end(),
  };
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => standIn.voices,
    speak(one: Utterance) {
      if (isHeard()) standIn.overlaps++;
      standIn.read.push({ text: one.text, lang: one.voice?.lang ?? "", rate: one.rate });
      standIn.isOn = true;
      const over = (tell?: () => void) => {
        current = null;
        standIn.isOn = false;
        endedAt = performance.now();
        tell?.();
      };
      current = { end: () => over(one.onend), cancel: () => over(one.onerror) };
      const own = current;
      if (!standIn.holds) queueMicrotask(() => current === own && own.end());
    },
    cancel: () => current?.cancel(),
  });
  Object.assign(given, { voiceStandIn: standIn, SpeechSynthesisUtterance: Utterance });
  Object.defineProperty(globalThis, "speechSynthesis", { value: synthesis, configurable: true });
  const media = navigator.mediaDevices as MediaDevices | undefined;
  if (!media) return;
  const open = media.getUserMedia.bind(media);
  media.getUserMedia = (wish) => {
    if (standIn.isOn) standIn.overlaps++;
    else if (performance.now() - endedAt < guardMs) standIn.hurries++;
    return open(wish);
  };
}

/** Changes what the voice of a page does, or tells what it did. */
export function voiceOf<Result>(page: Page, deed: (standIn: VoiceStandIn) => Result) {
  return page.evaluate<Result>(`(${deed.toString()})(globalThis.voiceStandIn)`);
}
