import { useQuery } from "convex/react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { WANTS_PRACTICE } from "../../convex/limits";
import type { WholeInterview } from "./whole";
import { Failure, useAttempt } from "../app/attempt";
import { useStartInterview } from "../app/start-interview";
import { useSurface } from "../app/surface";
import { Button } from "../ui/button";
import { useRating } from "../ui/rating";

/** The posting's requirements and which were practised, over all attempts; and the two ways to practise on. */
export function Coverage({ whole }: { whole: WholeInterview }) {
  const { newId } = useSurface();
  const t = useTranslations("coverage");
  const rating = useRating();
  const map = useQuery(api.progress.coverage, { interview: whole.key });
  const start = useStartInterview();
  const attempt = useAttempt();
  const [keys] = useState(() => ({ missing: newId(), again: newId() }));
  const missing = (map ?? []).filter(({ newest }) => newest === undefined || newest < WANTS_PRACTICE);
  const practise = (what: "missing" | "again") => {
    const { jobTitle, company, location, jobDescription, postingUrl, resumeUrl, origins } = whole;
    const posting = { jobTitle, company, location, jobDescription, postingUrl, resumeUrl };
    const focus = what === "missing" ? missing.map(({ requirement }) => requirement.key) : undefined;
    attempt.run(() => start({ key: keys[what], posting, origins, wish: { ...whole.wish, focus } }));
  };
  return (
    <section className="stack" data-gap="s" aria-labelledby="coverage">
      {map?.length ? (
        <>
          <h2 id="coverage">{t("title")}</h2>
          <p className="hint">
            {t("practised", { done: map.length - missing.length, count: map.length, min: WANTS_PRACTICE })}
          </p>
          <ul className="coverage">
            {map.map(({ requirement, newest, count, reader }) => (
              <li key={requirement.key} data-state={stateOf(newest)}>
                <span className="foreign">{requirement.sentence}</span>
                <span className="hint">
                  {newest === undefined
                    ? t("notYet")
                    : t("rated", { rating: rating(newest), count, by: reader ?? "first" })}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Failure of={attempt} />
      {missing.length ? (
        <Button wide disabled={attempt.pending} onClick={() => practise("missing")}>
          {t("missing")}
        </Button>
      ) : null}
      <Button wide disabled={attempt.pending} onClick={() => practise("again")}>
        {t("again")}
      </Button>
    </section>
  );
}

function stateOf(newest: number | undefined): "none" | "weak" | "good" {
  if (newest === undefined) return "none";
  return newest < WANTS_PRACTICE ? "weak" : "good";
}
