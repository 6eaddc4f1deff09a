import { useMutation } from "convex/react";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { Failure, useAttempt } from "../app/attempt";
import { Button } from "../ui/button";
import { focusNeighbour } from "./neighbour";

type Removal = ReturnType<typeof useRemoval>;

/** Deletes sessions, asking nothing: the last one can be undone here, every one under "recently deleted". */
export function useRemoval() {
  const remove = useMutation(api.interviews.remove);
  const restore = useMutation(api.deleted.restore);
  const [removed, setRemoved] = useState<InterviewRow | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const attempt = useAttempt();
  return {
    /** The row that was deleted last, until it is brought back. */
    removed,
    attempt,
    bar,
    /** Called within the press, with what was pressed. */
    remove: (row: InterviewRow, pressed: HTMLElement) => {
      // Where no row is left to take the focus, it waits before the way back.
      if (!focusNeighbour(pressed, ".history-item", ".history-row")) bar.current?.focus();
      attempt.run(() => remove({ interview: row.key }).then(() => setRemoved(row)));
    },
    undo: () => {
      if (removed) attempt.run(() => restore({ interview: removed.key }).then(() => setRemoved(null)));
    },
  };
}

/** What was deleted last and the way back, in sight wherever one has scrolled to. */
export function UndoBar({ removal: { removed, attempt, bar, undo } }: { removal: Removal }) {
  const t = useTranslations("history");
  return (
    <div className="undo-bar" ref={bar} tabIndex={-1}>
      <Failure of={attempt} />
      <div role="status">
        {removed ? (
          <div className="undo" key={removed.key}>
            <span className="foreign">{t("removed", { title: removed.jobTitle })}</span>
            <Button look="quiet" onClick={undo}>
              {t("undo")}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
