import { useTranslations } from "use-intl";
import type { InterviewRow } from "../../convex/model/interviews";
import { useRating } from "../ui/rating";

/**
 * What was found in the answers of a session, in the feedback's own words and figures: points, whose reading, and the
 * rating; a rating of the first design; or that nobody has looked. The answers of a session that was opened again may be
 * others by now: until one is read anew, it is said to be of the last look. Beside what is said of a newer attempt, it is
 * said to be of an earlier one.
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
      {isOfLastLook(row) ? <span>{t("lastLook")}</span> : null}
    </>
  );
}

/** Whether a session was opened again after its answers were looked at, and no answer was read since it was finished. */
export function isOfLastLook({ points, status, coachState }: InterviewRow): boolean {
  return points !== undefined && (status !== "completed" || coachState === "unread");
}
