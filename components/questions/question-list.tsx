import { useMutation } from "convex/react";
import { useLayoutEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { InterviewRow } from "../../convex/model/interviews";
import type { Question } from "../../convex/validators";
import type { CoachLanguage } from "../../lib/coach/types";
import { Failure, useAttempt } from "../app/attempt";
import { questionLang } from "../app/text-language";
import { Button } from "../ui/button";
import { DownIcon, UpIcon } from "../ui/icons";

/** The element that opens a question, by the question's key. */
export const idOfRow = (key: string) => `question-${key}`;
const idOfMove = (key: string, by: Step) => `${by < 0 ? "up" : "down"}-${key}`;

type Step = -1 | 1;

interface QuestionListProps {
  row: InterviewRow;
  questions: Question[];
  lang: CoachLanguage | undefined;
  onOpen: (question: Question) => void;
  onAdd: () => void;
  /** Has something read out. */
  onSay: (words: string) => void;
}

/** All questions in their order: a press on one changes it, the arrows beside it move it. */
export function QuestionList({ row, questions, lang, onOpen, onAdd, onSay }: QuestionListProps) {
  const t = useTranslations("questionSet");
  const reorder = useReorder();
  const attempt = useAttempt();
  const pressed = useRef<string>(null);
  useLayoutEffect(() => {
    // An element that is moved in the page loses the focus; whoever moves a question may want to move it on.
    if (pressed.current) document.getElementById(pressed.current)?.focus();
    pressed.current = null;
  }, [questions]);
  const move = (from: number, by: Step) => {
    const keys = questions.map(({ key }) => key);
    const [one, other] = [keys[from], keys[from + by]];
    if (one === undefined || other === undefined) return;
    keys[from] = other;
    keys[from + by] = one;
    pressed.current = idOfMove(one, by);
    onSay(t("moved", { number: from + by + 1, count: keys.length }));
    attempt.run(() => reorder({ interview: row.key, questionKeys: keys }));
  };
  return (
    <>
      <div>
        <h2 id="set-title" tabIndex={-1}>
          {t("title")}
        </h2>
        <p className="hint">{t("how")}</p>
      </div>
      {questions.length < LIMITS.questions ? (
        <Button look="primary" wide onClick={onAdd}>
          {t("add")}
        </Button>
      ) : (
        <p className="hint">{t("full", { limit: LIMITS.questions })}</p>
      )}
      <Failure of={attempt} />
      <ol className="question-set">
        {questions.map((question, index) => (
          <li key={question.key}>
            <span aria-hidden="true">{index + 1}</span>
            <button type="button" id={idOfRow(question.key)} onClick={() => onOpen(question)}>
              <span className="foreign" lang={questionLang(question, lang)}>
                {question.text}
              </span>{" "}
              <Remarks question={question} isAnswered={row.answered.includes(question.key)} />
            </button>
            <span>
              {([-1, 1] as const).map((by) => (
                <Button
                  key={by}
                  id={idOfMove(question.key, by)}
                  look="quiet"
                  aria-label={t(by < 0 ? "up" : "down", { number: index + 1 })}
                  title={t(by < 0 ? "up" : "down", { number: index + 1 })}
                  aria-disabled={questions[index + by] === undefined}
                  onClick={() => move(index, by)}
                >
                  {by < 0 ? <UpIcon /> : <DownIcon />}
                </Button>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Remarks({ question, isAnswered }: { question: Question; isAnswered: boolean }) {
  const t = useTranslations("questionSet");
  const tPractice = useTranslations("practice");
  const remarks = [
    question.origin === "person" && t("own"),
    question.again && tPractice("again"),
    isAnswered && t("answered"),
  ].filter((remark) => remark !== false && remark !== undefined);
  return remarks.length ? <span className="hint">{remarks.join(" · ")}</span> : null;
}

/** Moves on the screen at once, so that the next press goes on from there. */
function useReorder() {
  return useMutation(api.questions.reorder).withOptimisticUpdate((store, { interview, questionKeys }) => {
    const transcript = store.getQuery(api.interviews.transcript, { interview });
    if (!transcript) return;
    const questions = questionKeys.flatMap((wanted, index) =>
      transcript.questions
        .filter(({ key }) => key === wanted)
        .map((question) => ({ ...question, order: index + 1 })),
    );
    store.setQuery(api.interviews.transcript, { interview }, { ...transcript, questions });
  });
}
