import { useMutation } from "convex/react";
import { useCallback, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { Failure, useAttempt } from "../app/attempt";
import { Button } from "../ui/button";
import type { Removable } from "./bin";
import { focusNeighbour } from "./neighbour";

type Removal = ReturnType<typeof useRemoval>;

interface Removed {
  title: string;
  /** Of the sessions that were deleted. */
  keys: string[];
}

/** Deletes sessions, asking nothing: the last ones can be undone here, every one under "recently deleted". */
export function useRemoval() {
  const removeOne = useMutation(api.interviews.remove);
  const removeSome = useMutation(api.jobs.remove);
  const restore = useMutation(api.deleted.restore);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  /** What is being brought back, until its row is there. */
  const awaited = useRef<string[]>([]);
  const attempt = useAttempt();
  const arrived = useCallback((key: string, row: HTMLElement) => {
    if (awaited.current.includes(key) && document.activeElement === bar.current) row.focus();
  }, []);

  const remove = async ({ row, isWholeJob }: Removable) => {
    const keys: string[] = [];
    // What is deleted can be undone, also when the rest fails.
    const took = (some: string[]) => {
      keys.push(...some);
      if (some.length) setRemoved({ title: row.jobTitle, keys: [...keys] });
      return some.length;
    };
    if (isWholeJob) while (took(await removeSome({ postingKey: row.postingKey })));
    else await removeOne({ interview: row.key }).then(() => took([row.key]));
  };
  const undo = async ({ keys }: Removed) => {
    // The button that was pressed goes.
    bar.current?.focus();
    awaited.current = keys;
    for (const interview of keys) await restore({ interview });
    setRemoved(null);
  };
  return {
    /** What was deleted last, until it is brought back. */
    removed,
    attempt,
    bar,
    /** Called within the press, with what was pressed. */
    remove: (what: Removable, pressed: HTMLElement) => {
      // Where no row is left to take the focus, it waits before the way back.
      if (!focusNeighbour(pressed, ".history-item", ".history-row")) bar.current?.focus();
      attempt.run(() => remove(what));
    },
    undo: () => {
      if (removed) attempt.run(() => undo(removed));
    },
    arrived,
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
          <div className="undo" key={removed.keys[0]}>
            <span className="foreign">
              {t("removed", { title: removed.title, count: removed.keys.length })}
            </span>
            <Button look="quiet" onClick={undo}>
              {t("undo")}
            </Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}
