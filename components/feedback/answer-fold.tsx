import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { followUpKeyOf, isCopyOf, isRead, longSentences, sheetOf } from "../../lib/coach/review/index";
import type { CoachLanguage } from "../../lib/coach/types";
import { TrapsHit } from "../app/traps-hit";
import { questionLang, textLang } from "../app/text-language";
import { Button } from "../ui/button";
import { Mark } from "../ui/mark";
import { Marked } from "../ui/marked";
import { useRating } from "../ui/rating";
import { FirstDesign } from "./first-design";
import { type Standing, timeAloud } from "./standing";
import { Versions } from "./versions";

interface AnswerFoldProps {
  interview: string;
  standing: Standing;
  asked: CoachLanguage | undefined;
  description: string | undefined;
  /** How the answer was said, where it was spoken. */
  listenBack: (questionKey: string, language: string | undefined) => ReactNode;
  onAdd: () => void;
  onRead: () => void;
}

/** One answer with its points, how long it takes to say, and its versions; folded. */
export function AnswerFold({
  interview,
  standing,
  asked,
  description,
  listenBack,
  onAdd,
  onRead,
}: AnswerFoldProps) {
  const t = useTranslations("feedback");
  const tLook = useTranslations("checklist");
  const rating = useRating();
  const { question, text, reading, isRated } = standing;
  const lang = questionLang(question, asked);
  const { score, points, traps } = reading;
  const looked = score.points - score.open;
  const [low, high] = score.range ?? [];
  const quotes = points.flatMap(({ verdict }) => verdict?.words ?? []);
  const hit = traps.filter(({ state }) => state === "hit");
  return (
    <details className="fold" id={`answer-${question.key}`}>
      <summary>
        <span className="foreign" lang={lang}>
          {question.order}. {question.text}
        </span>
        <span className="hint">
          {" "}
          {isRead(reading)
            ? t("pointsOf", { covered: score.covered, partly: score.partly, points: score.points })
            : t("lookedAt", { looked, points: score.points, traps: score.open ? 0 : score.openTraps })}
        </span>
      </summary>
      <div className="fold-body stack">
        {question.review && !question.review.verdicts ? <FirstDesign review={question.review} /> : null}
        {isRated ? null : <p className="hint">{question.never ? tLook("byNever") : t("byKind")}</p>}
        <ul className="points">
          {points.map(({ key, text: clause, state, verdict }) => (
            <li key={key}>
              <Mark state={state} />
              <span>
                <span className="visually-hidden">{t(`mark_${state}`)}: </span>
                <span className="foreign" lang={lang}>
                  {clause}
                </span>
                {verdict?.words ? <q className="hint foreign">{verdict.words}</q> : null}
                {(state === "covered" || state === "partly") && !verdict?.words ? (
                  <span className="hint"> {t("noWords")}</span>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
        <TrapsHit traps={traps} lang={lang} />
        {isRated && score.rating !== null ? (
          <p className="hint">{t("rating", { rating: rating(score.rating), traps: hit.length })}</p>
        ) : null}
        {isRated && score.rating === null && low !== undefined && high !== undefined && low < high ? (
          <p className="hint">{t("range", { low: rating(low), high: rating(high) })}</p>
        ) : null}
        <div>
          <h3>{t("answer")}</h3>
          <p className="foreign" lang={textLang(text)}>
            {text ? <Marked text={text} quotes={quotes} /> : t("noAnswer")}
          </p>
          {text ? <p className="hint">{t("aloud", timeAloud([standing]))}</p> : null}
          {longSentences(text).map(({ number, words }) => (
            <p key={number} className="hint">
              {t("longSentence", { number, words })}
            </p>
          ))}
          {isCopyOf(text, question.text) ? <p>{t("copiedQuestion")}</p> : null}
          {description && isCopyOf(text, description) ? <p>{t("copiedPosting")}</p> : null}
        </div>
        {listenBack(question.key, lang)}
        {question.followUp && (question.followUp.answer?.trim() || !question.followUp.skipped) ? (
          <div>
            <h3>{t("askedBack")}</h3>
            <p className="foreign" lang={asked}>
              {question.followUp.text}
            </p>
            {question.followUp.answer?.trim() ? (
              <p className="foreign" lang={textLang(question.followUp.answer)}>
                {question.followUp.answer}
              </p>
            ) : (
              <p className="hint">{t("notAnsweredBack")}</p>
            )}
            {listenBack(followUpKeyOf(question.key), asked)}
          </div>
        ) : null}
        {question.review && question.review.version > 1 ? (
          <Versions
            interview={interview}
            questionKey={question.key}
            sheet={sheetOf(question, asked).sheet}
            lang={textLang(text)}
          />
        ) : null}
        <div className="row">
          <Button onClick={onRead}>{t(looked ? "lookAgain" : "look")}</Button>
          <Button onClick={onAdd}>{t("improveThis")}</Button>
        </div>
      </div>
    </details>
  );
}
