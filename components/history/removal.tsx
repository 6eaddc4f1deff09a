import { useMutation } from "convex/react";
import { useState } from "react";
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
  const [removed, setRemoved] = useState<{ row: InterviewRow; wasOnly: boolean } | null>(null);
  const attempt = useAttempt();
  return {
    /** The row that was deleted last, as long as nothing was undone; and whether no other row could take the focus. */
    removed,
    attempt,
    /** Called within the press, with what was pressed. */
    remove: (row: InterviewRow, pressed: HTMLElement) => {
      const wasOnly = !focusNeighbour(pressed, ".history-item", ".history-row");
      attempt.run(() => remove({ interview: row.key }).then(() => setRemoved({ row, wasOnly })));
    },
    undo: () => {
      if (removed) attempt.run(() => restore({ interview: removed.row.key }).then(() => setRemoved(null)));
    },
  };
}

/** What was deleted last and the way back, in sight wherever one has scrolled to. */
export function UndoBar({ removal: { removed, attempt, undo } }: { removal: Removal }) {
  const t = useTranslations("history");
  return (
    <div className="undo-bar">
      <Failure of={attempt} />
      <div role="status">
        {removed ? (
          <div className="undo" key={removed.row.key}>
            <span className="foreign">{t("removed", { title: removed.row.jobTitle })}</span>
            <Button look="quiet" autoFocus={removed.wasOnly} onClick={undo}>
              {t("undo")}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
