import { useEffect, useRef, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { primaryTag } from "../../lib/text/index";
import type { Availability, Hearing, Recogniser } from "../../lib/speech/types";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

interface AskWhereProps {
  there: Availability;
  /** BCP 47. */
  language: string;
  recogniser: Pick<Recogniser, "install">;
  onAgree: (where: Hearing) => void;
  onClose: () => void;
}

/** Says where the sound would go before anything is heard, and asks, once. */
export function AskWhere({ there, language, recogniser, onAgree, onClose }: AskWhereProps) {
  const t = useTranslations("speaking");
  const locale = useLocale();
  const [download, setDownload] = useState<"none" | "running" | "failed">("none");
  const name = new Intl.DisplayNames([locale], { type: "language" }).of(primaryTag(language)) ?? language;
  const isHere = useRef(true);
  useEffect(() => () => void (isHere.current = false), []);
  const bring = async () => {
    setDownload("running");
    const isThere = await recogniser.install(language);
    // Whoever said “not now” meanwhile agreed to nothing.
    if (!isHere.current) return;
    if (isThere) onAgree("device");
    else setDownload("failed");
  };
  const isDownload = there === "downloadable" || there === "downloading";
  return (
    <Dialog
      title={t("whereTitle")}
      stay={there === "device" ? undefined : t("type")}
      onClose={onClose}
      actions={
        <>
          {there === "device" ? (
            <>
              <Button look="primary" onClick={() => onAgree("device")}>
                {t("onDevice")}
              </Button>
              <Button onClick={onClose}>{t("type")}</Button>
            </>
          ) : null}
          {isDownload ? (
            <Button
              disabled={download === "running"}
              aria-busy={download === "running"}
              onClick={() => void bring()}
            >
              {t(download === "running" ? "downloading" : "download", { language: name })}
            </Button>
          ) : null}
          {there === "device" ? null : (
            <Button disabled={download === "running"} onClick={() => onAgree("service")}>
              {t("byMaker")}
            </Button>
          )}
        </>
      }
    >
      {there === "device" ? (
        <p>{t("whereDevice", { language: name })}</p>
      ) : (
        <>
          <p>{t(isDownload ? "whereDownload" : "whereService", { language: name })}</p>
          <p>{t("whatMaker")}</p>
        </>
      )}
      <p className="hint">{t("revoke")}</p>
      <div role="status">{download === "failed" ? <p>{t("downloadFailed")}</p> : null}</div>
    </Dialog>
  );
}
