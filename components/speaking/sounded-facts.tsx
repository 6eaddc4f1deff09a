import { useFormatter, useTranslations } from "use-intl";
import { paceOf, type Sounded, usualPace } from "../../lib/speech/sounded";

interface SoundedFactsProps {
  sounded: Sounded;
  /** In which it was spoken, as a BCP 47 tag, as far as that is known. */
  language: string | undefined;
}

/** How an answer sounded: facts with what is usual, and no rating. */
export function SoundedFacts({ sounded, language }: SoundedFactsProps) {
  const t = useTranslations("sounded");
  const format = useFormatter();
  const seconds = Math.round(sounded.ms / 1_000);
  const pace = paceOf(sounded);
  const usual = language && usualPace(language);
  const tenths = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return (
    <dl className="sounded">
      <dt>{t("spoken")}</dt>
      <dd>
        {seconds < 60
          ? t("spokenSeconds", { seconds })
          : t("spokenMinutes", {
              minutes: format.number(Math.floor(seconds / 60)),
              seconds: format.number(seconds % 60, { minimumIntegerDigits: 2 }),
            })}
      </dd>
      {pace === null ? null : (
        <>
          <dt>{t("pace")}</dt>
          <dd>{usual ? t("paceIs", { pace, from: usual.from, to: usual.to }) : t("paceAlone", { pace })}</dd>
        </>
      )}
      <dt>{t("pause")}</dt>
      <dd>{t("pauseIs", { seconds: format.number(sounded.longestPauseMs / 1_000, tenths) })}</dd>
      {sounded.fillers.length ? (
        <>
          <dt>{t("fillers")}</dt>
          <dd className="foreign" lang={language}>
            {format.list(sounded.fillers.map(({ word, count }) => t("filler", { word, count })))}
          </dd>
        </>
      ) : null}
    </dl>
  );
}
