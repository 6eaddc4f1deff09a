import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { Speech } from "../../lib/speech/browser";
import type { Availability } from "../../lib/speech/types";

interface WhereProps {
  speech: Speech;
  isRecognised: boolean;
  language: string;
}

/** Where the sound goes that is heard right now. */
export function Where({ speech, isRecognised, language }: WhereProps) {
  const t = useTranslations("speaking");
  const [there, setThere] = useState<Availability | null>(null);
  useEffect(() => void speech.recogniser.availability(language).then(setThere), [speech, language]);
  if (there === null) return null;
  return (
    <span className="hint">
      {t(isRecognised && there !== "device" && there !== "none" ? "goesToMaker" : "staysHere")}
    </span>
  );
}
