import { createStore } from "zustand/vanilla";
import { readStored } from "./readable";
import type { StorageArea } from "./storage";
import { STORED, type Stored } from "./stored";

/** Where a person is in the panel. Without a question: at the one where they were last in this interview. */
export type Place = Stored<"place">;

export type PlaceStore = ReturnType<typeof createPlace>;

/** Interviews whose last question is remembered; the oldest is forgotten first. */
const REMEMBERED = 200;
const PLACE = STORED.place.key;
const QUESTIONS = STORED.lastQuestions.key;

/** Remembers the place over closing the panel and the browser. `place` is null until it was read. */
export function createPlace(area: StorageArea) {
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
  const none = () => null;
  const stored = readStored(area, STORED.place).catch(none);
  const last = readStored(area, STORED.lastQuestions).catch(none);
  void Promise.all([stored, last]).then(([place, pairs]) => {
    read = true;
    questions = (pairs ?? []).filter(isPair);
    if (early) go(early);
    else show(place ?? { screen: "home" });
  });
  return { store, go };
}

function isPair(parts: string[]): parts is [string, string] & string[] {
  return parts.length === 2;
}
