import { useQuery } from "convex/react";
import type { FunctionReturnType } from "convex/server";
import { lazy, Suspense, useId, useState } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { Choice } from "../ui/choice";
import { Skeleton } from "../ui/skeleton";
import { useChange } from "./change";

/** Comparing words is loaded when there is something to compare. */
const WordDiff = lazy(() => import("../ui/word-diff").then((module) => ({ default: module.WordDiff })));

type Compared = FunctionReturnType<typeof api.progress.comparison>;
type Pair = Compared["pairs"][number];
type Side = Pair["earlier"];

/** Two attempts at the same posting side by side, the newest two unless others are chosen; attempts oldest first. */
export function Comparison({ attempts }: { attempts: InterviewRow[] }) {
  const t = useTranslations("comparison");
  const format = useFormatter();
  const id = useId();
  const newest = attempts.slice(-2).map(({ key }) => key);
  const [chosen, setChosen] = useState<{ one?: string; other?: string }>({});
  const one = chosen.one ?? newest[0] ?? "";
  const other = chosen.other ?? newest[1] ?? "";
  const but = (taken: string) =>
    attempts.map(({ key, createdAt }) => {
      const name = format.dateTime(createdAt, { dateStyle: "medium", timeStyle: "short" });
      return { value: key, name, disabled: key === taken };
    });
  return (
    <section className="stack" aria-labelledby={id}>
      <h3 id={id}>{t("title")}</h3>
      <div className="sides" data-varies>
        <Choice
          label={t("one")}
          value={one}
          options={but(other)}
          onChange={(key) => setChosen({ one: key, other })}
        />
        <Choice
          label={t("other")}
          value={other}
          options={but(one)}
          onChange={(key) => setChosen({ one, other: key })}
        />
      </div>
      <Result one={one} other={other} />
    </section>
  );
}

function Result({ one, other }: { one: string; other: string }) {
  const t = useTranslations("comparison");
  const change = useChange();
  const found = useQuery(api.progress.comparison, { interview: one, other });
  if (!found) return <Skeleton label={t("loading")} lines={5} />;
  return (
    <>
      {found.change === undefined ? null : <p>{t("overall", { change: change.words(found.change) })}</p>}
      {found.pairs.map((pair, index) => (
        <Together key={index} pair={pair} />
      ))}
      <Alone title={t("onlyEarlier")} sides={found.onlyEarlier} />
      <Alone title={t("onlyLater")} sides={found.onlyLater} />
    </>
  );
}

/** One question of both attempts. The change is said in words and with its sign, never by colour alone. */
function Together({ pair }: { pair: Pair }) {
  const t = useTranslations("comparison");
  const format = useFormatter();
  const change = useChange();
  const { earlier, later } = pair;
  const isSame = pair.by === "question";
  const won = coveredOnlyIn(later, earlier);
  const lost = coveredOnlyIn(earlier, later);
  return (
    <article className="card stack" data-gap="s">
      <h4 className="foreign">{later.question}</h4>
      {pair.by === "question" ? null : <p className="hint">{t(pair.by)}</p>}
      {pair.change === undefined ? null : (
        <p>
          <strong>{change.words(pair.change)}</strong>
        </p>
      )}
      {won.length ? <p>{t("won", { points: format.list(won) })}</p> : null}
      {lost.length ? <p>{t("lost", { points: format.list(lost) })}</p> : null}
      <div className="sides">
        <SideOf title={t("earlier")} side={earlier} question={isSame ? undefined : earlier.question} />
        <SideOf title={t("later")} side={later} />
      </div>
      {isSame && earlier.answer && later.answer ? (
        <details>
          <summary>{t("wordByWord")}</summary>
          <Suspense>
            <WordDiff before={earlier.answer} after={later.answer} />
          </Suspense>
        </details>
      ) : null}
    </article>
  );
}

/** Points that one side says and the other, which has them too, does not. */
function coveredOnlyIn(one: Side, other: Side): string[] {
  return one.points
    .filter(({ text, state }) => {
      const there = other.points.find((point) => point.text === text);
      return state === "covered" && there && there.state !== "covered" && there.state !== "open";
    })
    .map(({ text }) => text);
}

function SideOf({ title, side, question }: { title: string; side: Side; question?: string }) {
  const t = useTranslations("feedback");
  const tCompared = useTranslations("comparison");
  const tHistory = useTranslations("history");
  const change = useChange();
  const covered = side.points.filter(({ state }) => state === "covered").length;
  return (
    <div className="stack" data-gap="s">
      <h5>
        {title}
        {side.points.length ? ` · ${tCompared("covered", { covered, points: side.points.length })}` : null}
        {side.rating === undefined || side.reader
          ? null
          : ` · ${tHistory("oldRating", { rating: change.plain(side.rating) })}`}
      </h5>
      {question === undefined ? null : <p className="hint foreign">{question}</p>}
      <p className="foreign">{side.answer || t("noAnswer")}</p>
    </div>
  );
}

function Alone({ title, sides }: { title: string; sides: Side[] }) {
  if (!sides.length) return null;
  return (
    <div className="stack" data-gap="s">
      <h4>{title}</h4>
      <ul>
        {sides.map(({ question }) => (
          <li key={question} className="foreign">
            {question}
          </li>
        ))}
      </ul>
    </div>
  );
}
