import { useQuery } from "convex/react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { WholeInterview } from "./whole";

/** The way to see this attempt beside the others at the same posting; nothing while it is the only one that was looked at. */
export function Attempts({ whole }: { whole: WholeInterview }) {
  const t = useTranslations("comparison");
  const { key, jobTitle, company, postingUrl } = whole;
  const attempts = useQuery(api.interviews.attempts, { posting: { jobTitle, company, postingUrl } });
  const found = (attempts ?? []).filter(
    ({ points, overallRating }) => points !== undefined || overallRating !== undefined,
  );
  if (found.length < 2) return null;
  return (
    <p>
      <a href={`progress.html#${key}`} target="_blank" rel="noopener">
        {t("open")}
      </a>
    </p>
  );
}
