import { useTranslations } from "use-intl";
import type { CoachVia } from "../../convex/schema";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

interface ConsentProps {
  host: string;
  via: CoachVia;
  onYes: () => void;
  onNo: () => void;
}

/** Says what will be sent and to whom, and asks, once, before anything is. */
export function Consent({ host, via, onYes, onNo }: ConsentProps) {
  const t = useTranslations("consent");
  return (
    <Dialog
      title={t("title", { host })}
      stay={t("no")}
      onClose={onNo}
      actions={<Button onClick={onYes}>{t("yes")}</Button>}
    >
      <p>{t("what", { host })}</p>
      <ul>
        <li>{t("posting")}</li>
        <li>{t("answers")}</li>
      </ul>
      <p>{t(via === "device" ? "fromDevice" : "fromServer", { host })}</p>
      <p>{t("still")}</p>
    </Dialog>
  );
}
