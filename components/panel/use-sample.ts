import { useTranslations } from "use-intl";
import { emptyForm, type PostingForm } from "../../lib/storage/posting-form";
import { useSettings } from "../app/settings";

/** Makes the form of the sample posting, which starts by itself. */
export function useSample(): (key: string) => PostingForm {
  const t = useTranslations("sample");
  const [settings] = useSettings();
  return (key) => {
    const empty = emptyForm(key, settings);
    const sample = {
      jobTitle: t("jobTitle"),
      company: t("company"),
      location: t("location"),
      jobDescription: t("jobDescription"),
    };
    return { ...empty, values: { ...empty.values, ...sample }, certain: true };
  };
}
