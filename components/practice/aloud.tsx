import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { halfMinutes, secondsAloud } from "../../lib/coach/review/index";

/** A figure that changes with every word would only disturb. */
const QUIET_MS = 1_200;

/** About how long an answer is when it is spoken, in steps and after a pause. */
export function Aloud({ text }: { text: string }) {
  const t = useTranslations("answer");
  const [seconds, setSeconds] = useState(() => secondsAloud(text));
  useEffect(() => {
    const timer = setTimeout(() => setSeconds(secondsAloud(text)), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const said = () => {
    if (seconds === 0) return null;
    if (seconds < 22) return t("aloudShort");
    return seconds < 45 ? t("aloudHalf") : t("aloud", { minutes: halfMinutes(seconds) });
  };
  return <p>{said()}</p>;
}
