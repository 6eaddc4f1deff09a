import { createStore, type StoreApi } from "zustand/vanilla";
import type { StorageArea } from "./storage";

/** Where a person is in the panel. */
export type Place =
  /** The first screen; `form` names a posting that is being filled in. */
  | { screen: "home"; form?: string }
  /** Without a question: the one where the person was last in this interview. */
  | { screen: "session"; interview: string; questionKey?: string };

export interface PlaceStore {
  store: StoreApi<{ place: Place | null }>;
  go(place: Place): void;
}

/** Interviews whose last question is remembered; the oldest is forgotten first. */
const REMEMBERED = 200;
const PLACE = "place";
const QUESTIONS = "last-questions";

/** Remembers the place over closing the panel and the browser. `place` is null until it was read. */
export function createPlace(area: StorageArea): PlaceStore {
  const store = createStore<{ place: Place | null }>(() => ({ place: null }));
  let questions: [interview: string, questionKey: string][] = [];
  let read = false;
  let early: Place | undefined;

  const show = (place: Place) => {
    if (place.screen === "home") return store.setState({ place });
    const { interview } = place;
    const questionKey = place.questionKey ?? questions.find(([key]) => key === interview)?.[1];
    store.setState({ place: { ...place, questionKey } });
    if (!questionKey) return;
    const others = questions.filter(([key]) => key !== interview);
    questions = [...others.slice(1 - REMEMBERED), [interview, questionKey]];
  };
  const go = (place: Place) => {
    // A gesture can come before the last place was read, and counts more.
    if (!read) return void (early = place);
    show(place);
    // A place that cannot be remembered costs a click the next time.
    void area.set({ [PLACE]: store.getState().place, [QUESTIONS]: questions }).catch(() => {});
  };
  const item = (key: string): Promise<unknown> =>
    area.get(key).then(
      (items) => items[key],
      () => undefined,
    );
  void Promise.all([item(PLACE), item(QUESTIONS)]).then(([place, last]) => {
    read = true;
    questions = asQuestions(last);
    if (early) go(early);
    else show(asPlace(place) ?? { screen: "home" });
  });
  return { store, go };
}

/** A stored place, or null for anything else. */
function asPlace(value: unknown): Place | null {
  if (typeof value !== "object" || value === null) return null;
  const { screen, form, interview, questionKey }: Partial<Record<string, unknown>> = { ...value };
  if (screen === "home") return typeof form === "string" ? { screen, form } : { screen };
  if (screen !== "session" || typeof interview !== "string") return null;
  return typeof questionKey === "string" ? { screen, interview, questionKey } : { screen, interview };
}

function asQuestions(value: unknown): [string, string][] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (pair): pair is [string, string] =>
      Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === "string"),
  );
}
