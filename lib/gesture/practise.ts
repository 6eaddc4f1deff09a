import { captureTab, type RunCapture } from "./capture-tab";
import { type Outcome, type MessagingBrowser, sendOutcome, sendPanelMessage } from "./messages";

/** How long a page may take to be read, in ms. */
export const READING_MS = 10_000;

/** A tab in front, in its window. */
export interface Front {
  id?: number;
  windowId: number;
}

interface Practising {
  browser: MessagingBrowser;
  runCapture: RunCapture;
  newKey: () => string;
  /** ms since the epoch. */
  now: () => number;
  after: (ms: number) => Promise<void>;
}

/**
 * Reads the page in front for the panel of its window, whatever gesture asked for it. Resolves once the panel knows
 * that a page is being read; what came of it follows. A page that takes too long, a later gesture and a person who
 * cancels end the wait, and a panel that is told `until` ends it alone when the worker is gone. Rejects when the panel
 * cannot be told that a page is being read.
 */
export async function practisePage(
  { browser, runCapture, newKey, now, after }: Practising,
  { id, windowId }: Front,
): Promise<void> {
  const key = newKey();
  await sendPanelMessage(browser, windowId, { kind: "capturing", key, until: now() + READING_MS });
  const slow = after(READING_MS).then(() => ({ kind: "unreadable", key, why: "slow" }) as const);
  const send = (outcome: Outcome) => sendOutcome(browser, windowId, outcome);
  Promise.race([captureTab(runCapture, id, key), slow])
    .then(send)
    // It is smaller than a posting.
    .catch(() => send({ kind: "unreadable", key, why: "not_kept" }))
    .catch(console.error);
}
