import { useTranslations } from "use-intl";
import { useRating } from "../ui/rating";
import type { AnsweredQuestion } from "./whole";

/** What the first version's rules, or a model, said of an answer: kept as it was, and marked as such. */
export function FirstDesign({ review }: { review: NonNullable<AnsweredQuestion["review"]> }) {
  const t = useTranslations("feedback");
  const rating = useRating();
  return (
    <div className="stack" data-gap="s">
      <p className="hint">
        {t("firstDesign")}
        {review.rating === undefined ? null : ` ${t("oldRating", { rating: rating(review.rating) })}`}
      </p>
      {review.note ? <p className="foreign">{review.note}</p> : null}
      {review.nextStep ? <p className="foreign">{review.nextStep}</p> : null}
    </div>
  );
}
