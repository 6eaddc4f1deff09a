import { useTranslations } from "use-intl";
import type { CoachName } from "../../lib/coach/types";
import { SheetView } from "../app/sheet-view";
import { Button } from "../ui/button";
import { Marked } from "../ui/marked";
import { Scale, useRating } from "../ui/scale";
import { EarlierVersions } from "./earlier";
import { FindingList } from "./findings";
import type { AnsweredQuestion } from "./whole";

const CRITERIA = ["structure", "specificity", "relevance", "clarity"] as const;

interface AnswerNotesProps {
  interview: string;
  question: AnsweredQuestion;
  /** The language of the question. */
  lang?: string;
  /** Who wrote the feedback as a whole: another one's note says whose it is. */
  by?: CoachName["engine"];
  onImprove: () => void;
}

/** One question as it was answered and what was said of it, with the quoted words marked in the answer. */
export function AnswerNotes({ interview, question, lang, by, onImprove }: AnswerNotesProps) {
  const t = useTranslations("feedback");
  const tSheet = useTranslations("sheet");
  const { review } = question;
  // The marks belong to the text that was rated, which an improvement may have left behind.
  const text = review?.text ?? question.answer ?? "";
  const findings = review ? [...review.strengths, ...review.improvements] : [];
  const quotes = findings.flatMap(({ quote }) => (quote ? [quote] : []));
  const one = useRating();
  return (
    <details className="fold">
      <summary>
        <span className="foreign" lang={lang}>
          {question.order}. {question.text}
        </span>
        {review ? <span className="hint"> {t("rated", { rating: one(review.rating) })}</span> : null}
      </summary>
      <div className="fold-body stack">
        {review ? (
          <>
            <Scale rating={review.rating} />
            <p className="foreign">{review.note}</p>
            <Points label={t("strength")} kind="strength" findings={review.strengths} />
            <Points label={t("improvement")} kind="improvement" findings={review.improvements} />
            <p className="foreign">
              <strong>{t("nextStep")}</strong> {review.nextStep}
            </p>
            {by === undefined || by === review.coach.engine ? null : (
              <p className="hint">
                {t("noteBy", { engine: t(review.coach.engine, { name: review.coach.model ?? "" }) })}
              </p>
            )}
          </>
        ) : null}
        <div>
          <h3>{t("answer")}</h3>
          <p className="foreign">{text ? <Marked text={text} quotes={quotes} /> : t("noAnswer")}</p>
        </div>
        {question.sheet ? (
          <details>
            <summary>{tSheet("title")}</summary>
            <SheetView sheet={question.sheet} lang={lang} />
          </details>
        ) : null}
        {review ? (
          <dl className="criteria">
            {CRITERIA.map((criterion) => (
              <Criterion
                key={criterion}
                label={t(criterion)}
                value={review.criteria[criterion]}
                words={one}
              />
            ))}
          </dl>
        ) : null}
        {review && review.version > 1 ? (
          <EarlierVersions interview={interview} questionKey={question.key} />
        ) : null}
        <Button onClick={onImprove}>{t("improveThis")}</Button>
      </div>
    </details>
  );
}

function Criterion({
  label,
  value,
  words,
}: {
  label: string;
  value: number;
  words: (value: number) => string;
}) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <progress className="bar" max={5} value={value} aria-hidden="true" />
      </dd>
      <dd>{words(value)}</dd>
    </>
  );
}

interface PointsProps {
  label: string;
  kind: "strength" | "improvement";
  findings: { text: string; quote?: string }[];
}

function Points({ label, kind, findings }: PointsProps) {
  if (!findings.length) return null;
  return (
    <div className="stack" data-gap="s">
      <h3>{label}</h3>
      <FindingList kind={kind} findings={findings} />
    </div>
  );
}
