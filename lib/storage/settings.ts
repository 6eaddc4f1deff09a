import { createStore } from "zustand/vanilla";
import { type QuestionKind, questionKind } from "../coach/types";
import { QUESTION_COUNT, QUESTION_COUNTS } from "../../convex/limits";
import { readable } from "./readable";
import type { StorageArea } from "./storage";
import { STORED, type Stored } from "./stored";

/** What a person chose for every session on this device. */
export type Settings = Required<Stored<"settings">>;

export type SettingsStore = ReturnType<typeof createSettings>;

export const DEFAULTS: Settings = {
  language: null,
  theme: "auto",
  questionCount: QUESTION_COUNT.default,
  kinds: null,
  difficulty: "standard",
  timer: false,
  keys: true,
  review: "interview",
  selfCheck: false,
  followUps: true,
  coach: null,
  reader: null,
  readerSince: 0,
};

const KEY = STORED.settings.key;

/** The settings, live on every open surface. What cannot be read is the default; one bad value spoils no other. */
export function createSettings(
  area: StorageArea,
  onChanged: (listener: (changes: Record<string, { newValue?: unknown }>) => void) => void,
) {
  const store = createStore<Settings>(() => DEFAULTS);
  const take = (value: unknown) => store.setState(asSettings(value));
  onChanged((changes) => {
    if (changes[KEY]) take(changes[KEY].newValue);
  });
  return {
    store,
    /** Resolves when what was stored has been read; a surface shows nothing of its own before. */
    ready: area.get(KEY).then(
      (items) => take(items[KEY]),
      () => {},
    ),
    change(change: Partial<Settings>) {
      store.setState(change);
      void area.set({ [KEY]: store.getState() }).catch(() => {});
    },
  };
}

/** Stored settings with every value that is not possible replaced by its default. */
export function asSettings(value: unknown): Settings {
  const found = { ...DEFAULTS, ...readable(STORED.settings, value) };
  const { questionCount: count } = found;
  const questionCount = QUESTION_COUNTS.includes(count) ? count : DEFAULTS.questionCount;
  return { ...found, questionCount, kinds: asKinds(found.kinds) };
}

export const KINDS: readonly QuestionKind[] = questionKind.members.map(({ value }) => value);

/** All kinds, or none, is the same as a mix that fits. */
function asKinds(chosen: QuestionKind[] | null): QuestionKind[] | null {
  const kinds = KINDS.filter((kind) => chosen?.includes(kind));
  return kinds.length && kinds.length < KINDS.length ? kinds : null;
}
