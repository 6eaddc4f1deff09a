import { useQuery } from "convex/react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { useDrafts } from "../app/surface";
import { Button } from "../ui/button";
import { useReplaced } from "./use-replaced";

interface LongerProps {
  interview: string;
  questionKey: string;
  lang?: string;
  onRestored: () => void;
}

/** Longer texts that this answer had before much was taken away: to be looked at, and to be had back. */
export function Longer({ interview, questionKey, lang, onRestored }: LongerProps) {
  const t = useTranslations("longer");
  const format = useFormatter();
  const drafts = useDrafts();
  const saved = useQuery(api.answers.get, { interview, questionKey });
  const longer = useReplaced(interview, questionKey)
    .filter(({ through, text }) => through !== undefined && text !== saved?.text)
    .sort((a, b) => b.replacedAt - a.replacedAt);
  if (!longer.length) return null;
  const restore = (text: string, pressed: Element) => {
    drafts.edit({ interview, questionKey }, text, saved?.revision ?? 0);
    // A dialog that is closed by its screen would give the focus back to what opened it.
    pressed.closest("dialog")?.close();
    document.getElementById("answer")?.focus();
    onRestored();
  };
  return (
    <details className="fold">
      <summary>{t("title", { count: longer.length })}</summary>
      <div className="fold-body stack">
        <p className="hint">{t("how")}</p>
        {longer.map(({ revision, replacedAt, text }) => (
          <section key={revision} className="stack" data-gap="s" aria-labelledby={`longer-${revision}`}>
            <h3 id={`longer-${revision}`} className="hint">
              {format.dateTime(replacedAt, { dateStyle: "medium", timeStyle: "short" })}
            </h3>
            <p className="foreign longer-text" lang={lang}>
              {text}
            </p>
            <div>
              <Button onClick={(event) => restore(text, event.currentTarget)}>{t("restore")}</Button>
            </div>
          </section>
        ))}
      </div>
    </details>
  );
}
