import { useRef } from "react";
import { useTranslations } from "use-intl";
import type { InterviewRow } from "../../convex/model/interviews";
import { Marked } from "../ui/marked";
import { jobName } from "./job-name";
import { textLang } from "./text-language";

interface PostingSummaryProps {
  row: InterviewRow;
  description?: string;
  /** The sentence behind the question on the screen. */
  sentence?: string;
}

/** The posting, folded away, with the sentence behind the question marked. */
export function PostingSummary({ row, description, sentence }: PostingSummaryProps) {
  const t = useTranslations("practice");
  const text = useRef<HTMLDivElement>(null);
  const showSentence = () => {
    const mark = text.current?.querySelector("mark");
    if (text.current && mark) text.current.scrollTop = mark.offsetTop - text.current.clientHeight / 3;
  };
  return (
    <details className="fold" onToggle={showSentence}>
      <summary>{t("posting")}</summary>
      <div className="fold-body stack" data-gap="s">
        <p className="hint foreign">{jobName(row.jobTitle, row.company, row.location)}</p>
        {row.postingUrl ? (
          <a href={row.postingUrl} target="_blank" rel="noreferrer">
            {t("openPosting")}
          </a>
        ) : null}
        {row.resumeUrl ? (
          <a href={row.resumeUrl} target="_blank" rel="noreferrer">
            {t("openResume")}
          </a>
        ) : null}
        {description ? (
          // A region that scrolls must be reachable by keyboard.
          <div
            className="posting-text foreign"
            ref={text}
            lang={textLang(description)}
            tabIndex={0}
            role="region"
            aria-label={t("postingText")}
          >
            <Marked text={description} quotes={sentence ? [sentence] : []} />
          </div>
        ) : (
          <p className="hint">{t("noDescription")}</p>
        )}
      </div>
    </details>
  );
}
