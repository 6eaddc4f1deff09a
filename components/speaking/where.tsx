import { useTranslations } from "use-intl";
import type { Speech } from "../../lib/speech/browser";
import { useAvailability } from "./use-availability";

interface WhereProps {
  speech: Speech;
  isRecognised: boolean;
  language: string;
}

/** Where the sound goes that is heard right now. */
export function Where({ speech, isRecognised, language }: WhereProps) {
  const t = useTranslations("speaking");
  const there = useAvailability(speech, language);
  if (there === null) return null;
  return (
    <span className="hint">
      {t(isRecognised && there !== "device" && there !== "none" ? "goesToMaker" : "staysHere")}
    </span>
  );
}
