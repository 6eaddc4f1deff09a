import { useQuery } from "convex/react";
import { useTranslations } from "use-intl";
import { useRating } from "../ui/scale";
import { api } from "../../convex/_generated/api";

/** What the coach said of this answer the last time, beside the answer that is being improved. */
export function LastNote({ interview, questionKey }: { interview: string; questionKey: string }) {
  const t = useTranslations("feedback");
  const one = useRating();
  const versions = useQuery(api.feedback.versions, { interview, questionKey });
  const last = versions?.at(-1);
  if (!last) return null;
  const rating = one(last.rating);
  return (
    <aside className="notice" aria-label={t("lastTime")}>
      <p>
        <strong>{t("lastTime")}</strong> {t("rated", { rating })}
      </p>
      <p className="foreign">{last.note}</p>
      <p className="foreign">
        <strong>{t("nextStep")}</strong> {last.nextStep}
      </p>
    </aside>
  );
}
