import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { byOf, isRead, sumOf } from "../../lib/coach/review/index";
import { Mark, type MarkState } from "../ui/mark";
import { useRating } from "../ui/rating";
import type { Standing } from "./standing";

interface OverviewProps {
  standings: readonly Standing[];
  /** The question whose answer is to be improved or looked at now. */
  current?: string;
  onOpen: (questionKey: string) => void;
}

/** What all readings come to, whose they are, and the session drawn from its own points: a column an answer. */
export function Overview({ standings, current, onOpen }: OverviewProps) {
  const t = useTranslations("feedback");
  const rating = useRating();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const sum = sumOf(standings);
  const isBegun = standings.some(({ reading }) => reading.points.some(({ state }) => state !== "open"));
  const rated = standings.filter(({ reading, isRated }) => isRated && isRead(reading));
  return (
    <section className="stack" data-gap="s" aria-labelledby="overview">
      <h2 id="overview" className="lead" ref={heading} tabIndex={-1}>
        {sum
          ? t("sum", { covered: sum.covered, partly: sum.partly, points: sum.points })
          : t("nothingRead", { begun: isBegun ? "yes" : "no" })}
      </h2>
      {sum ? (
        <p className="hint">
          {t("reading", { read: sum.read, all: standings.length, by: t(byOf(sum.readers)) })}
          {sum.rating === null ? null : ` ${t("mean", { rating: rating(sum.rating), count: rated.length })}`}
        </p>
      ) : (
        <p className="hint">{t("nothingReadHow")}</p>
      )}
      {rated.length ? (
        <details>
          <summary>{t("howItAddsUp")}</summary>
          <p className="hint">{t("rule")}</p>
          <ul className="adding">
            {rated.map(({ question, reading: { score } }) => (
              <li key={question.key}>
                {t("line", {
                  number: question.order,
                  covered: score.covered,
                  partly: score.partly,
                  points: score.points,
                  rating: rating(score.rating ?? 1),
                  trap: score.trapHit ? "yes" : "no",
                })}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <ol className="strip">
        {standings.map((one) => (
          <li key={one.question.key}>
            <button
              type="button"
              aria-label={t("column", columnOf(one))}
              aria-current={one.question.key === current || undefined}
              onClick={() => onOpen(one.question.key)}
            >
              {statesOf(one).map((state, at) => (
                <Mark key={at} state={state} />
              ))}
              <span>{one.question.order}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="legend hint" aria-hidden="true">
        {(["covered", "partly", "missing", "open", "hit"] as const).map((state) => (
          <span key={state}>
            <Mark state={state} /> {t(`mark_${state}`)}
          </span>
        ))}
      </p>
    </section>
  );
}

function columnOf({ question, reading: { score } }: Standing) {
  const { covered, partly, missing, open } = score;
  return { number: question.order, covered, partly, missing, open, trap: score.trapHit ? "yes" : "no" };
}

/** From top to bottom: a trap, what is open, what is missing, what is there. */
function statesOf({ reading: { points, score } }: Standing): MarkState[] {
  const of = (state: MarkState) => points.filter((point) => point.state === state).map(() => state);
  const trap: MarkState[] = score.trapHit ? ["hit"] : [];
  return [...trap, ...of("open"), ...of("missing"), ...of("partly"), ...of("covered")];
}
