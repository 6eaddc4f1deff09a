import { useMutation, useQuery } from "convex/react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { Feedback } from "../feedback/feedback";
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
import { useSurface } from "../app/surface";

/** One interview, at whatever point it is: being asked, being answered, or with its feedback. */
export function SessionScreen({ interview }: { interview: string }) {
  const { place, drafts } = useSurface();
  const t = useTranslations("session");
  const row = useQuery(api.interviews.row, { interview });
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
  return (
    <main className="panel">
      <Head title={row?.jobTitle ?? t("opening")} subtitle={row?.company} onBack={home}>
        {row ? <Rename row={row} /> : null}
      </Head>
      <div className="panel-body stack">
        <Reachability />
        <Readable interview={interview}>
          {row ? <Stage row={row} /> : <Skeleton label={t("opening")} lines={5} />}
        </Readable>
      </div>
    </main>
  );
}

function Stage({ row }: { row: InterviewRow }) {
  const t = useTranslations("session");
  const isWorking = row.coachState === "asking" || row.coachState === "reviewing";
  if (isWorking && row.coachVia) return <ModelWork key={row.coachState} row={row} />;
  if (row.coachState === "asking") return <Skeleton label={t("asking")} lines={6} />;
  if (row.questionCount === 0) return <NoQuestions interview={row.key} />;
  if (row.status === "completed") return <Feedback row={row} />;
  return <Practice row={row} />;
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
