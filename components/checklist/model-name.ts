import { useTranslations } from "use-intl";
import { BUILT_IN } from "../../lib/own-model/built-in";

/** What a model is called to the person, by the name that is stored beside what it found. */
export function useModelName(): (model: string | undefined) => string {
  const t = useTranslations("modelReading");
  return (model) => (model === BUILT_IN ? t("builtIn") : (model ?? t("someModel")));
}
