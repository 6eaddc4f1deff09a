import { useQuery } from "convex/react";
import { lazy, Suspense } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { Sheet } from "../../lib/coach/types";
import { versionRead } from "../app/reading";

/** Comparing words is loaded when there is something to compare. */
const WordDiff = lazy(() => import("../ui/word-diff").then((module) => ({ default: module.WordDiff })));

interface VersionsProps {
  interview: string;
  questionKey: string;
  /** What was looked for. */
  sheet: Sheet;
  lang?: string;
}

/** What each version of an answer changed, the newest first, and how many points were said in it. */
export function Versions({ interview, questionKey, sheet, lang }: VersionsProps) {
  const t = useTranslations("feedback");
  const format = useFormatter();
  const versions = useQuery(api.feedback.versions, { interview, questionKey });
  if (!versions || versions.length < 2) return null;
  const read = versions.map((version) => ({ ...version, reading: versionRead(sheet, version) }));
  const pairs = read.slice(1).map((after, at) => ({ before: read[at]!, after }));
  return (
    <div className="stack" data-gap="s">
      {pairs.toReversed().map(({ before, after }) => (
        <details key={after.version}>
          <summary>
            {t("version", {
              number: after.version,
              when: format.dateTime(after.reviewedAt, { dateStyle: "medium", timeStyle: "short" }),
            })}
          </summary>
          {before.reading && after.reading ? (
            <p>{t("won", { after: after.reading.score.covered, before: before.reading.score.covered })}</p>
          ) : null}
          <Suspense>
            <WordDiff before={before.text} after={after.text} lang={lang} />
          </Suspense>
        </details>
      ))}
    </div>
  );
}
