import { usePaginatedQuery } from "convex/react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { Button } from "../ui/button";
import { Skeleton } from "../ui/skeleton";
import { HistoryRow } from "./history-row";

const PAGE = 20;

/** Every session of this person, newest first, a page at a time, live. */
export function History({ onOpen }: { onOpen: (row: InterviewRow) => void }) {
  const t = useTranslations("history");
  const { results, status, loadMore } = usePaginatedQuery(api.interviews.list, {}, { initialNumItems: PAGE });
  if (status === "LoadingFirstPage") return <Skeleton label={t("loading")} lines={4} />;
  if (!results.length) return <p className="hint">{t("empty")}</p>;
  return (
    <div className="stack">
      <ul className="history">
        {results.map((row) => (
          <li key={row.key}>
            <HistoryRow row={row} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {status === "Exhausted" ? null : (
        <Button disabled={status === "LoadingMore"} onClick={() => loadMore(PAGE)}>
          {t(status === "LoadingMore" ? "loading" : "more")}
        </Button>
      )}
    </div>
  );
}
