import type { ConvexReactClient } from "convex/react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { exportText, fileName } from "../../lib/portable/file";
import { download } from "../app/download";
import { readAll } from "../../lib/portable/export-all";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";

/** Everything in the account, as a file that can be imported on this device, too. */
export function ExportAccount({ client }: { client: ConvexReactClient }) {
  const t = useTranslations("account");
  const [state, setState] = useState<"idle" | "exporting" | "failed">("idle");
  const run = async () => {
    setState("exporting");
    try {
      const sessions = await readAll(client, () => {});
      download(exportText(sessions, Date.now()), fileName("sessions", "json", Date.now()));
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  return (
    <>
      {state === "failed" ? (
        <Notice tone="bad" urgent>
          {t("exportFailed")}
        </Notice>
      ) : null}
      <Button wide disabled={state === "exporting"} onClick={() => void run()}>
        {t(state === "exporting" ? "exporting" : "export")}
      </Button>
    </>
  );
}
