import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { Permission } from "../../lib/speech/permission";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

interface MicrophonePageProps {
  permission: Permission;
  /** Has the browser ask for the microphone, and lets go of it again. Rejects when it is not to be had. */
  ask: () => Promise<void>;
  onClose: () => void;
}

/** A tab that asks for the microphone once, for the panel, which the browser never asks. */
export function MicrophonePage({ permission, ask, onClose }: MicrophonePageProps) {
  const t = useTranslations("speaking");
  const [state, setState] = useState<PermissionState | "no_microphone" | "in_use">("prompt");
  useEffect(() => {
    const look = () => void permission.state().then(setState);
    look();
    return permission.onChange(look);
  }, [permission]);
  const press = () => {
    const said = (error: unknown) => {
      const name = error instanceof DOMException ? error.name : "";
      if (name === "NotFoundError") setState("no_microphone");
      else if (name !== "NotAllowedError") setState("in_use");
    };
    ask().then(() => setState("granted"), said);
  };
  return (
    <main className="microphone stack">
      <h1>{t("microphoneTitle")}</h1>
      <div role="status" className="stack">
        {state === "granted" ? (
          <Notice tone="good">{t("allowed")}</Notice>
        ) : state === "denied" ? (
          <Notice tone="warn">{t("denied")}</Notice>
        ) : state === "no_microphone" || state === "in_use" ? (
          <Notice tone="warn">{t(state)}</Notice>
        ) : (
          <p>{t("pageWhy")}</p>
        )}
      </div>
      <div className="row">
        {state === "granted" ? (
          <Button look="primary" onClick={onClose}>
            {t("closeTab")}
          </Button>
        ) : state === "denied" ? null : (
          <Button look="primary" onClick={press}>
            {t("allow")}
          </Button>
        )}
      </div>
    </main>
  );
}
