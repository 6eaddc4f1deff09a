import { useFormatter, useNow, useTranslations } from "use-intl";
import type { InterviewRow } from "../../convex/model/interviews";
import { Button } from "../ui/button";
import { BinIcon } from "../ui/icons";
import { Found } from "../app/found";

interface HistoryRowProps {
  row: InterviewRow;
  /** An earlier attempt at the posting of the row above. */
  again: boolean;
  onOpen: (row: InterviewRow) => void;
  /** With the button that was pressed. */
  onRemove: (row: InterviewRow, pressed: HTMLElement) => void;
}

const TONES = { draft: undefined, in_progress: "warn", completed: "good" } as const;

/** One session: what for, how far, how well, and when. */
export function HistoryRow({ row, again, onOpen, onRemove }: HistoryRowProps) {
  const t = useTranslations("history");
  const format = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  const created = new Date(row.createdAt);
  const day = format.dateTime(created, { dateStyle: "full", timeStyle: "short" });
  return (
    <li className="history-item" data-again={again || undefined}>
      <button type="button" className="history-row" onClick={() => onOpen(row)}>
        <span className="history-title foreign">{row.jobTitle}</span>
        {row.company ? <span className="history-meta foreign">{row.company}</span> : null}
        <span className="history-meta">
          <span className="chip" data-tone={TONES[row.status]}>
            {t(row.status)}
          </span>
          <span>{t("answered", { answered: row.answeredCount, count: row.questionCount })}</span>
          <Found row={row} />
          <time dateTime={created.toISOString()} title={day}>
            {format.relativeTime(created, now < created ? created : now)}
          </time>
        </span>
      </button>
      <Button
        look="quiet"
        className="history-bin"
        aria-label={t("remove", { title: row.jobTitle })}
        title={t("remove", { title: row.jobTitle })}
        onClick={({ currentTarget }) => onRemove(row, currentTarget)}
      >
        <BinIcon />
      </Button>
    </li>
  );
}
