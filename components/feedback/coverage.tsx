import { useMutation, useQuery } from "convex/react";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { WANTS_PRACTICE } from "../../convex/model/progress";
import { errorWords, type Words } from "../../lib/words/errors";
import type { WholeInterview } from "./whole";
import { useSurface } from "../app/surface";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { WordsOf } from "../ui/words-of";

/** The posting's requirements and which were practised, over all attempts; and the two ways to practise on. */
export function Coverage({ whole }: { whole: WholeInterview }) {
  const { place, language, newId } = useSurface();
  const t = useTranslations("coverage");
  const format = useFormatter();
  const map = useQuery(api.progress.coverage, { interview: whole.key });
  const create = useMutation(api.interviews.create);
  const [failure, setFailure] = useState<Words | null>(null);
  const missing = (map ?? []).filter(({ newest }) => newest === undefined || newest < WANTS_PRACTICE);
  const again = async (focus: string[]) => {
    setFailure(null);
    const { jobTitle, company, location, jobDescription, postingUrl, resumeUrl, origins, wish } = whole;
    const posting = { jobTitle, company, location, jobDescription, postingUrl, resumeUrl };
    const key = newId();
    try {
      await create({
        key,
        posting,
        origins,
        language,
        wish: { ...wish, focus: focus.length ? focus : undefined },
      });
      place.go({ screen: "session", interview: key });
    } catch (error) {
      setFailure(errorWords(error));
    }
  };
  return (
    <section className="stack" data-gap="s" aria-labelledby="coverage">
      {map?.length ? (
        <>
          <h2 id="coverage">{t("title")}</h2>
          <p className="hint">{t("practised", { done: map.length - missing.length, count: map.length })}</p>
          <ul className="coverage">
            {map.map(({ requirement, newest, count }) => (
              <li key={requirement.key} title={requirement.sentence} data-state={stateOf(newest)}>
                <span className="foreign">{requirement.topic}</span>
                <span className="hint">
                  {newest === undefined
                    ? t("notYet")
                    : t("rated", { rating: format.number(newest, { maximumFractionDigits: 1 }), count })}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {failure ? (
        <Notice tone="bad" urgent>
          <WordsOf words={failure} />
        </Notice>
      ) : null}
      {missing.length ? (
        <Button wide onClick={() => void again(missing.map(({ requirement }) => requirement.key))}>
          {t("missing")}
        </Button>
      ) : null}
      <Button wide onClick={() => void again([])}>
        {t("again")}
      </Button>
    </section>
  );
}

function stateOf(newest: number | undefined): "none" | "weak" | "good" {
  if (newest === undefined) return "none";
  return newest < WANTS_PRACTICE ? "weak" : "good";
}
