import { useTranslations } from "use-intl";
import type { InterviewRow } from "../../convex/model/interviews";
import { Found } from "../app/found";
import { Bin, type RowActions, useArrival } from "./bin";
import { When } from "./when";

const TONES = { draft: undefined, in_progress: "warn", completed: "good" } as const;

/** One session: what for, how far, how well, and when. */
export function HistoryRow({ row, onOpen, onRemove, onArrive }: RowActions & { row: InterviewRow }) {
  const t = useTranslations("history");
  const button = useArrival(row.key, onArrive);
  return (
    <li className="history-item">
      <button type="button" className="history-row" ref={button} onClick={() => onOpen(row)}>
        <span className="history-title foreign">{row.jobTitle}</span>
        {row.company ? <span className="history-meta foreign">{row.company}</span> : null}
        <span className="history-meta">
          <span className="chip" data-tone={TONES[row.status]}>
            {t(row.status)}
          </span>
          <span>{t("answered", { answered: row.answeredCount, count: row.questionCount })}</span>
          <When at={row.createdAt} />
        </span>
        <span className="history-meta">
          <Found row={row} />
        </span>
      </button>
      <Bin row={row} onRemove={onRemove} />
    </li>
  );
}
