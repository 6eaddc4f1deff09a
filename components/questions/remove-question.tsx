import { useTranslations } from "use-intl";
import { AskedButton } from "../ui/asked-button";

interface RemoveQuestionProps {
  isAnswered: boolean;
  disabled: boolean;
  onRemove: () => void;
}

/** Takes a question out, after saying what goes with it. */
export function RemoveQuestion({ isAnswered, disabled, onRemove }: RemoveQuestionProps) {
  const t = useTranslations("questionSet");
  return (
    <AskedButton
      label={t("remove")}
      wide
      disabled={disabled}
      title={t("removeTitle")}
      no={t("removeNo")}
      yes={t("removeYes")}
      onYes={onRemove}
    >
      <p>{t(isAnswered ? "removeAnswered" : "removeOpen")}</p>
    </AskedButton>
  );
}
