import { useTranslations } from "use-intl";
import type { CoachVia } from "../../convex/validators";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

interface ConsentProps {
  host: string;
  via: CoachVia;
  /** What will be sent: what questions are made from, or the answers of finished sessions. */
  of: "posting" | "answers";
  onYes: () => void;
  onNo: () => void;
}

/** Says what will be sent and to whom, and asks, once, before anything is. */
export function Consent({ host, via, of, onYes, onNo }: ConsentProps) {
  const t = useTranslations("consent");
  return (
    <Dialog
      title={t(of === "posting" ? "title" : "titleAnswers", { host })}
      stay={t(of === "posting" ? "no" : "noAnswers")}
      onClose={onNo}
      actions={<Button onClick={onYes}>{t("yes")}</Button>}
    >
      <p>{t(of === "posting" ? "what" : "whatAnswers", { host })}</p>
      <ul>
        {(of === "posting"
          ? (["posting", "answers"] as const)
          : (["eachAnswer", "itsQuestion", "itsEarlier"] as const)
        ).map((part) => (
          <li key={part}>{t(part)}</li>
        ))}
      </ul>
      <p>{t(via === "device" ? "fromDevice" : "fromServer", { host })}</p>
      <p>{t("still")}</p>
    </Dialog>
  );
}
