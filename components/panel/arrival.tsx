import { useQuery } from "convex/react";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { searchedPostingKey } from "../../convex/posting";
import type { PostingForm } from "../../lib/storage/posting-form";
import { jobName } from "../app/job-name";
import { useDrafts, usePlace } from "../app/surface";
import { Button } from "../ui/button";
import { useLatest } from "../ui/use-latest";

interface ArrivalProps {
  form: PostingForm;
  /** Whether the person is writing in another form. */
  isFilling: boolean;
  onAccept: () => void;
  onStay: () => void;
}

/**
 * What a gesture brought. It is taken in at once, unless another posting is being answered or a form was written in: then
 * a line says both ways. The posting that is being practised is gone on with.
 */
export function Arrival({ form, isFilling, onAccept, onStay }: ArrivalProps) {
  const here = usePlace();
  const drafts = useDrafts();
  const t = useTranslations("arrival");
  const interview = here?.screen === "session" ? here.interview : undefined;
  const row = useQuery(api.interviews.row, interview === undefined ? "skip" : { interview });
  const way = () => {
    if (interview === undefined) return isFilling ? "ask" : "accept";
    if (row === undefined) return "wait";
    if (row === null || row.status === "completed") return "accept";
    if (searchedPostingKey(form.values) === row.postingKey) return "stay";
    const isEmpty = row.answeredCount === 0 && !drafts.hasUnsaved(interview);
    return isEmpty && jobTitle && !isAsked ? "accept" : "ask";
  };
  const { jobTitle, company } = form.values;
  /** Who is asked stays asked, also when the answer is emptied meanwhile. */
  const [isAsked, setAsked] = useState(false);
  const found = way();
  if (found === "ask" && !isAsked) setAsked(true);
  const latest = useLatest({ onAccept, onStay });
  useEffect(() => {
    if (found === "accept") latest.current.onAccept();
    if (found === "stay") latest.current.onStay();
  }, [found, latest]);
  if (found !== "ask") return null;
  return (
    <div className="line-over stack" data-gap="s" role="status">
      <p>{jobTitle ? <span className="foreign">{jobName(jobTitle, company)}</span> : t("unknown")}</p>
      <div className="notice-actions">
        <Button look="primary" onClick={onAccept}>
          {t(jobTitle ? "start" : "look")}
        </Button>
        <Button onClick={onStay}>{t(interview === undefined ? "stayForm" : "staySession")}</Button>
      </div>
    </div>
  );
}
