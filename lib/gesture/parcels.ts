import { readable } from "../storage/readable";
import { STORED, type Stored } from "../storage/stored";

/**
 * What a gesture hands to the side panel of its window: a page that is being read until some time in ms since the
 * epoch, what came of it, a session that was pressed, or the sample. `key` is the gesture's own, and becomes the
 * interview's: what comes of one gesture is one interview, however often it arrives.
 */
export type Parcel = Stored<"parcel">["parcel"];

/** What came of a gesture on a page. */
export type Outcome = Extract<Parcel, { kind: "captured" | "unreadable" }>;

/** The part of the browser that parcels travel through: storage that does not outlive the browser, and its locks. */
export interface ParcelBrowser {
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

const keyOf = (windowId: number) => `${STORED.parcel.key}${windowId}`;

const stored = (parcel: Parcel): Stored<"parcel"> => ({ id: crypto.randomUUID(), parcel });

/** Leaves a parcel for the panel of a window, whether it is open or about to open. A newer one replaces it. */
export function sendParcel(browser: ParcelBrowser, windowId: number, parcel: Parcel): Promise<void> {
  const key = keyOf(windowId);
  return browser.locks.request(key, () => browser.storage.session.set({ [key]: stored(parcel) }));
}

/** Leaves what came of a gesture, if the panel still waits for it: no later gesture came, and nobody cancelled. */
export function sendOutcome(browser: ParcelBrowser, windowId: number, outcome: Outcome): Promise<void> {
  return replace(browser, windowId, isCapturing(outcome.key), stored(outcome));
}

/** Nobody waits any more for what comes of this gesture. */
export function cancelCapture(browser: ParcelBrowser, windowId: number, gesture: string): Promise<void> {
  return replace(browser, windowId, isCapturing(gesture), null);
}

const isCapturing =
  (gesture: string) =>
  ({ parcel }: Stored<"parcel">) =>
    parcel.kind === "capturing" && parcel.key === gesture;

/**
 * Puts something in the place of what lies there, if that is what it is meant for. One at a time: a gesture, what came
 * of the one before and the panel that takes it out can all come at once, and none may end what it does not know.
 */
function replace(
  { locks, storage: { session } }: ParcelBrowser,
  windowId: number,
  isMeant: (there: Stored<"parcel">) => boolean,
  instead: Stored<"parcel"> | null,
): Promise<void> {
  const key = keyOf(windowId);
  return locks.request(key, async () => {
    const there = readable(STORED.parcel, (await session.get(key))[key]);
    if (there && isMeant(there)) await session.set({ [key]: instead });
  });
}

/** Delivers every parcel for a window, once each, also the one that waits already. Returns a function that stops. */
export function receiveParcels(
  browser: ParcelBrowser,
  windowId: number,
  deliver: (parcel: Parcel) => void,
): () => void {
  const key = keyOf(windowId);
  const { session } = browser.storage;
  let last: string | undefined;
  let stopped = false;
  const take = (value: unknown) => {
    const stored = readable(STORED.parcel, value);
    if (stopped || !stored || stored.id === last) return;
    last = stored.id;
    deliver(stored.parcel);
    // A capture that is under way is replaced by what comes of it; anything else is taken out of the box.
    if (stored.parcel.kind === "capturing") return;
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
