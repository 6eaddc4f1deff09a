import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { CoachVia } from "../../convex/validators";
import type { Settings, SettingsStore } from "../../lib/storage/settings";

export const SettingsContext = createContext<SettingsStore | null>(null);

/** The settings, live, and how to change them. */
export function useSettings(): [Settings, SettingsStore["change"]] {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error("Settings are used outside the app.");
  return [useStore(settings.store), (change) => settings.change(change)];
}

/** The settings as they are whenever they are asked for, for what outlives a drawing. */
export function useSettingsNow(): () => Settings {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error("Settings are used outside the app.");
  return settings.store.getState;
}

/** The argument that asks for the coach a person chose; empty for the built-in one. */
export function useCoachVia(): { via?: CoachVia } {
  const [{ coach }] = useSettings();
  return coach ? { via: coach } : {};
}
