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
  hearing: null,
  voiceRate: 1,
  silence: 4,
  recordings: false,
  recordingsMB: 200,
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
  return { ...found, ...asSpeaking(found), questionCount, kinds: asKinds(found.kinds) };
}

/** What can be chosen for speaking: the pace of the voice, seconds of silence, MB of recordings. */
export const VOICE_RATES: readonly number[] = [0.7, 0.85, 1, 1.15, 1.3];
export const SILENCES: readonly number[] = [2, 3, 4, 6, 8];
export const RECORDINGS_MB: readonly number[] = [50, 100, 200, 500];

function asSpeaking({ voiceRate, silence, recordingsMB }: Settings) {
  const among = (possible: readonly number[], value: number, otherwise: number) =>
    possible.includes(value) ? value : otherwise;
  return {
    voiceRate: among(VOICE_RATES, voiceRate, DEFAULTS.voiceRate),
    silence: among(SILENCES, silence, DEFAULTS.silence),
    recordingsMB: among(RECORDINGS_MB, recordingsMB, DEFAULTS.recordingsMB),
  };
}

export const KINDS: readonly QuestionKind[] = questionKind.members.map(({ value }) => value);

/** All kinds, or none, is the same as a mix that fits. */
function asKinds(chosen: QuestionKind[] | null): QuestionKind[] | null {
  const kinds = KINDS.filter((kind) => chosen?.includes(kind));
  return kinds.length && kinds.length < KINDS.length ? kinds : null;
}
