import { useMutation, useQuery } from "convex/react";
import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { Practice } from "../practice/practice";
import { Failure, useAttempt } from "../app/attempt";
import { useCoachVia } from "../app/settings";
import { Button } from "../ui/button";
import { Empty } from "../ui/empty";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { Readable } from "./damaged";
import { Head } from "../ui/head";
import { ModelWork } from "./model-work";
import { Reachability } from "./reachability";
import { Rename } from "./rename";
import { Rescue } from "./rescue";
import { usePlace, useSurface } from "../app/surface";

/** One interview, at whatever point it is: being asked, being answered, or with its feedback. */
export function SessionScreen({ interview }: { interview: string }) {
  const { place, drafts } = useSurface();
  const t = useTranslations("session");
  const row = useQuery(api.interviews.row, { interview });
  const tSet = useTranslations("questionSet");
  const [arranging, setArranging] = useState<"not yet" | "now" | "before">("not yet");
  const home = () => place.go({ screen: "home" });
  if (row === null) {
    return (
      <main className="panel">
        <Head title={t("gone")} onBack={home} />
        <div className="panel-body stack">
          <Empty title={t("gone")}>
            <p>{t("goneWhy")}</p>
            <Button onClick={home}>{t("home")}</Button>
          </Empty>
          {drafts ? <Rescue drafts={drafts} interview={interview} /> : null}
        </div>
      </main>
    );
  }
  const isArranging = arranging === "now" && row !== undefined && isPractised(row);
  return (
    <main className="panel">
      <Head
        title={row?.jobTitle ?? t("opening")}
        subtitle={row?.company}
        onBack={isArranging ? () => setArranging("before") : home}
        backTo={isArranging ? tSet("back") : undefined}
      >
        {row ? <Rename row={row} /> : null}
      </Head>
      <div className="panel-body stack">
        <Reachability />
        <Readable interview={interview}>
          <Suspense fallback={<Skeleton label={t("opening")} lines={5} />}>
            {isArranging ? (
              <QuestionSet row={row} />
            ) : row ? (
              <Stage row={row} onArrange={() => setArranging("now")} hasArranged={arranging === "before"} />
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
const AddIt = lazy(() => import("../practice/add-it").then((module) => ({ default: module.AddIt })));

/** Loaded when a person first wants to change the questions. */
const QuestionSet = lazy(() =>
  import("../questions/question-set").then((module) => ({ default: module.QuestionSet })),
);

/** Whether its questions are there and being answered: only then can they be changed. */
function isPractised(row: InterviewRow): boolean {
  return row.questionCount > 0 && row.status !== "completed" && row.coachState !== "asking";
}

interface StageProps {
  row: InterviewRow;
  onArrange: () => void;
  hasArranged: boolean;
}

function Stage({ row, onArrange, hasArranged }: StageProps) {
  const t = useTranslations("session");
  const here = usePlace();
  if (row.coachState === "asking" && row.coachVia) return <ModelWork row={row} />;
  if (row.coachState === "asking") return <Skeleton label={t("asking")} lines={6} />;
  if (row.questionCount === 0) return <NoQuestions interview={row.key} />;
  const at = here?.screen === "session" ? here : undefined;
  if (at?.view === "checklist") return <LookScreen row={row} questionKey={at.questionKey} />;
  if (row.status === "completed" || at?.view === "feedback") return <Feedback row={row} />;
  if (at?.view === "add") return <AddIt row={row} questionKey={at.questionKey} />;
  return <Practice row={row} onArrange={onArrange} hasArranged={hasArranged} />;
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
