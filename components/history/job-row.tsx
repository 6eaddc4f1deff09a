import { usePaginatedQuery } from "convex/react";
import type { FunctionReturnType } from "convex/server";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { Found, isOfLastLook } from "../app/found";
import { Skeleton } from "../ui/skeleton";
import { Bin, type RowActions, useArrival } from "./bin";
import { HistoryRow } from "./history-row";
import { When } from "./when";
import { PAGE, STEP, Windowed } from "./windowed";

export type Job = FunctionReturnType<typeof api.jobs.list>["page"][number];

/** One job: its attempts, what the newest look at the answers found, and what to do next. */
export function JobRow({ job, ...actions }: RowActions & { job: Job }) {
  const t = useTranslations("history");
  const [isOpen, setOpen] = useState(false);
  const { newest, read, attempts, practisedAt } = job;
  const button = useArrival(newest.key, actions.onArrive);
  const isRead = newest.status === "completed" && newest.points !== undefined;
  const isEarlier = read !== undefined && read.key !== newest.key;
  const answered = t("answered", { answered: newest.answeredCount, count: newest.questionCount });
  return (
    <li className="history-item">
      <button type="button" className="history-row" ref={button} onClick={() => actions.onOpen(newest)}>
        <span className="history-title foreign">{newest.jobTitle}</span>
        <span className="history-meta">
          {newest.company ? <span className="foreign">{newest.company}</span> : null}
          <span>{t("times", { count: attempts })}</span>
          <When at={practisedAt} />
        </span>
        <span className="history-meta">
          {isRead ? null : <span>{isEarlier ? t("newestAttempt", { said: answered }) : answered}</span>}
          {isEarlier ? null : <Found row={newest} />}
        </span>
        {isEarlier ? (
          <span className="history-meta">
            <Found row={read} isEarlier />
          </span>
        ) : null}
        <Next row={newest} />
      </button>
      <Bin row={newest} attempts={attempts} onRemove={actions.onRemove} />
      {attempts > 1 || isOpen ? (
        <details className="attempts" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t("all", { count: attempts })}</summary>
          {isOpen ? <Attempts job={job} {...actions} /> : null}
        </details>
      ) : null}
    </li>
  );
}

/** What is worth doing with the newest attempt; a press on its row leads there. */
function Next({ row }: { row: InterviewRow }) {
  const t = useTranslations("history");
  const { status, points, pointsCovered = 0, overallRating, toImprove, answeredCount, questionCount } = row;
  const said = () => {
    if (status !== "completed")
      return t(questionCount > 0 && answeredCount === questionCount ? "nextFinish" : "nextGoOn");
    if (isOfLastLook(row)) return t("nextLook");
    if (points === undefined) return t(overallRating === undefined ? "nextLook" : "nextSee");
    if (toImprove !== undefined) return t("nextImprove", { number: toImprove });
    return t(pointsCovered < points ? "nextAdd" : "nextSee");
  };
  return <span className="history-next">{said()}</span>;
}

function Attempts({ job: { newest }, ...actions }: RowActions & { job: Job }) {
  const t = useTranslations("history");
  const { results, status, loadMore } = usePaginatedQuery(
    api.jobs.attempts,
    { postingKey: newest.postingKey },
    { initialNumItems: PAGE },
  );
  if (status === "LoadingFirstPage") return <Skeleton label={t("loading")} lines={2} />;
  const label = t("attempts", { title: newest.jobTitle, count: results.length });
  return (
    <Windowed items={results} label={label} pages={status} onMore={() => loadMore(STEP)}>
      {(row) => <HistoryRow key={row.key} row={row} {...actions} />}
    </Windowed>
  );
}
