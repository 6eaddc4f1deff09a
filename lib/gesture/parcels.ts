import { readable } from "../storage/readable";
import { STORED, type Stored } from "../storage/stored";

/**
 * What a gesture hands to the side panel of its window: a page that is being read until some time in ms since the
 * epoch, what came of it, or a row of the history that was pressed. `key` is the gesture's own, and becomes the
 * interview's: what comes of one gesture is one interview, however often it arrives.
 */
export type Parcel = Stored<"parcel">["parcel"];

/** The part of the browser that parcels travel through: storage that does not outlive the browser. */
export interface ParcelBrowser {
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

/** Leaves a parcel for the panel of a window, whether it is open or about to open. A newer one replaces it. */
export async function sendParcel(browser: ParcelBrowser, windowId: number, parcel: Parcel): Promise<void> {
  const stored: Stored<"parcel"> = { id: crypto.randomUUID(), parcel };
  await browser.storage.session.set({ [keyOf(windowId)]: stored });
}

/** Whether the panel of a window still waits for what comes of this gesture: no later one came, and nobody cancelled. */
export async function waitsFor(browser: ParcelBrowser, windowId: number, gesture: string): Promise<boolean> {
  const key = keyOf(windowId);
  const waiting = readable(STORED.parcel, (await browser.storage.session.get(key))[key])?.parcel;
  return waiting?.kind === "capturing" && waiting.key === gesture;
}

/** Nobody waits any more for what comes of a gesture in this window. */
export function cancelCapture(browser: ParcelBrowser, windowId: number): Promise<void> {
  return browser.storage.session.set({ [keyOf(windowId)]: null });
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
    if (stored.parcel.kind !== "capturing") session.set({ [key]: null }).catch(() => {});
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
