import { useQuery } from "convex/react";
import type { FunctionReturnType } from "convex/server";
import { useEffect, useRef, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { WANTS_PRACTICE } from "../../convex/limits";
import { SessionGate } from "../account/session-gate";
import { Empty } from "../ui/empty";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { useChange } from "./change";
import { Comparison } from "./comparison";
import { type Point, Trend } from "./trend";

/** The progress page: ratings over time, by competency, and by posting. */
export function ProgressPage() {
  const t = useTranslations("progress");
  return (
    <main className="options stack">
      <h1>{t("title")}</h1>
      <SessionGate loading={t("loading")} lines={6}>
        <Overview />
      </SessionGate>
    </main>
  );
}

function Overview() {
  const t = useTranslations("progress");
  const overview = useQuery(api.progress.overview);
  if (!overview) return <Skeleton label={t("loading")} lines={6} />;
  const rated = overview.sessions.filter(({ overallRating }) => overallRating !== undefined);
  if (!rated.length) {
    return (
      <Empty title={t("empty")}>
        <p>{t("emptyHow")}</p>
      </Empty>
    );
  }
  const again = postings(rated).filter(({ sessions }) => sessions.length > 1);
  return (
    <>
      {byReader(rated).map(({ reader, sessions }) => (
        <section className="card stack" key={reader}>
          <Trend title={`${t("overTime")}: ${t(`by_${reader}`)}`} points={sessions.map(pointOf)} />
        </section>
      ))}
      {overview.readings.map(({ reader = "first" as const, competencies }) => (
        <Competencies key={reader} reader={reader} competencies={competencies} />
      ))}
      <section className="card stack" aria-labelledby="by-posting">
        <h2 id="by-posting">{t("byPosting")}</h2>
        {again.length ? (
          again.map(({ name, sessions }) => (
            <Posting key={sessions[0]?.postingKey} name={name} sessions={sessions} />
          ))
        ) : (
          <p className="hint">{t("noneAgain")}</p>
        )}
      </section>
    </>
  );
}

/** The attempts at one posting; `#` and the key of one of them in the address opens their comparison. */
function Posting({ name, sessions }: { name: string; sessions: InterviewRow[] }) {
  const t = useTranslations("comparison");
  const t2 = useTranslations("progress");
  const isAsked = sessions.some(({ key }) => location.hash === `#${key}`);
  const [isOpen, setOpen] = useState(isAsked);
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isAsked) place.current?.scrollIntoView();
  }, [isAsked]);
  return (
    <div className="stack">
      {byReader(sessions).map(({ reader, sessions: own }) => (
        <Trend key={reader} title={`${name}: ${t2(`by_${reader}`)}`} points={own.map(pointOf)} />
      ))}
      <details
        className="fold"
        ref={place}
        open={isOpen}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{t("open")}</summary>
        <div className="fold-body">{isOpen ? <Comparison attempts={sessions} /> : null}</div>
      </details>
    </div>
  );
}

type Competencies = FunctionReturnType<typeof api.progress.overview>["readings"][number]["competencies"];

/** Whose readings: `first` is the first design, by rules. */
const READERS = ["person", "model", "first"] as const;
type Reader = (typeof READERS)[number];

/** Rated sessions apart for each reader, for no line joins two; readers without any are left out. */
function byReader(rated: InterviewRow[]): { reader: Reader; sessions: InterviewRow[] }[] {
  return READERS.map((reader) => ({
    reader,
    sessions: rated.filter((session) => (session.reader ?? "first") === reader),
  })).filter(({ sessions }) => sessions.length);
}

/** Every competency with a bar and its number; what keeps coming back weak stands first and is said in words. */
function Competencies({ reader, competencies }: { reader: Reader; competencies: Competencies }) {
  const t = useTranslations("progress");
  const tName = useTranslations("competency");
  const format = useFormatter();
  const { plain, signed } = useChange();
  const weak = competencies.filter(({ recent, count }) => recent < WANTS_PRACTICE && count > 1);
  return (
    <section className="card stack" aria-labelledby={`by-competency-${reader}`}>
      <h2 id={`by-competency-${reader}`}>{t("byCompetency")}</h2>
      <p className="hint">{t(`by_${reader}`)}</p>
      {weak.length ? (
        <Notice tone="warn">
          {t("weak", { names: format.list(weak.map(({ competency }) => tName(competency))) })}
        </Notice>
      ) : null}
      <table className="bars">
        <thead>
          <tr>
            <th scope="col">{t("competency")}</th>
            <th scope="col">{t("lately")}</th>
            <th scope="col">{t("change")}</th>
            <th scope="col">{t("answers")}</th>
          </tr>
        </thead>
        <tbody>
          {competencies.map(({ competency, recent, before, count }) => (
            <tr key={competency}>
              <th scope="row">{tName(competency)}</th>
              <td>
                <span className="bar-cell">
                  <progress className="bar" max={5} value={recent} aria-hidden="true" />
                  {plain(recent)}
                </span>
              </td>
              <td>{before === undefined ? t("noChange") : signed(recent - before)}</td>
              <td>{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Sessions of the same posting together, in the order of their first one. */
function postings(sessions: InterviewRow[]): { name: string; sessions: InterviewRow[] }[] {
  const found = Map.groupBy(sessions, ({ postingKey }) => postingKey);
  return [...found.values()].map((all) => ({ name: nameOf(all[0]), sessions: all }));
}

function nameOf(session: InterviewRow | undefined): string {
  return [session?.jobTitle, session?.company].filter(Boolean).join(" · ");
}

function pointOf(session: InterviewRow): Point {
  return {
    label: nameOf(session),
    at: session.completedAt ?? session.createdAt,
    rating: session.overallRating ?? 1,
  };
}
