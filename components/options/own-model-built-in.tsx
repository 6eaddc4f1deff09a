import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { builtInModel, type BuiltInState, builtInState, downloadBuiltIn } from "../../lib/own-model/built-in";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

/** How it is with the browser's own model; undefined until the browser said so. */
export function useBuiltInState(): [BuiltInState | undefined, () => void] {
  const [state, setState] = useState<BuiltInState>();
  const ask = () => void builtInState(builtInModel()).then(setState);
  useEffect(ask, []);
  return [state, ask];
}

interface BuiltInProps {
  state: BuiltInState;
  /** The state may be another one by now. */
  onChanged: () => void;
}

/** Says how it is with the browser's own model and, where it can be had, downloads it once the person wants that. */
export function BuiltIn({ state, onChanged }: BuiltInProps) {
  const t = useTranslations("reader");
  const [share, setShare] = useState<number | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const download = () => {
    const model = builtInModel();
    if (!model) return;
    const work = new AbortController();
    stop.current = work;
    setShare(0);
    setHasFailed(false);
    downloadBuiltIn(model, setShare, work.signal)
      .catch(() => setHasFailed(!work.signal.aborted))
      .finally(() => {
        setShare(null);
        onChanged();
      });
  };
  const canDownload = state === "downloadable" || state === "downloading";
  return (
    <div role="status">
      {share === null ? (
        <p className="hint">{t(`browser_${state}`)}</p>
      ) : (
        <Notice actions={<Button onClick={() => stop.current?.abort()}>{t("stopDownload")}</Button>}>
          <p>{t("downloaded", { percent: Math.round(100 * share) })}</p>
          <progress max={1} value={share} aria-label={t("download")} />
        </Notice>
      )}
      {hasFailed ? <Notice tone="bad">{t("downloadFailed")}</Notice> : null}
      {canDownload && share === null ? <Button onClick={download}>{t("download")}</Button> : null}
    </div>
  );
}
