import { readable } from "../storage/readable";
import { STORED, type Stored } from "../storage/stored";

/**
 * What a gesture hands to the side panel of its window: a page that is being read until some time in ms since the
 * epoch, what came of it, a session that was pressed, or the sample. `key` is the gesture's own, and becomes the
 * interview's: what comes of one gesture is one interview, however often it arrives.
 */
export type PanelMessage = Stored<"panelMessage">["message"];

/** What came of a gesture on a page. */
export type Outcome = Extract<PanelMessage, { kind: "captured" | "unreadable" }>;

/** The part of the browser that messages travel through: storage that does not outlive the browser, and its locks. */
export interface MessagingBrowser {
  locks: Pick<LockManager, "request">;
  storage: {
    session: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      onChanged: {
        addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
        removeListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void;
      };
    };
  };
}

const keyOf = (windowId: number) => `${STORED.panelMessage.key}${windowId}`;

const stored = (message: PanelMessage): Stored<"panelMessage"> => ({ id: crypto.randomUUID(), message });

/** Leaves a message for the panel of a window, whether it is open or about to open. A newer one replaces it. */
export function sendPanelMessage(
  browser: MessagingBrowser,
  windowId: number,
  message: PanelMessage,
): Promise<void> {
  const key = keyOf(windowId);
  return browser.locks.request(key, () => browser.storage.session.set({ [key]: stored(message) }));
}

/** Leaves what came of a gesture, if the panel still waits for it: no later gesture came, and nobody cancelled. */
export function sendOutcome(browser: MessagingBrowser, windowId: number, outcome: Outcome): Promise<void> {
  return replace(browser, windowId, isCapturing(outcome.key), stored(outcome));
}

/** Nobody waits any more for what comes of this gesture. */
export function cancelCapture(browser: MessagingBrowser, windowId: number, gesture: string): Promise<void> {
  return replace(browser, windowId, isCapturing(gesture), null);
}

const isCapturing =
  (gesture: string) =>
  ({ message }: Stored<"panelMessage">) =>
    message.kind === "capturing" && message.key === gesture;

/**
 * Puts something in the place of what lies there, if that is what it is meant for. One at a time: a gesture, what came
 * of the one before and the panel that takes it out can all come at once, and none may end what it does not know.
 */
function replace(
  { locks, storage: { session } }: MessagingBrowser,
  windowId: number,
  isMeant: (there: Stored<"panelMessage">) => boolean,
  instead: Stored<"panelMessage"> | null,
): Promise<void> {
  const key = keyOf(windowId);
  return locks.request(key, async () => {
    const there = readable(STORED.panelMessage, (await session.get(key))[key]);
    if (there && isMeant(there)) await session.set({ [key]: instead });
  });
}

/** Delivers every message for a window, once each, also the one that waits already. Returns a function that stops. */
export function receivePanelMessages(
  browser: MessagingBrowser,
  windowId: number,
  deliver: (message: PanelMessage) => void,
): () => void {
  const key = keyOf(windowId);
  const { session } = browser.storage;
  let last: string | undefined;
  let stopped = false;
  const take = (value: unknown) => {
    const stored = readable(STORED.panelMessage, value);
    if (stopped || !stored || stored.id === last) return;
    last = stored.id;
    deliver(stored.message);
    // A capture that is under way is replaced by what comes of it; anything else is taken out of the box.
    if (stored.message.kind === "capturing") return;
    replace(browser, windowId, ({ id }) => id === stored.id, null).catch(() => {});
  };
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) take(changes[key]?.newValue);
  };
  session.onChanged.addListener(listener);
  session.get(key).then(
    // What waits is older than anything that has arrived meanwhile.
    (items) => last === undefined && take(items[key]),
    () => {},
  );
  return () => {
    stopped = true;
    session.onChanged.removeListener(listener);
  };
}
