import { useState } from "react";
import { useTranslations } from "use-intl";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

interface RemoveQuestionProps {
  isAnswered: boolean;
  disabled: boolean;
  onRemove: () => void;
}

/** Takes a question out, after saying what goes with it. */
export function RemoveQuestion({ isAnswered, disabled, onRemove }: RemoveQuestionProps) {
  const t = useTranslations("questionSet");
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button look="danger" wide disabled={disabled} onClick={() => setAsking(true)}>
        {t("remove")}
      </Button>
      {isAsking ? (
        <Dialog
          title={t("removeTitle")}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button look="primary" onClick={() => setAsking(false)}>
                {t("removeNo")}
              </Button>
              <Button
                look="danger"
                onClick={() => {
                  setAsking(false);
                  onRemove();
                }}
              >
                {t("removeYes")}
              </Button>
            </>
          }
        >
          <p>{t(isAnswered ? "removeAnswered" : "removeOpen")}</p>
        </Dialog>
      ) : null}
    </>
  );
}
