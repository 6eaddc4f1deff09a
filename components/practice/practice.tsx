import { useQuery } from "convex/react";
import type { FunctionReturnType } from "convex/server";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { usePlace, useSurface } from "../app/surface";
import { useSettings } from "../app/settings";
import { Button } from "../ui/button";
import { Skeleton } from "../ui/skeleton";
import { Answer } from "./answer";
import { Clock, type Spent } from "./clock";
import { Finish } from "./finish";
import { PostingSummary } from "../app/posting-summary";
import { QuestionSteps } from "./question-steps";
import { ReadyList } from "../app/ready-list";
import { SetNotices } from "./set-notices";
import { Told, useTold } from "./told";
import { SheetFold } from "./sheet-fold";
import { Shortcuts } from "../app/shortcuts";
import { questionLang, textLang } from "../app/text-language";

interface PracticeProps {
  row: InterviewRow;
  /** Opens the screen where the questions are added, changed and moved. */
  onArrange: () => void;
  /** Whether the person comes from there. */
  hasArranged: boolean;
}

/** Answering: one question at a time, a list to jump, the posting behind it. */
export function Practice(props: PracticeProps) {
  const t = useTranslations("practice");
  const transcript = useQuery(api.interviews.transcript, { interview: props.row.key });
  if (!transcript) return <Skeleton label={t("loading")} lines={6} />;
  return <Questions {...props} transcript={transcript} />;
}

type Transcript = FunctionReturnType<typeof api.interviews.transcript>;

function Questions({ row, transcript, onArrange, hasArranged }: PracticeProps & { transcript: Transcript }) {
  const { place } = useSurface();
  const here = usePlace();
  const { told, tell } = useTold(row.key);
  const t = useTranslations("practice");
  const tSet = useTranslations("questionSet");
  const tLook = useTranslations("checklist");
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  /** Whoever comes to answer has the caret in the answer; whoever moves on hears the question first. */
  const [arrives, setArrives] = useState(!hasArranged);
  const finish = useRef<() => void>(null);
  const [settings] = useSettings();
  const [spent] = useState<Spent>(() => new Map());
  const { questions } = transcript;
  /** Fixed once: what is open changes with every answer, where the person is must not. */
  const [first] = useState(() => firstOpen(questions, row.answered));
  const at = here?.screen === "session" ? here.questionKey : undefined;
  const wanted = at ?? first;
  const index = Math.max(
    0,
    questions.findIndex(({ key }) => key === wanted),
  );
  const question = questions[index];

  useEffect(() => {
    if (at === undefined) place.go({ screen: "session", interview: row.key, questionKey: first });
  }, [at, first, place, row.key]);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = false;
  }, [question?.key]);

  const postingLang = useMemo(() => textLang(transcript.jobDescription), [transcript.jobDescription]);

  if (!question) return null;
  const lang = questionLang(question, transcript.questionLanguage);
  const go = (to: number) => {
    const next = questions[to];
    if (!next) return;
    moved.current = true;
    tell(question.key);
    setArrives(false);
    place.go({ screen: "session", interview: row.key, questionKey: next.key });
  };
  const look = () => {
    tell(question.key);
    place.go({ screen: "session", interview: row.key, questionKey: question.key, view: "checklist" });
  };
  const seeFeedback = () =>
    place.go({ screen: "session", interview: row.key, questionKey: question.key, view: "feedback" });
  const onward = () =>
    settings.review === "study" && row.answered.includes(question.key) ? look() : go(index + 1);
  return (
    <>
      <section className="stack" data-gap="s">
        <p className="hint">{t("progress", { answered: row.answeredCount, count: row.questionCount })}</p>
        <QuestionSteps questions={questions} answered={row.answered} current={index} onGo={go} />
      </section>
      <SetNotices notices={transcript.notices} onArrange={onArrange} />
      <section className="stack" data-gap="s" aria-labelledby="question">
        <div className="row" data-spread>
          <p className="hint">
            {t("questionOf", { number: index + 1, count: questions.length })} · {t(question.kind)}
            {question.again ? ` · ${t("again")}` : null}
          </p>
          {settings.timer ? <Clock key={question.key} questionKey={question.key} spent={spent} /> : null}
        </div>
        <h2 className="question-text foreign" id="question" lang={lang} ref={heading} tabIndex={-1}>
          {question.text}
        </h2>
        {question.why ? (
          <blockquote className="quote">
            <span>{t("why")} </span>
            <span className="foreign" lang={postingLang}>
              “{question.why}”
            </span>
          </blockquote>
        ) : null}
      </section>
      <Told told={told} questions={questions} />
      {row.reader === undefined && row.overallRating === undefined ? null : (
        <div>
          <Button look="quiet" onClick={seeFeedback}>
            {tLook("toFeedback")}
          </Button>
        </div>
      )}
      <Answer key={question.key} interview={row.key} question={question} autoFocus={arrives} />
      {question.sheet ? (
        <SheetFold
          key={`sheet-${question.key}`}
          sheet={question.sheet}
          lang={lang}
          isAnswered={row.answered.includes(question.key)}
          onLook={look}
        />
      ) : null}
      <nav className="moves" aria-label={t("moves")}>
        <Button disabled={index === 0} onClick={() => go(index - 1)}>
          {t("previous")}
        </Button>
        <Button
          look={index === questions.length - 1 ? "plain" : "primary"}
          disabled={index === questions.length - 1 && settings.review !== "study"}
          onClick={onward}
        >
          {t("next")}
        </Button>
      </nav>
      <Finish row={row} last={index === questions.length - 1} finish={finish} />
      <Shortcuts
        moves={{
          next: onward,
          previous: () => go(index - 1),
          jump: go,
          finish: () => finish.current?.(),
        }}
      />
      <ReadyList interview={row.key} ready={transcript.ready} lang={postingLang} />
      <PostingSummary row={row} description={transcript.jobDescription} sentence={question.why} />
      <Button look="quiet" wide autoFocus={hasArranged} onClick={onArrange}>
        {tSet("open")}
      </Button>
    </>
  );
}

/** Where a person begins who was nowhere yet: the first question without an answer, else the last one. */
function firstOpen(questions: { key: string }[], answered: string[]): string | undefined {
  return (questions.find(({ key }) => !answered.includes(key)) ?? questions.at(-1))?.key;
}
