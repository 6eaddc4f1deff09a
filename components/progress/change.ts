import { useTranslations } from "use-intl";
import { useRating } from "../ui/rating";

/** The words for ratings and for how they changed, one decimal. */
export function useChange() {
  const t = useTranslations("comparison");
  const plain = useRating();
  return {
    plain,
    /** "1.1 higher", "0.3 lower", "as before" */
    words: (change: number) =>
      change === 0 ? t("same") : t(change > 0 ? "higher" : "lower", { by: plain(Math.abs(change)) }),
  };
}
