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
  const early: Place[] = [];

  const show = (place: Place) => {
    if (place.screen === "home") return store.setState({ place });
    const { interview } = place;
    const questionKey = place.questionKey ?? questions.find(([key]) => key === interview)?.[1];
    store.setState({ place: { ...place, questionKey } });
    if (!questionKey) return;
    const others = questions.filter(([key]) => key !== interview);
    questions = [...others.slice(1 - REMEMBERED), [interview, questionKey]];
  };
  const read = async () => {
    const item = (key: string): Promise<unknown> =>
      area.get(key).then(
        (items) => items[key],
        () => undefined,
      );
    const [place, last] = await Promise.all([item(PLACE), item(QUESTIONS)]);
    questions = asQuestions(last);
    show(early.at(-1) ?? asPlace(place) ?? { screen: "home" });
  };
  void read();
  return {
    store,
    go(place) {
      // A gesture can come before the last place was read, and counts more.
      if (store.getState().place === null) return void early.push(place);
      show(place);
      // A place that cannot be remembered costs a click the next time.
      void area.set({ [PLACE]: store.getState().place, [QUESTIONS]: questions }).catch(() => {});
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

function asQuestions(value: unknown): [string, string][] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (pair): pair is [string, string] => Array.isArray(pair) && pair.every((part) => typeof part === "string"),
  );
}
