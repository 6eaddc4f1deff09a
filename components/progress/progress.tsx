import { useQuery } from "convex/react";
import type { FunctionReturnType } from "convex/server";
import { useEffect, useRef, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { InterviewRow } from "../../convex/model/interviews";
import { SessionGate } from "../account/session-gate";
import { jobName } from "../app/job-name";
import { textLang } from "../app/text-language";
import { Empty } from "../ui/empty";
import { Mark } from "../ui/mark";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";
import { useChange } from "./change";
import { type Column, Columns } from "./columns";
import { Comparison } from "./comparison";

/** The progress page: points over time, by competency, and by posting, apart for each reader. */
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
  const { sessions, readings, hasEarlier } = overview;
  const first = sessions.filter(
    ({ points, overallRating }) => points === undefined && overallRating !== undefined,
  );
  const read = sessions.filter(({ points }) => points !== undefined);
  if (!read.length && !first.length) {
    return (
      <Empty title={t("empty")}>
        <p>{t("emptyHow")}</p>
      </Empty>
    );
  }
  const again = postings([...first, ...read]).filter((own) => own.length > 1);
  return (
    <>
      {hasEarlier ? <p className="hint">{t("newestSessions", { count: LIMITS.page })}</p> : null}
      {READERS.map((reader) => (
        <Reading
          key={reader}
          reader={reader}
          sessions={read.filter((session) => session.reader === reader)}
          found={readings.find((one) => one.reader === reader)}
        />
      ))}
      <section className="card stack" aria-labelledby="by-posting">
        <h2 id="by-posting">{t("byPosting")}</h2>
        {again.length ? (
          again.map((own) => <Posting key={own[0]?.postingKey} sessions={own} />)
        ) : (
          <p className="hint">{t("noneAgain")}</p>
        )}
      </section>
      {first.length ? <FirstVersion sessions={first} /> : null}
    </>
  );
}

/** Everything that one reader found, and nothing of another: people read their own answers more kindly. */
function Reading({ reader, sessions, found }: { reader: Reader; sessions: InterviewRow[]; found?: Found }) {
  const t = useTranslations("progress");
  if (!sessions.length && !found) return null;
  const id = `by-${reader}`;
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{t(`by_${reader}`)}</h2>
      <Columns title={t("overTime")} columns={sessions.map(columnOf)} />
      <p className="hint">{t("legend")}</p>
      {sessions.some(({ isShared }) => isShared) ? <p className="hint">{t("shared")}</p> : null}
      {found?.hasEarlier ? <p className="hint">{t("newestAnswers", { count: LIMITS.progress })}</p> : null}
      {found?.recurring ? <Recurring recurring={found.recurring} /> : null}
      {found?.competencies.length ? <Competencies competencies={found.competencies} /> : null}
    </section>
  );
}

/** What keeps coming back unsaid, in the points' own words and with the answers that it is told from. */
function Recurring({ recurring }: { recurring: NonNullable<Found["recurring"]> }) {
  const t = useTranslations("progress");
  if (!recurring.length) return <p className="hint">{t("noneRecurring")}</p>;
  return (
    <div className="stack" data-gap="s">
      <h3>{t("recurring")}</h3>
      <ul className="recurring">
        {recurring.map(({ text, missing, answers }) => (
          <li key={text}>
            <Mark state="missing" />
            <span className="foreign" lang={textLang(text)}>
              {text}
            </span>
            <span className="hint">{t("missingIn", { missing, answers })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Sessions of the first version have ratings and no points: they stand in no chart beside others. */
function FirstVersion({ sessions }: { sessions: InterviewRow[] }) {
  const t = useTranslations("progress");
  const tFeedback = useTranslations("feedback");
  const format = useFormatter();
  const { plain } = useChange();
  return (
    <section className="card stack" aria-labelledby="by-first">
      <h2 id="by-first">{t("by_first")}</h2>
      <p className="hint">{tFeedback("firstDesign")}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("when")}</th>
            <th scope="col">{t("session")}</th>
            <th scope="col">{t("rating")}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.key}>
              <td>{format.dateTime(timeOf(session), { dateStyle: "medium" })}</td>
              <td className="foreign">{nameOf(session)}</td>
              <td>{plain(session.overallRating ?? 1)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The attempts at one posting; `#` and the key of one of them in the address opens their comparison. */
function Posting({ sessions }: { sessions: InterviewRow[] }) {
  const t = useTranslations("comparison");
  const tProgress = useTranslations("progress");
  const tNight = useTranslations("nightBefore");
  const isAsked = sessions.some(({ key }) => location.hash === `#${key}`);
  const [isOpen, setOpen] = useState(isAsked);
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isAsked) place.current?.scrollIntoView();
  }, [isAsked]);
  return (
    <div className="stack">
      <h3 className="foreign">{nameOf(sessions[0])}</h3>
      {READERS.map((reader) => (
        <Columns
          key={reader}
          title={tProgress(`by_${reader}`)}
          columns={sessions.filter((session) => session.reader === reader).map(columnOf)}
        />
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
      <p>
        <a href={`night-before.html#${sessions.at(-1)?.key}`} target="_blank" rel="noopener">
          {tNight("link")}
        </a>
      </p>
    </div>
  );
}

type Found = FunctionReturnType<typeof api.progress.overview>["readings"][number];

/** Whose readings stand apart. */
const READERS = ["person", "model"] as const;
type Reader = (typeof READERS)[number];

/** Every competency with its points; where little is said lately stands first, and is said in words. */
function Competencies({ competencies }: { competencies: Found["competencies"] }) {
  const t = useTranslations("progress");
  const tName = useTranslations("competency");
  const format = useFormatter();
  const weak = competencies.filter(({ isWeak }) => isWeak);
  const said = ({ covered, partly, points }: Found["competencies"][number]["recent"]) =>
    t("saidOf", { covered, partly, points });
  return (
    <div className="stack" data-gap="s">
      <h3>{t("byCompetency")}</h3>
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
            <th scope="col">{t("before")}</th>
            <th scope="col">{t("answers")}</th>
          </tr>
        </thead>
        <tbody>
          {competencies.map(({ competency, recent, before, answers }) => (
            <tr key={competency}>
              <th scope="row">{tName(competency)}</th>
              <td>
                <span className="bar-cell">
                  <progress className="bar" max={recent.points} value={recent.covered} aria-hidden="true" />
                  {said(recent)}
                </span>
              </td>
              <td>{before ? said(before) : t("noneBefore")}</td>
              <td>{format.number(answers)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Sessions of the same posting together, oldest first, in the order of their first one. */
function postings(sessions: InterviewRow[]): InterviewRow[][] {
  const oldestFirst = sessions.toSorted((a, b) => a.createdAt - b.createdAt);
  return [...Map.groupBy(oldestFirst, ({ postingKey }) => postingKey).values()];
}

function nameOf(session: InterviewRow | undefined): string {
  return jobName(session?.jobTitle, session?.company);
}

function timeOf({ completedAt, createdAt }: InterviewRow): number {
  return completedAt ?? createdAt;
}

function columnOf(session: InterviewRow): Column {
  const { pointsCovered: covered = 0, pointsPartly: partly = 0, points = 1 } = session;
  return { label: nameOf(session), at: timeOf(session), covered, partly, points };
}
