import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { wordsOf } from "../../lib/text/index";

/** A figure that changes with every word would only disturb. */
const QUIET_MS = 1_200;
const WORDS_A_MINUTE = 150;
/** Fewer words are a beginning, not a length. */
const ENOUGH = 15;

/** About how long an answer is when it is spoken, in steps and after a pause. */
export function Aloud({ text }: { text: string }) {
  const t = useTranslations("answer");
  const [words, setWords] = useState(() => wordsOf(text).length);
  useEffect(() => {
    const timer = setTimeout(() => setWords(wordsOf(text).length), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const minutes = words / WORDS_A_MINUTE;
  const said = () => {
    if (words < ENOUGH) return null;
    if (minutes < 0.35) return t("aloudShort");
    return minutes < 0.75 ? t("aloudHalf") : t("aloud", { minutes: Math.round(minutes) });
  };
  return <p>{said()}</p>;
}
