import { useMutation, useQuery } from "convex/react";
import type { FunctionReturnType } from "convex/server";
import { lazy, type ReactNode, Suspense } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import type { FollowUp, Question } from "../../convex/validators";
import { type AnswerRead, followUpKeyOf, sheetOf } from "../../lib/coach/review/index";
import type { CoachLanguage } from "../../lib/coach/types";
import { useFinishing } from "../app/finishing";
import { useSurface } from "../app/surface";
import { questionLang, textLang } from "../app/text-language";
import { Button } from "../ui/button";
import { Skeleton } from "../ui/skeleton";
import { versionRead } from "../app/reading";
import { Checklist } from "./checklist";

const WordDiff = lazy(() => import("../ui/word-diff").then((module) => ({ default: module.WordDiff })));

interface LookScreenProps {
  row: InterviewRow;
  questionKey: string | undefined;
  followUp: (answer: LookedAt) => ReactNode;
  /** How the answer was said, where it was spoken. */
  listenBack: (questionKey: string, language: string | undefined) => ReactNode;
}

/** What may be asked back about: an answer as it was read, and what was asked already. */
interface LookedAt {
  question: Question;
  reading: AnswerRead;
  asked: FollowUp | undefined;
  /** The language the set was asked in. */
  language: CoachLanguage | undefined;
}

/** The checklist of one question, with the way on: the next answer, the feedback, or finishing again. */
export function LookScreen(props: LookScreenProps) {
  const t = useTranslations("checklist");
  const transcript = useQuery(api.interviews.transcript, { interview: props.row.key });
  if (!transcript) return <Skeleton label={t("loading")} lines={8} />;
  return <Look {...props} transcript={transcript} />;
}

type Transcript = FunctionReturnType<typeof api.interviews.transcript>;

function Look({
  row,
  transcript,
  questionKey,
  followUp,
  listenBack,
}: LookScreenProps & { transcript: Transcript }) {
  const t = useTranslations("checklist");
  const { place } = useSurface();
  const complete = useMutation(api.interviews.complete);
  const { questions } = transcript;
  const finishing = useFinishing(row.key, questions);
  const at = Math.max(
    0,
    questions.findIndex(({ key }) => key === questionKey),
  );
  const question = questions[at];
  const of = question ? { interview: row.key, questionKey: question.key } : "skip";
  const last = useQuery(api.feedback.versions, of)?.at(-1);
  const text = useQuery(api.answers.get, of)?.text;
  if (!question) return null;
  const asked = transcript.followUps?.find((one) => one.questionKey === question.key);
  const language = transcript.questionLanguage;
  const isChanged = last !== undefined && text !== undefined && last.text !== text;
  const next = questions.slice(at + 1).find(({ key }) => row.answered.includes(key));
  const isDone = row.status === "completed";
  const go = (key?: string, view?: "checklist") =>
    place.go({ screen: "session", interview: row.key, questionKey: key, ...(view && { view }) });
  const finish = () =>
    finishing.finish(async () => {
      await complete({ interview: row.key });
      go();
    });
  const wasFinished = row.reader !== undefined;
  const isAllAnswered = row.answered.length === row.questionCount;
  const canFinish = !isDone && isAllAnswered && (wasFinished || at === questions.length - 1);
  const open = questions.find(({ key }) => !row.answered.includes(key));
  /** In a finished session to the next sheet, while answering to the next question, after the last one to one that is open. */
  const onward = () => {
    if (isDone && next) go(next.key, "checklist");
    else go((questions[at + 1] ?? open ?? question).key);
  };
  return (
    <>
      {finishing.shown}
      {isChanged ? <Changed before={last.text} after={text} /> : null}
      {listenBack(question.key, questionLang(question, language))}
      <Checklist
        interview={row.key}
        question={question}
        asked={language}
        followUp={(reading) => (
          <>
            {followUp({ question, reading, asked, language })}
            {listenBack(followUpKeyOf(question.key), language)}
          </>
        )}
        before={isChanged ? versionRead(sheetOf(question, language).sheet, last)?.score.covered : undefined}
      >
        {canFinish ? (
          <Button look="primary" disabled={finishing.pending} onClick={finish}>
            {t(wasFinished ? "finish" : "finishFirst")}
          </Button>
        ) : isDone && !next ? (
          <Button look="primary" onClick={() => go(question.key)}>
            {t("toFeedback")}
          </Button>
        ) : (
          <Button look="primary" onClick={onward}>
            {t("next")}
          </Button>
        )}
        {isDone && next ? (
          <Button look="quiet" onClick={() => go(question.key)}>
            {t("toFeedback")}
          </Button>
        ) : null}
      </Checklist>
    </>
  );
}

interface ChangedProps {
  before: string;
  after: string;
}

/** What a revision changed in an answer that was read before. */
function Changed({ before, after }: ChangedProps) {
  const t = useTranslations("checklist");
  return (
    <details className="fold" open>
      <summary>{t("whatChanged")}</summary>
      <div className="fold-body">
        <Suspense>
          <WordDiff before={before} after={after} lang={textLang(after)} />
        </Suspense>
      </div>
    </details>
  );
}
