import { useFormatter } from "use-intl";

/** How a rating or a difference of two is written: with one decimal, always. */
export function useRating(): (rating: number) => string {
  const format = useFormatter();
  return (rating) => format.number(rating, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
