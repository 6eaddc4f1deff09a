import { useQuery } from "convex/react";
import { useFormatter, useTranslations } from "use-intl";
import { useRating } from "../ui/scale";
import { api } from "../../convex/_generated/api";

/** Earlier versions of an answer with what they were rated, newest first; nothing while there is only one. */
export function EarlierVersions({ interview, questionKey }: { interview: string; questionKey: string }) {
  const t = useTranslations("feedback");
  const format = useFormatter();
  const one = useRating();
  const versions = useQuery(api.feedback.versions, { interview, questionKey });
  if (!versions || versions.length < 2) return null;
  const [latest, ...earlier] = [...versions].reverse();
  const previous = earlier[0];
  return (
    <div className="stack" data-gap="s">
      {latest && previous ? (
        <p>{t("change", { before: one(previous.rating), after: one(latest.rating) })}</p>
      ) : null}
      {earlier.map((version) => (
        <details key={version.version}>
          <summary>
            {t("version", {
              number: version.version,
              rating: one(version.rating),
              when: format.dateTime(version.reviewedAt, { dateStyle: "medium", timeStyle: "short" }),
            })}
          </summary>
          <p className="foreign">{version.text}</p>
        </details>
      ))}
    </div>
  );
}
