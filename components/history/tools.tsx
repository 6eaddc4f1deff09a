import { useId } from "react";
import { useTranslations } from "use-intl";
import { LIMITS } from "../../convex/limits";
import type { Status } from "../../convex/validators";

const STATUSES: readonly Status[] = ["in_progress", "completed", "draft"];

/** What of the history is wanted: jobs, or sessions with a text, of a status, or all of them. */
export interface Wanted {
  text: string;
  status: Status | "";
  /** Attempts at the same posting stand together. */
  grouped: boolean;
}

interface HistoryToolsProps {
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
}

/** What narrows a long history: a search, a status, and every session instead of jobs. */
export function HistoryTools({ wanted, onChange }: HistoryToolsProps) {
  const t = useTranslations("history");
  const id = useId();
  return (
    <search className="stack" data-gap="s">
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
          value={wanted.text}
          onChange={(event) => onChange({ ...wanted, text: event.target.value })}
        />
        <label className="visually-hidden" htmlFor={`${id}-status`}>
          {t("filter")}
        </label>
        <select
          id={`${id}-status`}
          className="input"
          value={wanted.status}
          onChange={({ target }) =>
            onChange({ ...wanted, status: STATUSES.find((one) => one === target.value) ?? "" })
          }
        >
          <option value="">{t("anyStatus")}</option>
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {t(one)}
            </option>
          ))}
        </select>
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={wanted.grouped}
          onChange={(event) => onChange({ ...wanted, grouped: event.target.checked })}
        />
        {t("group")}
      </label>
    </search>
  );
}
