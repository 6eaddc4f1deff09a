import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { LIMITS } from "../../convex/limits";
import type { SaveState } from "../../lib/drafts";
import { useDrafts } from "../app/surface";

/** How much room is left when it is said. */
const NEAR = 1_000;

/** A figure that stays the same for a while, and never says more room than there is. */
function rounded(room: number): number {
  const step = room >= 100 ? 100 : room >= 10 ? 10 : 1;
  return Math.floor(room / step) * step;
}

interface SaveLineProps {
  name: string;
  length: number;
  /** Characters that there is room for. */
  limit?: number;
}

/** What becomes of the text above, in a few words that stay the same unless there is something to do about it. */
export function SaveLine({ name, length, limit = LIMITS.answer }: SaveLineProps) {
  const t = useTranslations("save");
  const drafts = useDrafts();
  const state = useStore(drafts.store, (all): SaveState => all.states[name] ?? "saved");
  const room = limit - length;
  const words = () => {
    if (state === "unkept" || state === "closed" || state === "removed") return t(state);
    if (room < 0) return t("tooLong", { count: -room });
    if (state === "refused") return t(state);
    if (room >= NEAR) return t("kept");
    const count = rounded(room);
    return (
      <>
        {t("kept")} <span>{t("near", { count, about: count < room ? "yes" : "no" })}</span>
      </>
    );
  };
  const isBad = ["unkept", "closed", "removed", "refused"].includes(state) || room < 0;
  return (
    <p className="save-state" data-state={state} data-bad={isBad || undefined} role="status">
      {words()}
    </p>
  );
}
