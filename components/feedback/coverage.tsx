import { useQuery } from "convex/react";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { WholeInterview } from "./whole";
import { Failure, useAttempt } from "../app/attempt";
import { useStartInterview } from "../app/start-interview";
import { useSurface } from "../app/surface";
import { Button } from "../ui/button";

/** The posting's duties and demands, whole, and which were practised, over all attempts; and the two ways to practise on. */
export function Coverage({ whole }: { whole: WholeInterview }) {
  const { newId } = useSurface();
  const t = useTranslations("coverage");
  const map = useQuery(api.progress.coverage, { interview: whole.key });
  const start = useStartInterview();
  const attempt = useAttempt();
  const [keys] = useState(() => ({ missing: newId(), again: newId() }));
  const missing = (map ?? []).filter(({ answers }) => answers === 0);
  const practise = (what: "missing" | "again") => {
    const { jobTitle, company, location, jobDescription, postingUrl, resumeUrl, origins } = whole;
    const posting = { jobTitle, company, location, jobDescription, postingUrl, resumeUrl };
    const focus =
      what === "missing"
        ? missing.map(({ requirement }) => requirement.key).slice(0, LIMITS.focus)
        : undefined;
    attempt.run(() => start({ key: keys[what], posting, origins, wish: { ...whole.wish, focus } }));
  };
  return (
    <section className="stack" data-gap="s" aria-labelledby="coverage">
      {map?.length ? (
        <>
          <h2 id="coverage">{t("title")}</h2>
          <p className="hint">
            {missing.length
              ? t("practised", { done: map.length - missing.length, count: map.length })
              : t("allPractised")}
          </p>
          <ul className="coverage">
            {map.map(({ requirement, newest, answers, reader, isShared }) => (
              <li key={requirement.key} data-state={answers ? "done" : "none"}>
                <span className="foreign">{requirement.sentence}</span>
                <span className="hint">
                  {answers === 0
                    ? t("notYet")
                    : newest && reader
                      ? t("said", { ...newest, answers, by: isShared ? "both" : reader })
                      : t("firstVersion")}
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
