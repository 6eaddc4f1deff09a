import type { CapturedPosting } from "../capture/types";
import { readable } from "../storage/readable";
import { STORED, type Stored } from "../storage/stored";

/** What a gesture hands to the side panel of its window. */
export type Parcel =
  /** The panel opened ahead of the capture. */
  | { kind: "capturing" }
  | { kind: "captured"; posting: CapturedPosting }
  /** The browser does not let extensions read this page, or there is none. */
  | { kind: "unreadable" }
  /** A history row was pressed. */
  | { kind: "open"; interview: string };

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
