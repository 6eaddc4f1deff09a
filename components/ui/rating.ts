import { useFormatter } from "use-intl";

/** How a rating or a difference of two is written: with one decimal, always; a half goes up. */
export function useRating(): (rating: number) => string {
  const format = useFormatter();
  return (rating) =>
    format.number(Math.round(rating * 10) / 10, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
