import { createStore, type StoreApi } from "zustand/vanilla";
import type { StorageArea } from "./storage";

/** Where a person is in the panel. */
export type Place =
  /** The first screen; `form` names a posting that is being filled in. */
  { screen: "home"; form?: string } | { screen: "session"; interview: string; questionKey?: string };

export interface PlaceStore {
  store: StoreApi<{ place: Place | null }>;
  go(place: Place): void;
}

const KEY = "place";
const HOME: Place = { screen: "home" };

/** Remembers the place over closing the panel and the browser. `place` is null until it was read. */
export function createPlace(area: StorageArea): PlaceStore {
  const store = createStore<{ place: Place | null }>(() => ({ place: null }));
  void area.get(KEY).then(
    (items) => store.getState().place ?? store.setState({ place: asPlace(items[KEY]) ?? HOME }),
    () => store.getState().place ?? store.setState({ place: HOME }),
  );
  return {
    store,
    go(place) {
      store.setState({ place });
      // A place that cannot be remembered costs a click the next time.
      void area.set({ [KEY]: place }).catch(() => {});
    },
  };
}

function asPlace(value: unknown): Place | null {
  if (typeof value !== "object" || value === null || !("screen" in value)) return null;
  if (value.screen === "home") return value as Place;
  return value.screen === "session" && "interview" in value && typeof value.interview === "string"
    ? (value as Place)
    : null;
}
