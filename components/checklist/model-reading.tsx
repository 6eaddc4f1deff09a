import { useConvex, useMutation, useQuery } from "convex/react";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import type { ModelTrouble } from "../../lib/coach/types";
import { type DeviceReader, openReader, readerNamed } from "../../lib/own-model/readers";
import { readByModel } from "../../lib/own-model/read";
import { useModelName } from "./model-name";
import { Failure, useAttempt } from "../app/attempt";
import { useSettings } from "../app/settings";
import { useSurface } from "../app/surface";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

interface ReadingProps {
  row: InterviewRow;
  /** Whether a reading begins by itself: the session was finished after the reader was chosen. */
  isWished: boolean;
}

/**
 * The language model that the person chose to read their answers, at a finished session: it begins by itself where the
 * session was finished since then, says how far it is, who read and what was not looked at, and can be stopped.
 */
export function ModelReading({ row }: { row: InterviewRow }) {
  const [{ reader, readerSince }] = useSettings();
  if (reader === null || row.status !== "completed") return null;
  const isWished = (row.completedAt ?? 0) >= readerSince;
  return reader === "hosted" ? (
    <ByDeployment key={row.key} row={row} isWished={isWished} />
  ) : (
    <ByDevice key={`${row.key} ${reader}`} row={row} isWished={isWished} reader={reader} />
  );
}

function ByDevice({ row: { key: interview }, isWished, reader }: ReadingProps & { reader: DeviceReader }) {
  const client = useConvex();
  const { storage, hosts } = useSurface();
  const looks = useQuery(api.modelWork.looks, { interview });
  const [name, setName] = useState<string | null>(null);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const [trouble, setTrouble] = useState<ModelTrouble | null>(null);
  const stop = useRef<AbortController>(null);
  useEffect(() => void readerNamed(reader, storage).then(setName), [reader, storage]);
  const start = useCallback(() => {
    if (stop.current) return;
    const work = new AbortController();
    stop.current = work;
    setTrouble(null);
    const open = () => openReader(reader, storage, hosts);
    readByModel(
      { client, locks: navigator.locks, open, onProgress: setProgress, stop: work.signal },
      interview,
    )
      .then(
        (why) => (work.signal.aborted ? null : setTrouble(why ?? null)),
        () => setTrouble("model_stopped"),
      )
      .finally(() => {
        if (stop.current === work) stop.current = null;
        setProgress(null);
      });
  }, [client, storage, hosts, interview, reader]);
  useEffect(
    () => () => {
      stop.current?.abort();
      stop.current = null;
    },
    [],
  );
  const isWaiting = isWished && name !== null && looks !== undefined && looks.unread.length > 0;
  useEffect(() => {
    if (isWaiting) start();
  }, [isWaiting, start]);
  if (!looks || name === null) return null;
  return (
    <Standing
      name={name}
      looks={looks}
      progress={progress}
      trouble={trouble}
      onStart={start}
      onStop={() => stop.current?.abort()}
    />
  );
}

function ByDeployment({ row: { key: interview, hostedReading }, isWished }: ReadingProps) {
  const looks = useQuery(api.modelWork.looks, { interview });
  const hosted = useQuery(api.modelWork.hosted);
  const read = useMutation(api.modelWork.readHosted);
  const end = useMutation(api.modelWork.stopHosted);
  const attempt = useAttempt();
  const { run } = attempt;
  const start = useCallback(() => run(() => read({ interview })), [run, read, interview]);
  const mayRead = hosted?.answersAt !== undefined;
  const isRunning = hostedReading !== undefined && !hostedReading.ended;
  // What ended in trouble waits for the person.
  const isWaiting =
    isWished &&
    mayRead &&
    looks !== undefined &&
    looks.unread.length > 0 &&
    !isRunning &&
    !hostedReading?.trouble;
  useEffect(() => {
    if (isWaiting) start();
  }, [isWaiting, start]);
  if (!looks || !hosted || !mayRead) return null;
  return (
    <>
      <Standing
        name={hosted.model}
        looks={looks}
        progress={isRunning ? hostedReading : null}
        trouble={hostedReading?.trouble ?? null}
        onStart={start}
        onStop={() => run(() => end({ interview }))}
      />
      <Failure of={attempt} />
    </>
  );
}

interface StandingProps {
  name: string;
  looks: { unread: string[]; looks: { model: string; at: number }[] };
  progress: { done: number; of: number } | null;
  trouble: ModelTrouble | null;
  onStart: () => void;
  onStop: () => void;
}

/** How far a model is with the answers of a session, in words. */
function Standing({
  name: model,
  looks: { unread, looks },
  progress,
  trouble,
  onStart,
  onStop,
}: StandingProps) {
  const t = useTranslations("modelReading");
  const tTrouble = useTranslations("trouble");
  const format = useFormatter();
  const nameOf = useModelName();
  const name = nameOf(model);
  const last = looks.toSorted((a, b) => b.at - a.at)[0];
  let said: ReactNode = null;
  if (progress)
    said = (
      <Notice actions={<Button onClick={onStop}>{t("stop")}</Button>}>
        <p>{t("reading", { name, ...progress })}</p>
        <progress max={progress.of} value={progress.done} aria-label={t("reading", { name, ...progress })} />
      </Notice>
    );
  else if (unread.length)
    said = (
      <Notice
        tone={trouble ? "warn" : "plain"}
        actions={<Button onClick={onStart}>{t(trouble ? "again" : "start", { name })}</Button>}
      >
        {trouble ? `${tTrouble(trouble)} ` : null}
        {t("unread", { name, count: unread.length })}
      </Notice>
    );
  else if (last)
    said = (
      <p className="hint">
        {t("read", {
          name: nameOf(last.model),
          at: format.dateTime(last.at, { dateStyle: "medium", timeStyle: "short" }),
        })}
      </p>
    );
  return <div role="status">{said}</div>;
}
