import { useEffect, useReducer, useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../ui/button";

/** Seconds spent on each question so far, by question key; kept by whoever shows the questions. */
export type Spent = Map<string, number>;

/** A quiet clock for one question: it counts up, can be paused, and is never read out by itself. */
export function Clock({ questionKey, spent }: { questionKey: string; spent: Spent }) {
  const t = useTranslations("clock");
  const [paused, setPaused] = useState(false);
  const [, tick] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (paused) return;
    const timer = setInterval(() => {
      // A panel that nobody sees is not practice.
      if (document.visibilityState === "hidden") return;
      spent.set(questionKey, (spent.get(questionKey) ?? 0) + 1);
      tick();
    }, 1_000);
    return () => clearInterval(timer);
  }, [questionKey, spent, paused]);
  const seconds = spent.get(questionKey) ?? 0;
  const shown = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return (
    <span className="row clock">
      <span role="timer" aria-label={t("spent", { time: shown })}>
        {shown}
      </span>
      <Button look="quiet" aria-pressed={paused} onClick={() => setPaused(!paused)}>
        {t(paused ? "resume" : "pause")}
      </Button>
    </span>
  );
}
