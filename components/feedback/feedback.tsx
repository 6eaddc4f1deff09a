import { useMutation, useQuery } from "convex/react";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useStore } from "zustand";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { isRead, toImproveFirst } from "../../lib/coach/review/index";
import { Failure, useAttempt } from "../app/attempt";
import { useDrafts, useSurface } from "../app/surface";
import { PostingSummary } from "../app/posting-summary";
import { ReadyList } from "../app/ready-list";
import { textLang } from "../app/text-language";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { useRating } from "../ui/rating";
import { Skeleton } from "../ui/skeleton";
import { AnswerFold } from "./answer-fold";
import { Attempts } from "./attempts";
import { Coverage } from "./coverage";
import { ExportButtons } from "./export-buttons";
import { ImproveNow, LookNow } from "./now";
import { Overview } from "./overview";
import { firstUnread, standingsOf, timeAloud, toldTwice } from "./standing";

interface FeedbackProps {
  row: InterviewRow;
  /** How an answer was said, where it was spoken. */
  listenBack: (questionKey: string, language: string | undefined) => ReactNode;
}

/** A finished interview: what was found in its answers and by whom, the one thing to do now, and the ways on. */
export function Feedback({ row, listenBack }: FeedbackProps) {
  const { place } = useSurface();
  const drafts = useDrafts();
  const t = useTranslations("feedback");
  const tNight = useTranslations("nightBefore");
  const rating = useRating();
  const format = useFormatter();
  const whole = useQuery(api.interviews.get, { interview: row.key });
  const unsent = useStore(drafts.store, (state) => state.verdicts);
  const reopen = useMutation(api.interviews.reopen);
  const attempt = useAttempt();
  if (!whole) return <Skeleton label={t("loading")} lines={6} />;
  const standings = standingsOf(whole, unsent);
  const asked = whole.questionLanguage;
  const look = (questionKey: string) =>
    place.go({ screen: "session", interview: row.key, questionKey, view: "checklist" });
  const add = (questionKey: string) =>
    attempt.run(async () => {
      await reopen({ interview: row.key });
      await drafts.retry(row.key);
      place.go({ screen: "session", interview: row.key, questionKey, view: "add" });
    });
  const unread = firstUnread(standings);
  const [improve, ...tied] = toImproveFirst(standings);
  const readings = standings.filter(({ reading }) => isRead(reading)).length;
  const twice = toldTwice(standings);
  const { feedback } = whole;
  const isOld = feedback?.points === undefined && feedback?.overallRating !== undefined;
  const isOpen = row.status !== "completed";
  return (
    <>
      <Failure of={attempt} />
      {isOpen ? (
        <Notice
          actions={
            <Button onClick={() => place.go({ screen: "session", interview: row.key })}>{t("goOn")}</Button>
          }
        >
          {t("open", { found: readings > 0 || isOld ? "stands" : feedback ? "changed" : "nothing" })}
        </Notice>
      ) : null}
      {isOld && feedback?.overallRating !== undefined ? (
        <Notice>
          {t("firstDesign")} {t("oldRating", { rating: rating(feedback.overallRating) })}
        </Notice>
      ) : null}
      <Overview
        standings={standings}
        current={(improve ?? unread)?.question.key}
        onOpen={(questionKey) => openFold(questionKey)}
      />
      {improve ? (
        <ImproveNow
          standing={improve}
          of={readings === 1 ? "one" : tied.length ? "tied" : "most"}
          asked={asked}
          onAdd={() => add(improve.question.key)}
          onRead={() => look(improve.question.key)}
        />
      ) : null}
      {unread ? <LookNow standing={unread} asked={asked} onRead={() => look(unread.question.key)} /> : null}
      {twice.map((answers) => (
        <Notice key={answers[0]}>
          {t("toldTwice", { numbers: format.list(answers.map((number) => format.number(number))) })}
        </Notice>
      ))}
      <section className="stack" data-gap="s" aria-labelledby="by-question">
        <h2 id="by-question">{t("byQuestion")}</h2>
        <p className="hint">{t("allAloud", timeAloud(standings))}</p>
        {standings.map((standing) => (
          <AnswerFold
            key={standing.question.key}
            interview={row.key}
            standing={standing}
            asked={asked}
            description={whole.jobDescription}
            listenBack={listenBack}
            onAdd={() => add(standing.question.key)}
            onRead={() => look(standing.question.key)}
          />
        ))}
      </section>
      <Attempts whole={whole} />
      <a
        className="button"
        data-look="quiet"
        href={`night-before.html#${row.key}`}
        target="_blank"
        rel="noopener"
      >
        {tNight("link")}
      </a>
      <Coverage whole={whole} />
      <ExportButtons interview={row.key} title={row.jobTitle} />
      <ReadyList interview={row.key} ready={whole.ready} lang={textLang(whole.jobDescription)} />
      <PostingSummary row={row} description={whole.jobDescription} />
    </>
  );
}

/** Opens the fold of one answer and goes there. */
function openFold(questionKey: string): void {
  const fold = document.getElementById(`answer-${questionKey}`);
  if (!(fold instanceof HTMLDetailsElement)) return;
  fold.open = true;
  fold.querySelector("summary")?.focus();
}
