import { useConvex } from "convex/react";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { InterviewRow } from "../../convex/model/interviews";
import { doModelWork, giveUpModel } from "../../lib/own-model/work";
import { errorWords, type Words } from "../../lib/words/errors";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { WordsOf } from "../ui/words-of";
import { useSurface } from "../app/surface";

/** While a language model works. The person's own is called from here; whoever does not want to wait need not. */
export function ModelWork({ row: { key: interview, coachState, coachVia } }: { row: InterviewRow }) {
  const t = useTranslations("modelWork");
  const client = useConvex();
  const { storage } = useSurface();
  const [progress, setProgress] = useState({ done: 0, of: 0 });
  const [failure, setFailure] = useState<Words | null>(null);
  useEffect(() => {
    if (coachVia !== "device") return;
    const load = () => import("../../convex/coach/model/write");
    doModelWork({ client, storage, locks: navigator.locks, load }, interview, (done, of) =>
      setProgress({ done, of }),
    ).catch((error: unknown) => setFailure(errorWords(error)));
  }, [client, storage, interview, coachVia]);
  const stop = () => giveUpModel(client, interview).catch((error: unknown) => setFailure(errorWords(error)));
  const label = progress.of ? t("progress", progress) : t(coachState === "asking" ? "asking" : "reviewing");
  return (
    <>
      {failure ? (
        <Notice tone="bad" urgent>
          <WordsOf words={failure} />
        </Notice>
      ) : null}
      <p className="hint" aria-hidden>
        {label}
      </p>
      <Skeleton label={label} lines={6} />
      {coachVia === "device" ? <Button onClick={() => void stop()}>{t("stop")}</Button> : null}
    </>
  );
}
