import { useQuery } from "convex/react";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { useDrafts, usePlace, useSurface } from "../panel/surface";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { Answer } from "./answer";
import { Finish } from "./finish";
import { PostingSummary } from "./posting-summary";
import { QuestionSteps } from "./question-steps";

/** Answering: one question at a time, a list to jump, the posting behind it. */
export function Practice({ row }: { row: InterviewRow }) {
  const { place } = useSurface();
  const drafts = useDrafts();
  const here = usePlace();
  const t = useTranslations("practice");
  const transcript = useQuery(api.interviews.transcript, { interview: row.key });
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  const wanted = here?.screen === "session" ? here.questionKey : undefined;
  const questions = transcript?.questions ?? [];
  const index = placeOf(questions, wanted, row.answered);
  const question = questions[index];

  useEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = false;
  }, [question?.key]);

  if (!transcript || !question) return <Skeleton label={t("loading")} lines={6} />;
  const go = (to: number) => {
    const next = questions[to];
    if (!next) return;
    moved.current = true;
    void drafts.flush(row.key);
    place.go({ screen: "session", interview: row.key, questionKey: next.key });
  };
  return (
    <>
      <section className="stack" data-gap="s">
        <p className="hint">{t("progress", { answered: row.answeredCount, count: row.questionCount })}</p>
        <QuestionSteps questions={questions} answered={row.answered} current={index} onGo={go} />
      </section>
      {transcript.notices.map((notice) => (
        <Notice key={notice}>{t(notice)}</Notice>
      ))}
      <section className="stack" data-gap="s" aria-labelledby="question">
        <p className="hint">
          {t("questionOf", { number: index + 1, count: questions.length })} · {t(question.kind)}
        </p>
        <h2 className="question-text foreign" id="question" ref={heading} tabIndex={-1}>
          {question.text}
        </h2>
        {question.why ? (
          <blockquote className="quote">
            <span>{t("why")} </span>
            <span className="foreign">“{question.why}”</span>
          </blockquote>
        ) : null}
      </section>
      <Answer key={question.key} interview={row.key} question={question} />
      <nav className="moves" aria-label={t("moves")}>
        <Button disabled={index === 0} onClick={() => go(index - 1)}>
          {t("previous")}
        </Button>
        <Button
          look={index === questions.length - 1 ? "plain" : "primary"}
          disabled={index === questions.length - 1}
          onClick={() => go(index + 1)}
        >
          {t("next")}
        </Button>
      </nav>
      <Finish row={row} last={index === questions.length - 1} />
      <PostingSummary row={row} description={transcript.jobDescription} sentence={question.why} />
    </>
  );
}

/** The question the person was at, else the first without an answer, else the last one. */
function placeOf(questions: { key: string }[], wanted: string | undefined, answered: string[]): number {
  const at = questions.findIndex(({ key }) => key === wanted);
  if (at >= 0) return at;
  const open = questions.findIndex(({ key }) => !answered.includes(key));
  return open >= 0 ? open : Math.max(0, questions.length - 1);
}
