import { isSame } from "../../convex/model/same";
import { isOfPoint } from "../coach/review/index";
import type { Session } from "../../convex/model/sessions";

/**
 * Whether `whole` has everything that `part` has: the same, or what verifiably came after it. What neither is, such as
 * a question in other words, or a session that was finished here and is not there, is not covered: nobody can tell
 * which of the two the person wants.
 */
export function covers(whole: Session, part: Session): boolean {
  if (isSame(whole, part)) return true;
  const { answers, reviews, verdicts, feedback, replaced, ...rest } = part;
  return (
    restIsSame(whole, rest) &&
    (["answers", "reviews", "verdicts", "replaced"] as const).every(
      (name) => name in whole || !part[name]?.length,
    ) &&
    answers.every((one) => {
      const other = whole.answers.find(({ questionKey }) => questionKey === one.questionKey);
      return other !== undefined && (other.text === one.text || other.editedAt > one.editedAt);
    }) &&
    reviews.every((one) =>
      whole.reviews.some(
        (other) =>
          other.questionKey === one.questionKey &&
          other.version === one.version &&
          (isSame(other, one) || other.reviewedAt > one.reviewedAt),
      ),
    ) &&
    (verdicts ?? []).every((row) => {
      const other = whole.verdicts?.find(({ questionKey }) => questionKey === row.questionKey);
      return row.verdicts.every((one) =>
        other?.verdicts.some(
          (its) =>
            isSame(its, one) ||
            (its.key === one.key &&
              its.reader === one.reader &&
              isOfPoint(its) === isOfPoint(one) &&
              its.at > one.at),
        ),
      );
    }) &&
    (replaced ?? []).every((one) => whole.replaced?.some((other) => isSame(other, one))) &&
    (!feedback ||
      (whole.feedback !== null &&
        (isSame(whole.feedback, feedback) || whole.feedback.updatedAt > feedback.updatedAt)))
  );
}

type Rest = Omit<Session, "answers" | "reviews" | "verdicts" | "feedback" | "replaced">;

/** Posting, questions, wishes, ticks and where it stands. A session that was begun there meanwhile is begun. */
function restIsSame(whole: Session, rest: Rest): boolean {
  const { startedAt: _at, completedAt: _done, status, ...said } = rest;
  const names = Object.keys(said) as (keyof typeof said)[];
  const wentOn = rest.status === "draft" || (rest.status === "in_progress" && whole.status === "completed");
  return (status === whole.status || wentOn) && names.every((name) => isSame(whole[name], said[name]));
}
