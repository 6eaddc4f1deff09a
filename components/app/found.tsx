import { useTranslations } from "use-intl";
import type { InterviewRow } from "../../convex/model/interviews";
import { useRating } from "../ui/rating";

/** What was found in the answers of a session: points, a rating of the first design, or that nobody has looked. */
export function Found({ row }: { row: InterviewRow }) {
  const t = useTranslations("history");
  const rating = useRating();
  const { points, pointsCovered = 0, overallRating, status } = row;
  if (points !== undefined) return <span>{t("points", { covered: pointsCovered, points })}</span>;
  if (overallRating !== undefined) return <span>{t("oldRating", { rating: rating(overallRating) })}</span>;
  return status === "completed" ? <span>{t("unread")}</span> : null;
}
