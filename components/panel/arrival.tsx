import { useTranslations } from "use-intl";
import type { PostingForm } from "../../lib/storage/posting-form";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

interface ArrivalProps {
  form: PostingForm;
  /** What is open: a session stays in the history, a form is replaced. */
  over: "session" | "form";
  onStart: () => void;
  onStay: () => void;
}

/** Asks what to do with a capture that arrived while something else is open. */
export function Arrival({ form, over, onStart, onStay }: ArrivalProps) {
  const t = useTranslations("arrival");
  const { jobTitle, company } = form.values;
  return (
    <Dialog
      title={t(over === "session" ? "titleSession" : "titleForm")}
      onClose={onStay}
      actions={
        <>
          <Button look="primary" onClick={onStart}>
            {t("start")}
          </Button>
          <Button onClick={onStay}>{t(over === "session" ? "staySession" : "stayForm")}</Button>
        </>
      }
    >
      <p className="foreign">{jobTitle ? [jobTitle, company].filter(Boolean).join(" · ") : t("unknown")}</p>
      <p className="hint">{t(over === "session" ? "keptSession" : "keptForm")}</p>
    </Dialog>
  );
}
