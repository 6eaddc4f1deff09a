import type { Speaking } from "./types";
import type { ReadingEnd, Voice } from "./voice";

/** A text that is read aloud while nobody speaks an answer. */
export interface ReadAloud {
  /** How it ended; `speaking`: it did not begin, because an answer is being spoken. */
  ended: Promise<ReadingEnd | "speaking">;
  hush: () => void;
}

/** Reads a text aloud, in a BCP 47 language, unless an answer is being spoken; it ends when one begins to be. */
export function readAloud(
  speaking: Pick<Speaking, "store">,
  voice: Voice,
  text: string,
  language: string,
): ReadAloud {
  if (speaking.store.getState().phase !== "off")
    return { ended: Promise.resolve("speaking"), hush: () => {} };
  const { ended, hush } = voice.read(text, language);
  const stop = speaking.store.subscribe(({ phase }) => {
    if (phase !== "off") hush();
  });
  return { ended: ended.finally(stop), hush };
}
