import { useMutation, useQuery } from "convex/react";
import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { Practice } from "../practice/practice";
import { Failure, useAttempt } from "../app/attempt";
import { GoneWhy } from "../app/gone-why";
import { useCoachVia } from "../app/settings";
import { Button } from "../ui/button";
import { Empty } from "../ui/empty";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { Readable } from "./damaged";
import { Head } from "../ui/head";
import { lazyWithWords } from "../../lib/words/words";
import { Reachability } from "../app/reachability";
import { ChangePosting } from "./change-posting";
import { Rescue } from "./rescue";
import { usePlace, useSurface } from "../app/surface";

/** One interview, at whatever point it is: being asked, being answered, or with its feedback. */
export function SessionScreen({ interview }: { interview: string }) {
  const { place, drafts } = useSurface();
  const here = usePlace();
  const t = useTranslations("session");
  const row = useQuery(api.interviews.row, { interview });
  const tSet = useTranslations("questionSet");
  const [arranges, setArranges] = useState(false);
  const home = () => place.go({ screen: "home" });
  if (row === null) {
    return (
      <main className="panel">
        <Head title={t("gone")} onBack={home} isArrival />
        <div className="panel-body stack">
          <Empty title={t("gone")}>
            <GoneWhy interview={interview} />
            <Button onClick={home}>{t("home")}</Button>
          </Empty>
          {drafts ? <Rescue drafts={drafts} interview={interview} /> : null}
        </div>
      </main>
    );
  }
  const isArranging = arranges && row !== undefined && isPractised(row);
  const at = here?.screen === "session" ? here : undefined;
  const isAnswering = at?.view === undefined || at.view === "add" || at.view === "hands-free";
  if (row && isPractised(row) && isAnswering && !isArranging) {
    return (
      <main className={`panel practice ${at?.view ?? ""}`}>
        <Readable
          interview={interview}
          head={<Head title={row.jobTitle} subtitle={row.company} onBack={home} />}
        >
          {at?.view ? (
            <Suspense fallback={<Skeleton label={t("opening")} lines={5} />}>
              {at.view === "add" ? (
                <AddIt row={row} questionKey={at.questionKey} onHome={home} />
              ) : (
                <HandsFreeScreen row={row} questionKey={at.questionKey} />
              )}
            </Suspense>
          ) : (
            <Practice
              row={row}
              onHome={home}
              changing={(look) => <ChangePosting row={row} look={look} />}
              onArrange={() => setArranges(true)}
            />
          )}
        </Readable>
      </main>
    );
  }
  return (
    <main className="panel">
      <Head
        title={row?.jobTitle ?? t("opening")}
        subtitle={row?.company}
        onBack={isArranging ? () => setArranges(false) : home}
        backTo={isArranging ? tSet("back") : undefined}
      >
        {row ? <ChangePosting row={row} look="icon" /> : null}
      </Head>
      <div className="panel-body stack">
        <Reachability />
        <Readable interview={interview}>
          <Suspense fallback={<Skeleton label={t("opening")} lines={5} />}>
            {isArranging ? (
              <QuestionSet row={row} />
            ) : row ? (
              <Stage row={row} />
            ) : (
              <Skeleton label={t("opening")} lines={5} />
            )}
          </Suspense>
        </Readable>
      </div>
    </main>
  );
}

/** Loaded when there is something to read. */
const Feedback = lazy(() => import("../feedback/feedback").then((module) => ({ default: module.Feedback })));
const LookScreen = lazy(() =>
  import("../checklist/look-screen").then((module) => ({ default: module.LookScreen })),
);
const ModelReading = lazy(() =>
  import("../checklist/model-reading").then((module) => ({ default: module.ModelReading })),
);
const AddIt = lazy(() => import("../practice/add-it").then((module) => ({ default: module.AddIt })));

const HandsFreeScreen = lazyWithWords(() => import("./hands-free-screen"));

const FollowUp = lazy(() => import("../practice/follow-up").then((module) => ({ default: module.FollowUp })));

const ListenBack = lazyWithWords(() => import("../speaking/listen-back"));

const ModelWork = lazy(() => import("./model-work").then((module) => ({ default: module.ModelWork })));

/** Loaded when a person first wants to change the questions. */
const QuestionSet = lazy(() =>
  import("../questions/question-set").then((module) => ({ default: module.QuestionSet })),
);

/** Whether its questions are there and being answered: only then can they be changed. */
function isPractised(row: InterviewRow): boolean {
  return row.questionCount > 0 && row.status !== "completed" && row.coachState !== "asking";
}

function Stage({ row }: { row: InterviewRow }) {
  const t = useTranslations("session");
  const here = usePlace();
  if (row.coachState === "asking" && row.coachVia) return <ModelWork row={row} />;
  if (row.coachState === "asking") return <Skeleton label={t("asking")} lines={6} />;
  if (row.questionCount === 0) return <NoQuestions interview={row.key} />;
  const at = here?.screen === "session" ? here : undefined;
  const listenBack = (questionKey: string, language: string | undefined) => (
    <Suspense>
      <ListenBack key={questionKey} interview={row.key} questionKey={questionKey} language={language} />
    </Suspense>
  );
  if (at?.view === "checklist")
    return (
      <LookScreen
        row={row}
        questionKey={at.questionKey}
        followUp={(answer) => (
          <Suspense>
            <FollowUp key={answer.question.key} interview={row.key} {...answer} />
          </Suspense>
        )}
        listenBack={listenBack}
      />
    );
  return (
    <>
      <ModelReading row={row} />
      <Feedback row={row} listenBack={listenBack} />
    </>
  );
}

function NoQuestions({ interview }: { interview: string }) {
  const t = useTranslations("session");
  const regenerate = useMutation(api.questions.regenerate);
  const via = useCoachVia();
  const attempt = useAttempt();
  const retry = (
    <Button look="primary" onClick={() => attempt.run(() => regenerate({ interview, ...via }))}>
      {t("askAgain")}
    </Button>
  );
  if (attempt.failure) return <Failure of={attempt} actions={retry} />;
  return (
    <Notice tone="bad" urgent actions={retry}>
      {t("noQuestions")}
    </Notice>
  );
}
