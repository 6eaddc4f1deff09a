import { useTranslations } from "use-intl";
import type { InterviewRow } from "../../convex/model/interviews";
import { Button } from "../ui/button";
import { BinIcon } from "../ui/icons";

/** What can be done with a row. */
export interface RowDeeds {
  onOpen: (row: InterviewRow) => void;
  /** With the button that was pressed. */
  onRemove: (row: InterviewRow, pressed: HTMLElement) => void;
}

/** Deletes a session. */
export function Bin({ row, onRemove }: Pick<RowDeeds, "onRemove"> & { row: InterviewRow }) {
  const t = useTranslations("history");
  const label = t("remove", { title: row.jobTitle });
  return (
    <Button
      look="quiet"
      className="history-bin"
      aria-label={label}
      title={label}
      onClick={({ currentTarget }) => onRemove(row, currentTarget)}
    >
      <BinIcon />
    </Button>
  );
}
