import { useEffect, useReducer, useState } from "react";
import { useTranslations } from "use-intl";
import { useSurface } from "../app/surface";
import { Button } from "../ui/button";

/** A quiet clock for one question: it counts up, can be paused, goes on where it was, and is never read out by itself. */
export function Clock({ interview, questionKey }: { interview: string; questionKey: string }) {
  const t = useTranslations("clock");
  const { spent } = useSurface();
  const [paused, setPaused] = useState(false);
  const [, show] = useReducer((count: number) => count + 1, 0);
  useEffect(() => void spent.ready.then(show), [spent]);
  useEffect(() => {
    if (paused) return;
    const timer = setInterval(() => {
      // A panel that nobody sees is not practice.
      if (document.visibilityState === "hidden") return;
      spent.tick(interview, questionKey);
      show();
    }, 1_000);
    return () => clearInterval(timer);
  }, [interview, questionKey, spent, paused]);
  const seconds = spent.seconds(interview, questionKey);
  const shown = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  return (
    <div className="row clock">
      <span role="timer" aria-label={t("spent", { time: shown })}>
        {shown}
      </span>
      <Button look="quiet" aria-pressed={paused} onClick={() => setPaused(!paused)}>
        {t(paused ? "resume" : "pause")}
      </Button>
    </div>
  );
}
