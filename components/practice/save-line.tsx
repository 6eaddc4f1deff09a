import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import type { SaveState } from "../../lib/drafts";
import { useDrafts } from "../app/surface";

/** What becomes of the text above, in a few words. Only what a person must act on is read out. */
export function SaveLine({ name, empty }: { name: string; empty: boolean }) {
  const t = useTranslations("save");
  const drafts = useDrafts();
  const state = useStore(drafts.store, (all): SaveState => all.states[name] ?? "saved");
  const bad = state === "unkept" || state === "refused" || state === "closed";
  // An untouched, empty answer has nothing that could be saved.
  const words = empty && state === "saved" ? "" : t(state);
  return (
    <p className="save-state" data-state={state} role={bad ? "alert" : undefined}>
      {words}
    </p>
  );
}
