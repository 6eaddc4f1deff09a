import { useFormatter, useTranslations } from "use-intl";

/** A rating in numbers and words, with a bar that only repeats them. */
export function Scale({ rating, large }: { rating: number; large?: boolean }) {
  const t = useTranslations("rating");
  const number = useRating()(rating);
  return (
    <div className="stack" data-gap="s">
      <p className="rating">
        {large ? <strong>{number}</strong> : <span>{number}</span>}
        <span>{t("of", { word: t(meaningOf(rating)) })}</span>
      </p>
      <div className="scale" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <span key={step}>
            <i style={{ width: `${100 * Math.min(1, Math.max(0, rating - step + 1))}%` }} />
          </span>
        ))}
      </div>
    </div>
  );
}

/** How a rating or a difference of two is written: with one decimal, always. */
export function useRating(): (rating: number) => string {
  const format = useFormatter();
  return (rating) => format.number(rating, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** The word for a rating; each word covers the ratings nearest to its number. */
export function meaningOf(rating: number): "r1" | "r2" | "r3" | "r4" | "r5" {
  const nearest = Math.min(5, Math.max(1, Math.round(rating)));
  return (["r1", "r2", "r3", "r4", "r5"] as const)[nearest - 1] ?? "r1";
}
