import { usePaginatedQuery } from "convex/react";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { InterviewRow } from "../../convex/model/interviews";
import { Skeleton } from "../ui/skeleton";
import { usePause } from "../ui/use-pause";
import type { RowActions } from "./bin";
import { HistoryRow } from "./history-row";
import { JobRow } from "./job-row";
import { RecentlyDeleted } from "./recently-deleted";
import { UndoBar, useRemoval } from "./removal";
import { HistoryTools, type Wanted } from "./tools";
import { PAGE, STEP, Windowed } from "./windowed";

/** Rows that the first page of a search looks through. */
const SEARCHED = 50;
/** Nothing is searched for while somebody types. */
const PAUSE_MS = 250;
/** So many sessions are found by looking; from here on there are tools. */
const TOOLS_FROM = 10;

interface HistoryProps {
  onOpen: (row: InterviewRow) => void;
  /** What stands there before the first session. */
  empty: ReactNode;
}

/** Everything that this person practised, newest first, a page at a time, live: by job, or searched and filtered. */
export function History({ onOpen, empty }: HistoryProps) {
  const t = useTranslations("history");
  const [wanted, setWanted] = useState<Wanted>({ text: "", status: "", grouped: true });
  const text = usePause(wanted.text.trim(), PAUSE_MS);
  const removal = useRemoval();
  const jobs = usePaginatedQuery(api.jobs.list, {}, { initialNumItems: PAGE });
  const actions: RowActions = { onOpen, onRemove: removal.remove, onArrive: removal.arrived };
  const sessions = jobs.results.reduce((sum, { attempts }) => sum + attempts, 0);
  const isLong = sessions >= TOOLS_FROM || jobs.status === "CanLoadMore" || jobs.status === "LoadingMore";
  const isNarrowed = wanted.text !== "" || wanted.status !== "" || !wanted.grouped;
  const rows = () => {
    if (text) return <Searched key={text} text={text} status={wanted.status} {...actions} />;
    if (wanted.status || !wanted.grouped) return <Listed status={wanted.status} {...actions} />;
    if (jobs.status === "LoadingFirstPage") return <Skeleton label={t("loading")} lines={4} />;
    if (!jobs.results.length) return empty;
    return (
      <Windowed items={jobs.results} pages={jobs.status} onMore={() => jobs.loadMore(STEP)}>
        {(job) => <JobRow key={job.newest.postingKey} job={job} {...actions} />}
      </Windowed>
    );
  };
  return (
    <div className="stack" data-gap="s">
      {isLong || isNarrowed ? <HistoryTools wanted={wanted} onChange={setWanted} /> : null}
      {rows()}
      <RecentlyDeleted />
      <UndoBar removal={removal} />
    </div>
  );
}

function Listed({ status, ...actions }: RowActions & Pick<Wanted, "status">) {
  const t = useTranslations("history");
  const args = status ? { status } : {};
  const found = usePaginatedQuery(api.interviews.list, args, { initialNumItems: PAGE });
  if (found.status === "LoadingFirstPage") return <Skeleton label={t("loading")} lines={4} />;
  if (!found.results.length) return <p className="hint">{t("none")}</p>;
  return (
    <Windowed items={found.results} pages={found.status} onMore={() => found.loadMore(STEP)}>
      {(row) => <HistoryRow key={row.key} row={row} {...actions} />}
    </Windowed>
  );
}

function Searched({ text, status, ...actions }: RowActions & Omit<Wanted, "grouped">) {
  const t = useTranslations("history");
  const initialNumItems = SEARCHED;
  const { results, ...found } = usePaginatedQuery(api.interviews.search, { text }, { initialNumItems });
  const rows = results.filter((row) => !status || row.status === status);
  const onMore = () => found.loadMore(LIMITS.searchPage);
  if (!rows.length && found.status !== "CanLoadMore")
    return <p className="hint">{t(found.status === "Exhausted" ? "none" : "searching")}</p>;
  return (
    <Windowed items={rows} pages={found.status} onMore={onMore} further={t("further")}>
      {(row) => <HistoryRow key={row.key} row={row} {...actions} />}
    </Windowed>
  );
}
