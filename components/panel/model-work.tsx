import { useConvex } from "convex/react";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { InterviewRow } from "../../convex/model/interviews";
import { doModelWork, giveUpModel } from "../../lib/own-model/work";
import { Failure, useAttempt } from "../app/attempt";
import { Button } from "../ui/button";
import { Skeleton } from "../ui/skeleton";
import { useSurface } from "../app/surface";

/** While a language model works. The person's own is called from here; whoever does not want to wait need not. */
export function ModelWork({ row: { key: interview, coachVia } }: { row: InterviewRow }) {
  const t = useTranslations("modelWork");
  const client = useConvex();
  const { storage, hosts } = useSurface();
  const attempt = useAttempt();
  const { run } = attempt;
  const work = useRef<AbortController>(null);
  useEffect(() => {
    if (coachVia !== "device" && coachVia !== "browser") return;
    const open = async () =>
      (await import("../../lib/own-model/writers")).openWriter(coachVia, storage, hosts);
    const { signal } = (work.current ??= new AbortController());
    run(() => doModelWork({ client, locks: navigator.locks, open, stop: signal }, interview));
  }, [client, storage, hosts, interview, coachVia, run]);
  const stop = () => {
    run(() => giveUpModel(client, interview));
    work.current?.abort();
  };
  const label = t("asking");
  return (
    <>
      <Failure of={attempt} />
      <p className="hint" aria-hidden>
        {label}
      </p>
      <Skeleton label={label} lines={6} />
      {coachVia === "hosted" ? null : <Button onClick={stop}>{t("stop")}</Button>}
    </>
  );
}
