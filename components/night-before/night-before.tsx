import { useQuery } from "convex/react";
import type { FunctionReturnType } from "convex/server";
import { type ReactNode, useEffect } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { SessionGate } from "../account/session-gate";
import { Failure, useAttempt } from "../app/attempt";
import { GoneWhy } from "../app/gone-why";
import { textLang } from "../app/text-language";
import { Button } from "../ui/button";
import { Empty } from "../ui/empty";
import { Mark } from "../ui/mark";
import { Skeleton } from "../ui/skeleton";
import { fitted, listed, quoted, shortened } from "./fitted";

interface NightBeforeProps {
  /** The key of one session at the posting. */
  interview: string;
  /** Opens a session in the panel; must be called straight from the press. */
  onOpen: (interview: string) => Promise<void>;
  onPrint: () => void;
}

type Sheets = NonNullable<FunctionReturnType<typeof api.nightBefore.get>>;
type Asked = Sheets["questions"][number];
type Line = Asked["lines"][number];

/** What to take along to an interview, on two sheets at most: one's own words, what is still to say, what to have ready. */
export function NightBefore(props: NightBeforeProps) {
  const t = useTranslations("nightBefore");
  return (
    <main className="sheets">
      <SessionGate loading={t("loading")} lines={8}>
        <Found {...props} />
      </SessionGate>
    </main>
  );
}

function Found({ interview, ...actions }: NightBeforeProps) {
  const t = useTranslations("nightBefore");
  const tSession = useTranslations("session");
  const found = useQuery(api.nightBefore.get, { interview });
  if (found === undefined) return <Skeleton label={t("loading")} lines={8} />;
  const [newest] = found?.attempts ?? [];
  if (!found || !newest) {
    return (
      <Empty title={tSession("gone")}>
        <GoneWhy interview={interview} />
      </Empty>
    );
  }
  return <Sheet found={found} newest={newest} {...actions} />;
}

interface SheetProps extends Omit<NightBeforeProps, "interview"> {
  found: Sheets;
  newest: Sheets["attempts"][number];
}

function Sheet({ found, newest, onOpen, onPrint }: SheetProps) {
  const t = useTranslations("nightBefore");
  const tReady = useTranslations("ready");
  const unanswered = found.questions.filter(({ isAnswered }) => !isAnswered);
  const { questions, left } = fitted<Line, Asked>([
    ...found.questions.filter(({ isAnswered }) => isAnswered),
    ...(unanswered.length ? [togetherAs(t("notAnswered"), unanswered)] : []),
  ]);
  const readyFirst = found.ready.toSorted((a, b) => Number(a.ticked ?? false) - Number(b.ticked ?? false));
  const ready = listed(readyFirst, ({ sentence }) => sentence);
  const { jobTitle, company, location: place } = newest;
  const title = `${t("title")} · ${jobTitle}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <header className="sheets-head">
        <div>
          <p>{t("title")}</p>
          <h1 className="foreign">{shortened(jobTitle, 110)}</h1>
          <p className="foreign">{shortened([company, place].filter(Boolean).join(" · "), 150)}</p>
        </div>
        <dl className="sheets-blanks">
          {(["when", "where", "askFor"] as const).map((blank) => (
            <div key={blank}>
              <dt>{t(blank)}</dt>
              <dd />
            </div>
          ))}
        </dl>
        <Button look="primary" onClick={onPrint}>
          {t("print")}
        </Button>
      </header>
      <p>{t(leadOf(found))}</p>
      <div className="sheets-questions">
        {questions.map(({ text, isAnswered, lines, attempt, key }) =>
          isAnswered ? (
            <section key={`${attempt}-${key}`}>
              <h2 className="foreign" lang={found.language}>
                {shortened(text)}
              </h2>
              <ul>
                {lines.map((line, at) => (
                  <Row key={at} mark={line.state}>
                    <Said line={line} />
                    <Source attempt={line.attempt} reader={line.reader} found={found} />
                  </Row>
                ))}
                {lines.length ? null : <Row mark="open">{t("notLookedAt")}</Row>}
              </ul>
            </section>
          ) : (
            <section key="unanswered" className="sheets-unanswered">
              <h2>{text}</h2>
              <ul lang={found.language}>
                {lines.map(({ point }, at) => (
                  <Row key={at} mark="open">
                    <span className="foreign">{shortened(point)}</span>
                  </Row>
                ))}
              </ul>
            </section>
          ),
        )}
      </div>
      {left ? <p>{t("left", { count: left })}</p> : null}
      <div className="sheets-foot">
        {ready.items.length ? (
          <section>
            <h2>{tReady("title")}</h2>
            <ul>
              {ready.items.map(({ sentence, ticked }) => (
                <li key={sentence}>
                  <span className="sheets-box" role="img" aria-label={t(ticked ? "have" : "haveNot")}>
                    {ticked ? "✓" : ""}
                  </span>
                  <span className="foreign" lang={textLang(sentence)}>
                    {shortened(sentence)}
                  </span>
                </li>
              ))}
            </ul>
            {ready.left ? <p>{t("left", { count: ready.left })}</p> : null}
          </section>
        ) : null}
        <section>
          <h2>{t("askThem")}</h2>
          <ol lang={found.language}>
            {found.askBack.map((question, at) => (
              <li key={question}>
                <span>{at + 1}</span>
                <span>{question}</span>
              </li>
            ))}
          </ol>
        </section>
      </div>
      <Sources found={found} onOpen={onOpen} />
    </>
  );
}

/** The questions that were never answered as the lines of one, under a heading of ours. */
function togetherAs(text: string, questions: readonly Asked[]): Asked {
  const lines = questions.map(({ text: point, attempt }): Line => ({ state: "open", point, attempt }));
  return { text, attempt: 0, key: "", isAnswered: false, lines };
}

/** What can be said of all questions together, by what somebody found in the answers. */
function leadOf({ questions }: Sheets) {
  const lines = questions.flatMap((question) => question.lines);
  if (lines.some(isQuoted)) return "lead";
  if (lines.length) return "noneQuoted";
  return questions.some(({ isAnswered }) => isAnswered) ? "unread" : "nothingYet";
}

/** Words are quoted where a point was found in them, never as what they were found to be a trap for. */
function isQuoted({ state, words }: Line): boolean {
  return words !== undefined && (state === "covered" || state === "partly");
}

function Row({ mark, children }: { mark: Line["state"]; children: ReactNode }) {
  return (
    <li>
      <Mark state={mark} />
      <span>{children}</span>
    </li>
  );
}

/** One's own words, or what is still to say. */
function Said({ line }: { line: Line }) {
  const t = useTranslations("nightBefore");
  const { state, point, words = "" } = line;
  const said = isQuoted(line) ? (
    <q className="foreign">{quoted(words)}</q>
  ) : (
    <span className="foreign">{shortened(point)}</span>
  );
  if (state === "covered") return said;
  return state === "partly" ? (
    <>
      {said} {t("inPart")}
    </>
  ) : (
    <>
      {t(`is_${state}`)} {said}
    </>
  );
}

/** Which attempt something comes from, where there are several, and that a model found it, where the person did, too. */
function Source({ attempt, reader, found }: { attempt: number; reader?: Line["reader"]; found: Sheets }) {
  const { attempts } = found;
  const from = attempts.length > 1 ? [attempts.length - attempt] : [];
  const by = reader === "model" && readersOf(found).length > 1 ? ["M"] : [];
  return from.length + by.length ? <sup> {[...from, ...by].join(" ")}</sup> : null;
}

/** Whose readings stand on the sheets. */
function readersOf({ questions }: Sheets) {
  const readers = questions.flatMap(({ lines }) => lines.flatMap(({ reader }) => reader ?? []));
  return [...new Set(readers)];
}

/** What the marks mean, whose reading it is, and the sessions that it comes from. */
function Sources({ found, onOpen }: { found: Sheets; onOpen: NightBeforeProps["onOpen"] }) {
  const t = useTranslations("nightBefore");
  const format = useFormatter();
  const attempt = useAttempt();
  const [reader, other] = readersOf(found);
  const oldestFirst = found.attempts
    .map((row, at) => ({ row, number: found.attempts.length - at }))
    .reverse();
  return (
    <footer className="sheets-sources">
      <p>
        <Mark state="covered" /> {t("mark_covered")} <Mark state="partly" /> {t("mark_partly")}{" "}
        <Mark state="missing" /> {t("mark_missing")} <Mark state="open" /> {t("mark_open")}
        {reader ? ` · ${t(other ? "by_both" : `by_${reader}`)}` : null}
      </p>
      <p data-varies>
        {t("from")}{" "}
        {oldestFirst.map(({ row, number }) => (
          <button type="button" key={row.key} onClick={() => attempt.run(() => onOpen(row.key))}>
            {t("attempt", { number, when: format.dateTime(row.createdAt, { dateStyle: "medium" }) })}
          </button>
        ))}
        {found.hasOlder ? ` ${t("older")}` : null}
      </p>
      <Failure of={attempt} />
    </footer>
  );
}
