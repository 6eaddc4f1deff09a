import type { BrowserContext, Page } from "playwright-core";
import { type RecogniserStandIn, standInRecogniser } from "../speech/recogniser";

/** What a page is given beside what it has; see `giveSpeech`. */
interface Given {
  recogniserStandIn: RecogniserStandIn;
  /** What `getUserMedia` fails with, by the name of the browser's error; null: it does not. */
  microphoneFails: string | null;
  /** Tracks of microphones that were opened here. */
  microphones: MediaStreamTrack[];
}

/** Chromium's own microphone, which hears a sound file, and is allowed. */
export const MICROPHONE_ARGS = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];

/**
 * Gives pages that are opened from now on a recogniser that does as it is told; the microphone stays the browser's own.
 * Headless, nobody can press the browser's question: where it is still to be asked, a page that opens the microphone is
 * taken for the person's yes.
 */
export async function giveSpeech(context: BrowserContext, options: { asks?: boolean } = {}): Promise<void> {
  const content = `{
    globalThis.__name ??= (one) => one;
    const { SpeechRecognition, standIn } = (${standInRecogniser.toString()})();
    Object.assign(globalThis, {
      SpeechRecognition,
      webkitSpeechRecognition: undefined,
      recogniserStandIn: standIn,
      microphoneFails: null,
      microphones: [],
    });
    const media = navigator.mediaDevices;
    if (media) {
      const asked = "microphone-asked";
      if (${options.asks ?? false}) {
        const query = navigator.permissions.query.bind(navigator.permissions);
        const status = new EventTarget();
        Object.defineProperty(status, "state", { get: () => localStorage.getItem(asked) ?? "prompt" });
        addEventListener("storage", () => status.dispatchEvent(new Event("change")));
        navigator.permissions.query = (wish) => wish.name === "microphone" ? Promise.resolve(status) : query(wish);
      }
      const open = media.getUserMedia.bind(media);
      media.getUserMedia = async (wish) => {
        if (microphoneFails) throw new DOMException("", microphoneFails);
        const stream = await open(wish);
        microphones.push(...stream.getAudioTracks());
        localStorage.setItem(asked, "granted");
        return stream;
      };
    }
  }`;
  await context.addInitScript({ content });
}

/** Somebody says this, and it is recognised. */
export function say(page: Page, words: string, options: { final?: boolean; index?: number } = {}) {
  return page.evaluate(([said, how]) => (globalThis as unknown as Given).recogniserStandIn.hear(said, how), [
    words,
    options,
  ] as const);
}

/** Changes what the recogniser of a page does. */
export function recogniser<Result>(page: Page, deed: (standIn: RecogniserStandIn) => Result) {
  return page.evaluate<Result>(`(${deed.toString()})(globalThis.recogniserStandIn)`);
}

/** The microphone of a page fails from now on with an error of this name. */
export function failMicrophone(page: Page, name: string | null) {
  return page.evaluate((error) => {
    (globalThis as unknown as Given).microphoneFails = error;
  }, name);
}

/** How many microphones and recognisers are on in a page. */
export function listeners(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { microphones, recogniserStandIn } = globalThis as unknown as Given;
    return (
      microphones.filter(({ readyState }) => readyState === "live").length + recogniserStandIn.active.length
    );
  });
}

/** A stretch that was recorded. */
interface Kept {
  ms: number;
  bytes: number;
  said: { words: string }[];
}

/** What the database of recordings has; null where there is none. */
export const kept = (page: Page) =>
  page.evaluate(async () => {
    const name = "hirewise-recordings";
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return null;
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
    });
    const parts = await new Promise<unknown[]>((resolve) => {
      const asking = database.transaction("parts").objectStore("parts").getAll();
      asking.onsuccess = () => resolve(asking.result as unknown[]);
    });
    database.close();
    return parts;
  }) as Promise<Kept[] | null>;

/** Presses the button that begins to speak, agrees to what is asked first, and waits until it listens. */
export async function beginToSpeak(panel: Page): Promise<void> {
  const agree = panel.getByRole("dialog").getByRole("button", { name: "On this device only" });
  const listening = panel.locator(".hearing").getByText("Listening");
  await panel.getByRole("button", { name: "Speak your answer" }).click();
  await agree.or(listening).first().waitFor();
  if (await agree.isVisible()) await agree.click();
  await listening.waitFor();
}
