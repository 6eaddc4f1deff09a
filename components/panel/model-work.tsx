import { useConvex } from "convex/react";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { InterviewRow } from "../../convex/model/interviews";
import { doModelWork, giveUpModel } from "../../lib/own-model/work";
import { Failure, useAttempt } from "../app/attempt";
import { Button } from "../ui/button";
import { Skeleton } from "../ui/skeleton";
import { useSurface } from "../app/surface";

/** While a language model works. The person's own is called from here; whoever does not want to wait need not. */
export function ModelWork({ row: { key: interview, coachState, coachVia } }: { row: InterviewRow }) {
  const t = useTranslations("modelWork");
  const client = useConvex();
  const { storage } = useSurface();
  const [progress, setProgress] = useState({ done: 0, of: 0 });
  const attempt = useAttempt();
  const { run } = attempt;
  useEffect(() => {
    if (coachVia !== "device") return;
    const load = () => import("../../convex/coach/model/write");
    const show = (done: number, of: number) => setProgress({ done, of });
    run(() => doModelWork({ client, storage, locks: navigator.locks, load }, interview, show));
  }, [client, storage, interview, coachVia, run]);
  const stop = () => run(() => giveUpModel(client, interview));
  const label = progress.of ? t("progress", progress) : t(coachState === "asking" ? "asking" : "reviewing");
  return (
    <>
      <Failure of={attempt} />
      <p className="hint" aria-hidden>
        {label}
      </p>
      <Skeleton label={label} lines={6} />
      {coachVia === "device" ? <Button onClick={stop}>{t("stop")}</Button> : null}
    </>
  );
}
