import { useQuery } from "convex/react";
import type { FunctionReturnType } from "convex/server";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { LIMITS } from "../../convex/limits";
import type { Origins } from "../../convex/receipt";
import { targetName } from "../../lib/drafts";
import { Reachability } from "../app/reachability";
import { useSettings } from "../app/settings";
import { Shortcuts } from "../app/shortcuts";
import { useDrafts, usePlace, useSurface } from "../app/surface";
import { questionLang, textLang } from "../app/text-language";
import { Button } from "../ui/button";
import { Head } from "../ui/head";
import { MoreIcon } from "../ui/icons";
import { Skeleton } from "../ui/skeleton";
import { Answer } from "./answer";
import { Clock } from "./clock";
import { useFinish } from "./finish";
import { More } from "./more";
import { QuestionSteps } from "./question-steps";
import { ReadAloud } from "./read-aloud";
import { SetNotices } from "./set-notices";
import { Told, useTold } from "./told";

interface PracticeProps {
  row: InterviewRow;
  onHome: () => void;
  /** What corrects the posting: a line of its own on the first question, and behind the three dots. */
  changing: (look: "words" | "link") => ReactNode;
  /** Opens the screen where the questions are added, changed and moved. */
  onArrange: () => void;
}

/** Answering: one question at a time, and the answer in all the room that is left. */
export function Practice(props: PracticeProps) {
  const { row, onHome } = props;
  const t = useTranslations("practice");
  const [isMore, setMore] = useState(false);
  const transcript = useQuery(api.interviews.transcript, { interview: row.key });
  return (
    <>
      <Head title={row.jobTitle} subtitle={row.company} onBack={onHome}>
        <Button
          look="quiet"
          aria-label={t("more")}
          title={t("more")}
          aria-haspopup="dialog"
          onClick={() => setMore(true)}
        >
          <MoreIcon />
        </Button>
      </Head>
      {transcript ? (
        <Questions {...props} transcript={transcript} isMore={isMore} onLess={() => setMore(false)} />
      ) : (
        <Skeleton label={t("loading")} lines={6} />
      )}
    </>
  );
}

interface QuestionsProps extends PracticeProps {
  transcript: FunctionReturnType<typeof api.interviews.transcript>;
  isMore: boolean;
  onLess: () => void;
}

function Questions({ row, transcript, changing, onArrange, isMore, onLess }: QuestionsProps) {
  const { place } = useSurface();
  const here = usePlace();
  const { told, tell } = useTold(row.key);
  const t = useTranslations("practice");
  const tLook = useTranslations("checklist");
  const { questions } = transcript;
  const finish = useFinish(row, questions);
  const [settings] = useSettings();
  /** Fixed once: what is open changes with every answer, where the person is must not. */
  const [first] = useState(() => firstOpen(questions, row.answered));
  const at = here?.screen === "session" ? here.questionKey : undefined;
  const wanted = at ?? first;
  const index = Math.max(
    0,
    questions.findIndex(({ key }) => key === wanted),
  );
  const question = questions[index];
  const isAnswered = useIsAnswered(row, question?.key ?? "");

  useEffect(() => {
    if (at === undefined) place.go({ screen: "session", interview: row.key, questionKey: first });
  }, [at, first, place, row.key]);

  const postingLang = useMemo(() => textLang(transcript.jobDescription), [transcript.jobDescription]);

  if (!question) return null;
  const from = readFrom(transcript.origins);
  const lang = questionLang(question, transcript.questionLanguage);
  const isLast = index === questions.length - 1;
  const go = (to: number) => {
    const next = questions[to];
    if (!next) return;
    tell(question.key);
    place.go({ screen: "session", interview: row.key, questionKey: next.key });
  };
  const open = (view: "checklist" | "feedback" | "hands-free") => {
    tell(question.key);
    place.go({ screen: "session", interview: row.key, questionKey: question.key, view });
  };
  /** To study, an answer is looked at before the next question. */
  const isLookedAt = settings.review === "study" && isAnswered;
  const onward = () => {
    if (isLookedAt) open("checklist");
    else if (isLast) finish.press();
    else go(index + 1);
  };
  return (
    <>
      <QuestionSteps questions={questions} answered={row.answered} current={index} onGo={go} />
      <div key={question.key} className="ask stack" data-gap="s">
        {index === 0 && from ? (
          <div className="row hint">
            {t(from)}
            {changing("link")}
          </div>
        ) : null}
        {index === 0 ? <SetNotices notices={transcript.notices} onArrange={onArrange} /> : null}
        {row.reader === undefined && row.overallRating === undefined ? null : (
          <Button look="quiet" onClick={() => open("feedback")}>
            {tLook("toFeedback")}
          </Button>
        )}
        <div>
          <div className="question-row">
            <h2 className="question-text">
              <span className="visually-hidden" id="question-number">
                {t("questionOf", { number: index + 1, count: questions.length })}
              </span>
              <span className="foreign" id="question" lang={lang}>
                {question.text}
              </span>
            </h2>
            <ReadAloud text={question.text} lang={lang} />
          </div>
          {question.again ? <p className="hint">{t("again")}</p> : null}
          {question.why ? (
            <blockquote className="hint why">
              <span>{t("why")} </span>
              <q className="foreign" lang={postingLang}>
                {question.why}
              </q>
            </blockquote>
          ) : null}
        </div>
        {settings.timer ? <Clock key={question.key} interview={row.key} questionKey={question.key} /> : null}
      </div>
      <Answer
        key={question.key}
        interview={row.key}
        questionKey={question.key}
        isAnswered={row.answered.includes(question.key)}
        lang={lang}
        notices={
          <>
            <Told told={told} questions={questions} />
            {finish.shown}
            <Reachability />
          </>
        }
      >
        <Button look="primary" disabled={isLast && !isLookedAt && !finish.isPossible} onClick={onward}>
          {isLast && !isLookedAt ? finish.words : t("next")}
        </Button>
      </Answer>
      <Shortcuts
        moves={{
          next: onward,
          previous: () => go(index - 1),
          jump: go,
          finish: () => finish.press(),
        }}
      />
      {isMore ? (
        <More
          row={row}
          transcript={transcript}
          question={question}
          lang={lang}
          postingLang={postingLang}
          changing={changing("words")}
          isFinishable={finish.isPossible}
          onFinish={() => {
            onLess();
            finish.press();
          }}
          onLook={() => open("checklist")}
          onHandsFree={() => open("hands-free")}
          onArrange={onArrange}
          onClose={onLess}
        />
      ) : null}
    </>
  );
}

/** Whether a question has an answer as it is on the screen, saved or not; one that is too long to be saved is none yet. */
function useIsAnswered({ key: interview, answered }: InterviewRow, questionKey: string): boolean {
  const drafts = useDrafts();
  const name = targetName({ interview, questionKey });
  return useStore(drafts.store, (state) => {
    const draft = state.drafts[name];
    if (!draft) return answered.includes(questionKey);
    return draft.text.trim() !== "" && draft.text.length <= LIMITS.answer;
  });
}

/** What the posting was read from: of what was typed, nothing. */
function readFrom(origins: Origins): "fromPage" | "fromPaste" | undefined {
  const readers = Object.values(origins).map(({ reader }) => reader);
  if (readers.some((reader) => reader !== "person" && reader !== "paste")) return "fromPage";
  return readers.includes("paste") ? "fromPaste" : undefined;
}

/** Where a person begins who was nowhere yet: the first question without an answer, else the last one. */
function firstOpen(questions: { key: string }[], answered: string[]): string | undefined {
  return (questions.find(({ key }) => !answered.includes(key)) ?? questions.at(-1))?.key;
}
