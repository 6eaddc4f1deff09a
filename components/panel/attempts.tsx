import { useQuery } from "convex/react";
import { useDeferredValue } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { PostingForm } from "../../lib/shared/posting-form";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { useSurface } from "./surface";

/** Earlier attempts at the same posting come up by themselves. */
export function Attempts({ form }: { form: PostingForm }) {
  const { place } = useSurface();
  const t = useTranslations("posting");
  const { jobTitle, company, postingUrl } = useDeferredValue(form.values);
  const posting = {
    jobTitle: jobTitle.slice(0, LIMITS.jobTitle),
    company: company.slice(0, LIMITS.company),
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
      {t("attempts", { count: attempts.length })}
    </Notice>
  );
}
