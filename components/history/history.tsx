import { type PaginationStatus, usePaginatedQuery } from "convex/react";
import { useId, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { InterviewRow } from "../../convex/model/interviews";
import type { Status } from "../../convex/schema";
import { Button } from "../ui/button";
import { Skeleton } from "../ui/skeleton";
import { usePause } from "../ui/use-pause";
import { HistoryRow } from "./history-row";
import { RecentlyDeleted } from "./recently-deleted";
import { UndoBar, useRemoval } from "./removal";

const PAGE = 20;
/** More than so many are never on the screen: older ones take the place of the newest. */
const WINDOW = 100;
const STEP = 50;
/** Rows that the first page of a search looks through. */
const SEARCHED = 50;
/** Nothing is searched for while somebody types. */
const PAUSE_MS = 250;
const STATUSES: readonly Status[] = ["in_progress", "completed", "draft"];

/** Every session of this person, newest first, a page at a time, live; searched, filtered, deleted with a way back. */
export function History({ onOpen }: { onOpen: (row: InterviewRow) => void }) {
  const t = useTranslations("history");
  const [typed, setTyped] = useState("");
  const [status, setStatus] = useState<Status | "">("");
  const [grouped, setGrouped] = useState(false);
  const text = usePause(typed.trim(), PAUSE_MS);
  const removal = useRemoval();
  const id = useId();
  const shown = { status, grouped, onOpen, onRemove: removal.remove };
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
      <label className="check">
        <input type="checkbox" checked={grouped} onChange={(event) => setGrouped(event.target.checked)} />
        {t("group")}
      </label>
      {text ? <Found key={text} text={text} {...shown} /> : <Listed {...shown} />}
      <RecentlyDeleted />
      <UndoBar removal={removal} />
    </div>
  );
}

interface RowsProps {
  /** Attempts at the same posting stand together, at the place of the newest. */
  grouped: boolean;
  status: Status | "";
  onOpen: (row: InterviewRow) => void;
  onRemove: (row: InterviewRow, pressed: HTMLElement) => void;
}

function Listed({ status, ...rest }: RowsProps) {
  const t = useTranslations("history");
  const args = status ? { status } : {};
  const found = usePaginatedQuery(api.interviews.list, args, { initialNumItems: PAGE });
  if (found.status === "LoadingFirstPage") return <Skeleton label={t("loading")} lines={4} />;
  if (!found.results.length) return <p className="hint">{t(status ? "none" : "empty")}</p>;
  return <Rows rows={found.results} pages={found.status} onMore={() => found.loadMore(STEP)} {...rest} />;
}

function Found({ text, status, ...rest }: RowsProps & { text: string }) {
  const t = useTranslations("history");
  const initialNumItems = SEARCHED;
  const { results, ...found } = usePaginatedQuery(api.interviews.search, { text }, { initialNumItems });
  const rows = results.filter((row) => !status || row.status === status);
  const onMore = () => found.loadMore(LIMITS.searchPage);
  if (!rows.length && found.status !== "CanLoadMore")
    return <p className="hint">{t(found.status === "Exhausted" ? "none" : "searching")}</p>;
  return <Rows rows={rows} pages={found.status} onMore={onMore} further={t("further")} {...rest} />;
}

interface ListProps extends Omit<RowsProps, "status"> {
  rows: InterviewRow[];
  pages: PaginationStatus;
  onMore: () => void;
  /** What the button that brings more says. */
  further?: string;
}

function Rows({ rows, grouped, pages, onMore, further, onOpen, onRemove }: ListProps) {
  const t = useTranslations("history");
  /** Where the window ends, counted in groups. */
  const [end, setEnd] = useState(PAGE);
  const all = groups(rows, grouped);
  const last = Math.min(end, all.length);
  const from = Math.max(0, last - WINDOW);
  const shown = all.slice(from, end);
  const isWhole = pages === "Exhausted" && end >= all.length;
  const older = () => {
    setEnd(end + STEP);
    if (end + STEP > all.length && pages === "CanLoadMore") onMore();
  };
  return (
    <>
      {from > 0 ? <Button onClick={() => setEnd(Math.max(WINDOW, last - STEP))}>{t("newer")}</Button> : null}
      {together(shown, grouped).map(({ key, attempts }) => (
        <ul
          className="history"
          key={key}
          aria-label={attempts.length > 1 ? t("attempts", nameOf(attempts)) : undefined}
        >
          {attempts.map((row, index) => (
            <HistoryRow
              key={row.key}
              row={row}
              again={grouped && index > 0}
              onOpen={onOpen}
              onRemove={onRemove}
            />
          ))}
        </ul>
      ))}
      {isWhole ? null : (
        <Button disabled={pages === "LoadingMore"} onClick={older}>
          {pages === "LoadingMore" ? t("loading") : (further ?? t("more"))}
        </Button>
      )}
    </>
  );
}

interface Group {
  key: string;
  attempts: InterviewRow[];
}

/** Rows one by one, or with the attempts at one posting together. */
function groups(rows: InterviewRow[], grouped: boolean): Group[] {
  if (!grouped) return rows.map((row) => ({ key: row.key, attempts: [row] }));
  return [...Map.groupBy(rows, ({ postingKey }) => postingKey)].map(([key, attempts]) => ({ key, attempts }));
}

/** As lists to be shown: single rows are one list. */
function together(groups: Group[], grouped: boolean): Group[] {
  return grouped ? groups : [{ key: "all", attempts: groups.flatMap(({ attempts }) => attempts) }];
}

function nameOf(attempts: InterviewRow[]): { title: string; count: number } {
  return { title: attempts[0]?.jobTitle ?? "", count: attempts.length };
}
