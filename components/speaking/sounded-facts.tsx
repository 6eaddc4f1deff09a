import type { ReactNode } from "react";
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
  const spoken =
    seconds < 60
      ? t("spokenSeconds", { seconds })
      : t("spokenMinutes", {
          minutes: format.number(Math.floor(seconds / 60)),
          seconds: format.number(seconds % 60, { minimumIntegerDigits: 2 }),
        });
  return (
    <dl className="sounded">
      <Fact name={t("spoken")}>{spoken}</Fact>
      {pace === null ? null : (
        <Fact name={t("pace")}>
          {usual ? t("paceIs", { pace, from: usual.from, to: usual.to }) : t("paceAlone", { pace })}
        </Fact>
      )}
      <Fact name={t("pause")}>
        {t("pauseIs", { seconds: format.number(sounded.longestPauseMs / 1_000, TENTHS) })}
      </Fact>
      {sounded.fillers.length ? (
        <Fact name={t("fillers")}>
          {format.list(sounded.fillers.map(({ word, count }) => t("filler", { word, count })))}
        </Fact>
      ) : null}
    </dl>
  );
}

const TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
