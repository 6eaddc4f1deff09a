import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";

import { useFormatter, useTranslations } from "use-intl";
import type { Question } from "../../convex/validators";
import { type AnswerRead, type PointRead, textHashOf, type TrapRead } from "../../lib/coach/review/index";
import type { CoachLanguage, Saw } from "../../lib/coach/types";
import { sentencesOf } from "../../lib/text/index";
import { type ShownReading, useReading } from "../app/reading";
import { useDrafts } from "../app/surface";
import { questionLang, textLang } from "../app/text-language";
import { Skeleton } from "../ui/skeleton";
import { Guessing } from "./guessing";
import { useModelName } from "./model-name";
import { Never } from "./never";
import { nextOpen, sentenceAt } from "./places";
import { type Choice, Point } from "./point";
import { Said } from "./said";
import { Trap } from "./trap";

const WHEN = { dateStyle: "medium", timeStyle: "short" } as const;

interface ChecklistProps {
  interview: string;
  question: Question;
  /** The language the set was asked in. */
  asked: CoachLanguage | undefined;
  /** Points that were covered when an earlier text was read; missing for an answer that was not changed since. */
  before?: number;
  /** What an interviewer asks back, beneath the points. */
  followUp: (reading: AnswerRead) => ReactNode;
  /** What stands at the foot beside the count of what is left: the way on. */
  children: ReactNode;
}

/** The sheet of one question beside its answer: the person says what a stranger would hear, and shows by which words. */
export function Checklist(props: ChecklistProps) {
  const t = useTranslations("checklist");
  const { interview } = props;
  const drafts = useDrafts();
  const shown = useReading(interview, props.question, props.asked);
  // What was found last is sent when the sheets are left, for whatever shows it; from one to the next it may wait.
  useEffect(() => () => void drafts.flush(interview), [drafts, interview]);
  if (!shown) return <Skeleton label={t("loading")} lines={8} />;
  return (
    <Guessing
      // Another list is looked at from its beginning.
      key={`${props.question.key} ${props.question.never}`}
      question={props.question.text}
      lang={questionLang(props.question, props.asked)}
      shown={shown}
    >
      {(near) => <Looking {...props} shown={shown} near={near} />}
    </Guessing>
  );
}

function Looking({
  interview,
  question,
  asked,
  before,
  followUp,
  children,
  shown,
  near,
}: ChecklistProps & { shown: ShownReading; near: ReactNode }) {
  const t = useTranslations("checklist");
  const drafts = useDrafts();
  const format = useFormatter();
  const nameOf = useModelName();
  const { text, reading, isRated, sheet, look: looked } = shown;
  const { points, traps } = reading;
  const sentences = useMemo(() => sentencesOf(text), [text]);
  const states = points.map(({ state }) => state);
  const [at, setAt] = useState(() => nextOpen(states, -1));
  const [takesFocus, setTakesFocus] = useState(false);
  const [announced, setAnnounced] = useState("");
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const lang = questionLang(question, asked);
  const left = states.filter((state) => state === "open").length;
  const open = (to: number) => {
    setTakesFocus(true);
    setAt(to);
  };
  const sentenceOf = ({ verdict }: PointRead | TrapRead) =>
    verdict?.words ? sentenceAt(verdict.words, text, sentences) + 1 : 0;
  const give = (key: string, saw: Saw, words?: string) => {
    const found = { key, saw, textHash: textHashOf(text), ...(words && { words }) };
    drafts.give({ interview, questionKey: question.key }, found);
  };
  const choose = (point: PointRead, choice: Choice, words?: string) => {
    give(point.key, choice, choice === "missing" ? undefined : words);
    const wasOpen = point.state === "open" ? 1 : 0;
    setAnnounced(
      [
        t(choice),
        ...(choice === "missing" || words ? [] : [t("noWordsShown")]),
        t("lookedAt", { count: points.length - left + wasOpen, all: points.length }),
      ].join(" "),
    );
  };
  const onward = () => {
    const to = nextOpen(
      states.map((state, index) => (index === at ? "looked at" : state)),
      at,
    );
    if (to >= 0) open(to);
    else setAt(-1);
  };
  const show = (words: string) => {
    const point = points[at];
    if (!point) return;
    choose(point, point.state === "partly" ? "partly" : "covered", words);
    onward();
  };

  if (!text.trim()) return <p>{t("noAnswer")}</p>;
  return (
    <div className="checklist">
      <h2 className="question-text foreign" lang={lang} ref={title} tabIndex={-1}>
        {question.text}
      </h2>
      {before === undefined || left > 0 ? null : (
        <p className="lead">
          {t("changed", { after: reading.score.covered, points: points.length, before })}
        </p>
      )}
      {near}
      {looked ? (
        <div className="hint">
          <p>{t("lookedBy", { name: nameOf(looked.model), at: format.dateTime(looked.at, WHEN) })}</p>
          {[looked.changed, looked.help].map((said) =>
            said ? (
              <p key={said} className="foreign" lang={textLang(said)}>
                {t("modelSays", { name: nameOf(looked.model), said })}
              </p>
            ) : null,
          )}
        </div>
      ) : null}
      <div className="both">
        <Said text={text} sentences={sentences} points={points} lang={textLang(text)} onShow={show} />
        <section className="listened" aria-labelledby="listened">
          <h3 id="listened">
            {t("title")}{" "}
            <span className="hint">{t("count", { count: points.length - left, all: points.length })}</span>
          </h3>
          {isRated ? null : (
            <p className="hint">{t(question.never ? "byNever" : question.kind ? "byKind" : "byNoKind")}</p>
          )}
          <Never
            interview={interview}
            question={question}
            isFound={states.some((state) => state === "covered" || state === "partly")}
          />
          <ol>
            {points.map((point, index) => (
              <Point
                key={point.key}
                point={point}
                at={index}
                sentence={sentenceOf(point)}
                lang={lang}
                isOpen={index === at}
                takesFocus={takesFocus}
                onOpen={() => open(index)}
                onChoose={(choice, by) => {
                  choose(point, choice, point.verdict?.words);
                  if (choice === "missing" && by === "pointer") onward();
                }}
                onDigit={(number) => {
                  const sentence = sentences[number - 1];
                  if (sentence) show(sentence.text);
                }}
                onNext={onward}
              />
            ))}
            {/* Traps are asked last. */}
            {traps.map((trap) => (
              <Trap
                key={trap.key}
                trap={trap}
                lang={lang}
                sentence={sentenceOf(trap)}
                onSay={(saw) => give(trap.key, saw)}
              />
            ))}
          </ol>
          {sheet.example ? (
            <details className="fold">
              <summary>{t("example")}</summary>
              <p className="foreign fold-body" lang={lang}>
                {sheet.example}
              </p>
            </details>
          ) : null}
        </section>
      </div>
      {followUp(reading)}
      <footer className="checklist-foot">
        <p className="hint">{t("left", { count: left, traps: reading.score.openTraps })}</p>
        {children}
      </footer>
      <p className="visually-hidden" role="status">
        {announced}
      </p>
    </div>
  );
}
