import { useTranslations } from "use-intl";
import type { InterviewRow } from "../../convex/model/interviews";
import { useRating } from "../ui/rating";

/**
 * What was found in the answers of a session, in the feedback's own words and figures: points, whose reading, and the
 * rating; a rating of the first design; or that nobody has looked. Beside what is said of a newer attempt, that it is of an
 * earlier one.
 */
export function Found({ row, isEarlier }: { row: InterviewRow; isEarlier?: boolean }) {
  const t = useTranslations("history");
  const tFeedback = useTranslations("feedback");
  const rating = useRating();
  const { points, pointsCovered: covered = 0, pointsPartly: partly = 0, overallRating, status } = row;
  const by = row.isShared ? "both" : row.reader;
  if (points === undefined) {
    if (overallRating !== undefined) return <span>{t("oldRating", { rating: rating(overallRating) })}</span>;
    return status === "completed" ? <span>{t("unread")}</span> : null;
  }
  const sum = tFeedback("sum", { covered, partly, points });
  return (
    <>
      <span>{isEarlier ? t("earlierAttempt", { said: sum }) : sum}</span>
      {by ? <span>{tFeedback(by)}</span> : null}
      {overallRating === undefined ? null : <span>{t("rated", { rating: rating(overallRating) })}</span>}
    </>
  );
}
