import type { Page } from "playwright-core";

/** How long a character must have been on the screen to be promised, in ms. */
const PROMISED_MS = 100;

/** A person who types, and what of it the browser has drawn. */
export interface Typist {
  /** The answer as it was drawn last, in all and of that what stood there for `PROMISED_MS` at `at` (ms). */
  drawn(at: number): { all: string; promised: string };
  /** Types until this is called, or until the page is gone. */
  stop(): Promise<void>;
}

interface Frame {
  text: string;
  at: number;
}

let bindings = 0;

/**
 * Types `words` steadily at the end of the answer on the screen. What was drawn is told by the page itself after
 * each frame, by the clock that this process has, too: it counts also when the browser is gone a moment later.
 */
export async function typeSteadily(panel: Page, words: string): Promise<Typist> {
  const frames: Frame[] = [{ text: await panel.locator("#answer").inputValue(), at: 0 }];
  const binding = `drawn${++bindings}`;
  await panel.exposeFunction(binding, (text: string, at: number) => void frames.push({ text, at }));
  await panel.evaluate((name) => {
    const tell = (globalThis as unknown as Record<string, (text: string, at: number) => Promise<void>>)[name];
    document.addEventListener("input", ({ target }) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      const { value } = target;
      // The task after a frame's callbacks runs when the frame was drawn.
      requestAnimationFrame(() => setTimeout(() => void tell?.(value, Date.now())));
    });
  }, binding);
  await panel.locator("#answer").focus();
  await panel.keyboard.press("Control+End");

  let stopped = false;
  const typing = (async () => {
    for (const character of words) {
      if (stopped) return;
      await panel.keyboard.type(character);
      await pause(20 + Math.random() * 60);
    }
    // A page that is gone ends the typing.
  })().catch(() => {});

  const last = (until: number) => frames.filter(({ at }) => at <= until).at(-1)?.text ?? "";
  return {
    drawn: (at) => ({ all: last(at), promised: last(at - PROMISED_MS) }),
    async stop() {
      stopped = true;
      await typing;
    },
  };
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
