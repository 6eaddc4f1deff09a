import { useTranslations } from "use-intl";
import type { Words } from "../../lib/words/errors";

/** An error in words. */
export function WordsOf({ words }: { words: Words }) {
  const t = useTranslations("error");
  return <>{t(words.code, words.values)}</>;
}
