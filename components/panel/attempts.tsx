import { useQuery } from "convex/react";
import { useDeferredValue } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { PostingForm } from "../../lib/storage/posting-form";
import { cut } from "../../lib/text/index";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Found } from "../app/found";
import { useSurface } from "../app/surface";

/** The newest ones; the rest is a press away, in the history. */
const SHOWN = 3;

/** Earlier attempts at the same posting come up by themselves. */
export function Attempts({ form }: { form: PostingForm }) {
  const { place } = useSurface();
  const t = useTranslations("posting");
  const tHistory = useTranslations("history");
  const format = useFormatter();
  const { jobTitle, company, postingUrl } = useDeferredValue(form.values);
  const posting = {
    jobTitle: cut(jobTitle, LIMITS.jobTitle),
    company: cut(company, LIMITS.company),
    postingUrl,
  };
  const attempts = useQuery(api.interviews.attempts, { posting });
  const [latest] = attempts ?? [];
  if (!attempts || !latest || latest.key === form.key) return null;
  return (
    <Notice
      actions={
        <Button look="quiet" onClick={() => place.go({ screen: "session", interview: latest.key })}>
          {t("openLatest")}
        </Button>
      }
    >
      <p>{t("attempts", { count: attempts.length })}</p>
      <ul>
        {attempts.slice(0, SHOWN).map((attempt) => (
          <li key={attempt.key}>
            {format.dateTime(attempt.createdAt, { dateStyle: "medium" })}
            {" · "}
            {attempt.status === "completed" ? (
              <Found row={attempt} />
            ) : (
              tHistory("answered", { answered: attempt.answeredCount, count: attempt.questionCount })
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
