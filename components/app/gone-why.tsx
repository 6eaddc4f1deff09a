import { usePaginatedQuery, useQuery } from "convex/react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";

/** Deletions that are looked through, the newest first: who looks at a session sees it go. */
const NEWEST = 20;

/** Why a session that cannot be found is not there: that it was deleted is said where that is known. */
export function GoneWhy({ interview }: { interview: string }) {
  const t = useTranslations("session");
  const removed = useQuery(api.interviews.removed, { interviews: [interview] });
  const { results: restorable, status } = usePaginatedQuery(
    api.deleted.list,
    {},
    { initialNumItems: NEWEST },
  );
  if (removed?.length || restorable.some(({ key }) => key === interview)) return <p>{t("goneWhy")}</p>;
  return removed === undefined || status === "LoadingFirstPage" ? null : <p>{t("goneMaybe")}</p>;
}
