import { type RefObject, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { InterviewRow } from "../../convex/model/interviews";
import { Button } from "../ui/button";
import { BinIcon } from "../ui/icons";

/** A session, or with it every other attempt at its posting. */
export interface Removable {
  row: InterviewRow;
  isWholeJob?: boolean;
}

/** What can be done with a row. */
export interface RowActions {
  onOpen: (row: InterviewRow) => void;
  /** With the button that was pressed. */
  onRemove: (what: Removable, pressed: HTMLElement) => void;
  /** The row of a session is there, with what takes the focus of it if it was waited for. */
  onArrive: (key: string, row: HTMLElement) => void;
}

/** Says once that the row of a session is there. */
export function useArrival(
  key: string,
  onArrive: RowActions["onArrive"],
): RefObject<HTMLButtonElement | null> {
  const row = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (row.current) onArrive(key, row.current);
  }, [key, onArrive]);
  return row;
}

interface BinProps extends Pick<RowActions, "onRemove"> {
  row: InterviewRow;
  /** More than one where it deletes a whole job. */
  attempts?: number;
}

/** Deletes a session, or a job with all its attempts. */
export function Bin({ row, attempts = 1, onRemove }: BinProps) {
  const t = useTranslations("history");
  const label = t("remove", { title: row.jobTitle, count: attempts });
  return (
    <Button
      look="quiet"
      className="history-bin"
      aria-label={label}
      title={label}
      onClick={({ currentTarget }) => onRemove({ row, isWholeJob: attempts > 1 }, currentTarget)}
    >
      <BinIcon />
    </Button>
  );
}
