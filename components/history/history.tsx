import { usePaginatedQuery } from "convex/react";
import { useDeferredValue, useEffect, useId, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { InterviewRow } from "../../convex/model/interviews";
import type { Status } from "../../convex/schema";
import { Button } from "../ui/button";
import { Skeleton } from "../ui/skeleton";
import { HistoryRow } from "./history-row";
import { RemovedNotice, useRemoval } from "./removal";

const PAGE = 20;
const STATUSES: readonly Status[] = ["in_progress", "completed", "draft"];

/** Every session of this person, newest first, a page at a time, live; searched, filtered, deleted with a way back. */
export function History({ onOpen }: { onOpen: (row: InterviewRow) => void }) {
  const t = useTranslations("history");
  const [typed, setTyped] = useState("");
  const [status, setStatus] = useState<Status | "">("");
  const text = useDeferredValue(typed.trim());
  const removal = useRemoval();
  const id = useId();
  return (
    <div className="stack" data-gap="s">
      <div className="history-tools">
        <label className="visually-hidden" htmlFor={`${id}-search`}>
          {t("search")}
        </label>
        <input
          id={`${id}-search`}
          className="input"
          type="search"
          placeholder={t("search")}
          maxLength={LIMITS.searchText}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <label className="visually-hidden" htmlFor={`${id}-status`}>
          {t("filter")}
        </label>
        <select
          id={`${id}-status`}
          className="input"
          value={status}
          onChange={(event) => setStatus(STATUSES.find((one) => one === event.target.value) ?? "")}
        >
          <option value="">{t("all")}</option>
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {t(one)}
            </option>
          ))}
        </select>
      </div>
      <RemovedNotice removal={removal} />
      {text ? (
        <Found key={text} text={text} status={status} onOpen={onOpen} onRemove={removal.remove} />
      ) : (
        <Listed status={status} onOpen={onOpen} onRemove={removal.remove} />
      )}
    </div>
  );
}

interface RowsProps {
  status: Status | "";
  onOpen: (row: InterviewRow) => void;
  onRemove: (row: InterviewRow) => void;
}

function Listed({ status, ...rest }: RowsProps) {
  const t = useTranslations("history");
  const args = status ? { status } : {};
  const {
    results,
    status: pages,
    loadMore,
  } = usePaginatedQuery(api.interviews.list, args, { initialNumItems: PAGE });
  if (pages === "LoadingFirstPage") return <Skeleton label={t("loading")} lines={4} />;
  if (!results.length) return <p className="hint">{t(status ? "none" : "empty")}</p>;
  return <Rows rows={results} pages={pages} onMore={() => loadMore(PAGE)} {...rest} />;
}

function Found({ text, status, ...rest }: RowsProps & { text: string }) {
  const t = useTranslations("history");
  const {
    results,
    status: pages,
    loadMore,
  } = usePaginatedQuery(api.interviews.search, { text }, { initialNumItems: LIMITS.searchPage });
  const rows = results.filter((row) => !status || row.status === status);
  const more = pages === "CanLoadMore";
  // A page of a search may hold nothing: go on until there is something to show.
  useEffect(() => {
    if (more && rows.length < PAGE) loadMore(LIMITS.searchPage);
  }, [more, rows.length, loadMore]);
  if (!rows.length) return <p className="hint">{t(pages === "Exhausted" ? "none" : "searching")}</p>;
  return <Rows rows={rows} pages={pages} onMore={() => loadMore(LIMITS.searchPage)} {...rest} />;
}

interface ListProps extends Omit<RowsProps, "status"> {
  rows: InterviewRow[];
  pages: "CanLoadMore" | "LoadingMore" | "Exhausted" | "LoadingFirstPage";
  onMore: () => void;
}

function Rows({ rows, pages, onMore, onOpen, onRemove }: ListProps) {
  const t = useTranslations("history");
  return (
    <>
      <ul className="history">
        {rows.map((row) => (
          <HistoryRow key={row.key} row={row} onOpen={onOpen} onRemove={onRemove} />
        ))}
      </ul>
      {pages === "Exhausted" ? null : (
        <Button disabled={pages !== "CanLoadMore"} onClick={onMore}>
          {t(pages === "CanLoadMore" ? "more" : "loading")}
        </Button>
      )}
    </>
  );
}
