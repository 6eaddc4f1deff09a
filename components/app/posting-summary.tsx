import { useTranslations } from "use-intl";
import type { InterviewRow } from "../../convex/model/interviews";
import { Marked } from "../ui/marked";

interface PostingSummaryProps {
  row: InterviewRow;
  description?: string;
  /** The sentence behind the question on the screen. */
  sentence?: string;
}

/** The posting, folded away, with the sentence behind the question marked. */
export function PostingSummary({ row, description, sentence }: PostingSummaryProps) {
  const t = useTranslations("practice");
  return (
    <details className="fold">
      <summary>{t("posting")}</summary>
      <div className="fold-body stack" data-gap="s">
        <p className="hint foreign">
          {[row.jobTitle, row.company, row.location].filter(Boolean).join(" · ")}
        </p>
        {row.postingUrl ? (
          <a href={row.postingUrl} target="_blank" rel="noreferrer">
            {t("openPosting")}
          </a>
        ) : null}
        {description ? (
          // A region that scrolls must be reachable by keyboard.
          <div className="posting-text foreign" tabIndex={0} role="region" aria-label={t("postingText")}>
            <Marked text={description} quotes={sentence ? [sentence] : []} />
          </div>
        ) : (
          <p className="hint">{t("noDescription")}</p>
        )}
      </div>
    </details>
  );
}
