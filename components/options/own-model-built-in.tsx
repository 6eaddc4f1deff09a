import { useEffect, useRef, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import {
  builtInModel,
  type BuiltInState,
  builtInState,
  downloadBuiltIn,
  type Downloaded,
} from "../../lib/own-model/built-in";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Notice } from "../ui/notice";

export type BuiltInAccess = ReturnType<typeof useBuiltIn>;

/** How it is with the browser's own model; its state is undefined until the browser said so. */
export function useBuiltIn() {
  const [state, setState] = useState<BuiltInState>();
  /** Asks the browser again: the state may be another one by now. */
  const ask = () => void builtInState(builtInModel()).then(setState);
  useEffect(ask, []);
  return { state, ask };
}

/** How a download ended without the model. */
type Ending = "stopped" | "failed";

/** Says how it is with the browser's own model and, where it can be had, downloads it once the person agreed to that. */
export function BuiltIn({ state, ask }: BuiltInAccess) {
  const t = useTranslations("builtIn");
  const [isAsking, setIsAsking] = useState(false);
  const [downloaded, setDownloaded] = useState<Downloaded | null>(null);
  const [ending, setEnding] = useState<Ending | null>(null);
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const download = () => {
    setIsAsking(false);
    const model = builtInModel();
    if (!model) return ask();
    const work = new AbortController();
    stop.current = work;
    setDownloaded({ share: 0 });
    setEnding(null);
    downloadBuiltIn(model, setDownloaded, work.signal)
      .catch(() => setEnding(work.signal.aborted ? "stopped" : "failed"))
      .finally(() => {
        setDownloaded(null);
        ask();
      });
  };
  if (!state) return null;
  return (
    <>
      <div role="status">
        {downloaded ? (
          <Progress {...downloaded} onStop={() => stop.current?.abort()} />
        ) : (
          <p className="hint">{t(state)}</p>
        )}
        {ending ? <Notice tone={ending === "failed" ? "bad" : "plain"}>{t(ending)}</Notice> : null}
        {state === "downloadable" && !downloaded ? (
          <Button onClick={() => setIsAsking(true)}>{t("download")}</Button>
        ) : null}
        {/* Somebody agreed to it already: it is on its way. */}
        {state === "downloading" && !downloaded ? <Button onClick={download}>{t("follow")}</Button> : null}
      </div>
      {isAsking ? (
        <Dialog
          title={t("title")}
          stay={t("no")}
          onClose={() => setIsAsking(false)}
          actions={<Button onClick={download}>{t("yes")}</Button>}
        >
          <p>{t("what")}</p>
          <ul>
            {(["size", "yours", "browsers", "stopping"] as const).map((part) => (
              <li key={part}>{t(part)}</li>
            ))}
          </ul>
        </Dialog>
      ) : null}
    </>
  );
}

function Progress({ share, bytes, onStop }: Downloaded & { onStop: () => void }) {
  const t = useTranslations("builtIn");
  const format = useFormatter();
  const percent = Math.floor(100 * share);
  const gigabytes = { style: "unit", unit: "gigabyte", maximumFractionDigits: 1 } as const;
  const size = bytes && format.number(bytes / 1e9, gigabytes);
  return (
    <Notice actions={<Button onClick={onStop}>{t("stop")}</Button>}>
      <p>
        {share >= 1
          ? t("unpacking")
          : size
            ? t("downloadedOf", { percent, size })
            : t("downloaded", { percent })}
      </p>
      <progress max={1} value={share} aria-label={t("download")} />
    </Notice>
  );
}
