import type { ConvexReactClient } from "convex/react";
import { useTranslations } from "use-intl";
import { exportText } from "../../lib/portable/file";
import { fileName, localDay } from "../../lib/text/index";
import { Failure, useAttempt } from "../app/attempt";
import { download } from "../app/download";
import { readAll } from "../../lib/portable/export-all";
import { Button } from "../ui/button";

/** Everything in the account, as a file that can be imported on this device, too. */
export function ExportAccount({ client }: { client: ConvexReactClient }) {
  const t = useTranslations("account");
  const attempt = useAttempt();
  const give = async () => {
    const sessions = await readAll(client, () => {});
    const now = Date.now();
    download(exportText(sessions, now), fileName("sessions", "json", localDay(now)));
  };
  return (
    <>
      <Failure of={attempt} words={t("exportFailed")} />
      <Button wide disabled={attempt.pending} onClick={() => attempt.run(give)}>
        {t(attempt.pending ? "exporting" : "export")}
      </Button>
    </>
  );
}
