import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { Permission } from "../../lib/speech/permission";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

interface AskMicrophoneProps {
  permission: Permission;
  onClose: () => void;
}

/** A panel is never asked for the microphone: a tab is, and what is allowed there holds here. */
export function AskMicrophone({ permission, onClose }: AskMicrophoneProps) {
  const t = useTranslations("speaking");
  const [state, setState] = useState<PermissionState>("prompt");
  useEffect(() => {
    const look = () => void permission.state().then(setState);
    look();
    return permission.onChange(look);
  }, [permission]);
  const isThere = state === "granted";
  return (
    <Dialog
      title={t(isThere ? "allowedTitle" : "microphoneTitle")}
      onClose={onClose}
      actions={
        isThere ? (
          <Button look="primary" onClick={onClose}>
            {t("close")}
          </Button>
        ) : (
          <>
            <a className="button" data-look="primary" href="/microphone.html" target="_blank">
              {t("openTab")}
            </a>
            <Button onClick={onClose}>{t("type")}</Button>
          </>
        )
      }
    >
      <p role="status">{t(isThere ? "allowed" : "microphoneWhy")}</p>
    </Dialog>
  );
}
