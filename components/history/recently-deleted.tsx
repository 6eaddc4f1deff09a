import { useMutation, usePaginatedQuery } from "convex/react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { forgetSpoken } from "../app/app";
import { Failure, useAttempt } from "../app/attempt";
import { jobName } from "../app/job-name";
import { Button } from "../ui/button";
import { focusNeighbour } from "./neighbour";

const PAGE = 20;

/** Deleted sessions that can still be restored, each with its day; nothing where there are none. */
export function RecentlyDeleted() {
  const t = useTranslations("history");
  const format = useFormatter();
  const { results, status, loadMore } = usePaginatedQuery(api.deleted.list, {}, { initialNumItems: PAGE });
  const restore = useMutation(api.deleted.restore);
  const remove = useMutation(api.deleted.remove);
  const attempt = useAttempt();
  if (!results.length) return null;
  const removeForGood = async (interview: string) => {
    await remove({ interview });
    await forgetSpoken(interview);
  };
  const act = (work: () => Promise<unknown>, pressed: HTMLElement) => {
    if (!focusNeighbour(pressed, ".deleted-row", "button"))
      pressed.closest("details")?.querySelector("summary")?.focus();
    attempt.run(work);
  };
  return (
    <details className="fold">
      <summary>{t("recentlyDeleted")}</summary>
      <div className="fold-body stack" data-gap="s">
        <p className="hint">{t("keptFor")}</p>
        <Failure of={attempt} />
        <ul className="history">
          {results.map(({ key, jobTitle, company, deletedAt }) => (
            <li key={key} className="deleted-row">
              <span className="foreign">{jobName(jobTitle, company)}</span>
              <span className="hint">
                {t("deletedOn", { day: format.dateTime(deletedAt, { dateStyle: "medium" }) })}
              </span>
              <span className="row">
                <Button
                  look="quiet"
                  aria-label={t("restoreOne", { title: jobTitle })}
                  onClick={({ currentTarget }) => act(() => restore({ interview: key }), currentTarget)}
                >
                  {t("restore")}
                </Button>
                <Button
                  look="quiet"
                  aria-label={t("removeOneForGood", { title: jobTitle })}
                  onClick={({ currentTarget }) => act(() => removeForGood(key), currentTarget)}
                >
                  {t("removeForGood")}
                </Button>
              </span>
            </li>
          ))}
        </ul>
        {status === "CanLoadMore" ? <Button onClick={() => loadMore(PAGE)}>{t("more")}</Button> : null}
      </div>
    </details>
  );
}
