import { createStore, type StoreApi } from "zustand/vanilla";
import type { Difficulty, QuestionKind } from "../coach/types";
import type { CoachVia } from "../../convex/schema";
import { QUESTION_COUNT } from "../../convex/limits";
import { readable } from "./readable";
import type { StorageArea } from "./storage";
import { STORED } from "./stored";

/** What a person chose for every session on this device. */
export interface Settings {
  /** The tag that was chosen; null: the browser's. Which languages there are is known where the words are loaded. */
  language: string | null;
  theme: "auto" | "light" | "dark";
  questionCount: number;
  /** Null: a mix that fits the posting. */
  kinds: QuestionKind[] | null;
  difficulty: Difficulty;
  /** Whether a clock runs beside each question. */
  timer: boolean;
  /** Where a language model that coaches is called from; null: the built-in coach. */
  coach: CoachVia | null;
}

export interface SettingsStore {
  store: StoreApi<Settings>;
  change(change: Partial<Settings>): void;
  /** Resolves when what was stored has been read; a surface shows nothing of its own before. */
  ready: Promise<void>;
}

export const DEFAULTS: Settings = {
  language: null,
  theme: "auto",
  questionCount: QUESTION_COUNT.default,
  kinds: null,
  difficulty: "standard",
  timer: false,
  coach: null,
};

const KEY = STORED.settings.key;

/** The settings, live on every open surface. What cannot be read is the default; one bad value spoils no other. */
export function createSettings(
  area: StorageArea,
  onChanged: (listener: (changes: Record<string, { newValue?: unknown }>) => void) => void,
): SettingsStore {
  const store = createStore<Settings>(() => DEFAULTS);
  const take = (value: unknown) => store.setState(asSettings(value));
  onChanged((changes) => {
    if (changes[KEY]) take(changes[KEY].newValue);
  });
  return {
    store,
    ready: area.get(KEY).then(
      (items) => take(items[KEY]),
      () => {},
    ),
    change(change) {
      store.setState(change);
      void area.set({ [KEY]: store.getState() }).catch(() => {});
    },
  };
}

/** Stored settings with every value that is not possible replaced by its default. */
export function asSettings(value: unknown): Settings {
  const found = { ...DEFAULTS, ...readable(STORED.settings, value) };
  const { questionCount: count } = found;
  const possible = Number.isInteger(count) && count >= QUESTION_COUNT.min && count <= QUESTION_COUNT.max;
  return {
    ...found,
    questionCount: possible ? count : DEFAULTS.questionCount,
    kinds: asKinds(found.kinds),
  };
}

export const KINDS: readonly QuestionKind[] = [
  "behavioural",
  "situational",
  "technical",
  "motivation",
  "company",
];

/** All kinds, or none, is the same as a mix that fits. */
function asKinds(chosen: QuestionKind[] | null): QuestionKind[] | null {
  const kinds = KINDS.filter((kind) => chosen?.includes(kind));
  return kinds.length && kinds.length < KINDS.length ? kinds : null;
}
