import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { Settings, SettingsStore } from "../lib/shared/settings";

export const SettingsContext = createContext<SettingsStore | null>(null);

/** The settings, live, and how to change them. */
export function useSettings(): [Settings, SettingsStore["change"]] {
  const settings = useContext(SettingsContext);
  if (!settings) throw new Error("Settings are used outside the app.");
  return [useStore(settings.store), (change) => settings.change(change)];
}
