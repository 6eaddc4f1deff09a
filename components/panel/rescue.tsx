import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import type { DraftBuffer } from "../../lib/drafts";

/** Texts that are only on this device, in plain sight, when nothing else can be shown: of one interview, or all. */
export function Rescue({ drafts, interview }: { drafts: DraftBuffer; interview?: string }) {
  const t = useTranslations("unavailable");
  const texts = useStore(drafts.store, (state) => state.drafts);
  const kept = Object.values(texts).filter(
    (draft) => interview === undefined || draft.interview === interview,
  );
  if (!kept.length) return null;
  return (
    <section className="stack">
      <h2>{t("kept")}</h2>
      {kept.map((draft) => (
        <pre key={`${draft.interview}/${draft.questionKey}`} className="card foreign">
          {draft.text}
        </pre>
      ))}
    </section>
  );
}
