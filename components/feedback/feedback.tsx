import { useMutation, useQuery } from "convex/react";
import { useFormatter, useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { Failure, useAttempt } from "../app/attempt";
import { useDrafts, useSurface } from "../app/surface";
import { PostingSummary } from "../app/posting-summary";
import { ReadyList } from "../app/ready-list";
import { questionLang, textLang } from "../app/text-language";
import { useCoachVia } from "../app/settings";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { Scale } from "../ui/scale";
import { Skeleton } from "../ui/skeleton";
import { AnswerNotes } from "./answer-notes";
import { Attempts } from "./attempts";
import { Coverage } from "./coverage";
import { ExportButtons } from "./export-buttons";
import { Findings } from "./findings";

/** A finished interview: what the coach saw, question by question, and the ways on. */
export function Feedback({ row }: { row: InterviewRow }) {
  const { place } = useSurface();
  const drafts = useDrafts();
  const t = useTranslations("feedback");
  const tTrouble = useTranslations("trouble");
  const format = useFormatter();
  const whole = useQuery(api.interviews.get, { interview: row.key });
  const reopen = useMutation(api.interviews.reopen);
  const request = useMutation(api.feedback.request);
  const via = useCoachVia();
  const attempt = useAttempt();
  if (!whole || row.coachState === "reviewing") {
    return <Skeleton label={t(row.coachState === "reviewing" ? "reviewing" : "loading")} lines={6} />;
  }
  const improve = (questionKey?: string) => {
    place.go({ screen: "session", interview: row.key, questionKey: questionKey ?? whole.questions[0]?.key });
    attempt.run(() => reopen({ interview: row.key }).then(() => drafts.reopened(row.key)));
  };
  const { feedback } = whole;
  return (
    <>
      <Failure of={attempt} />
      {row.coachState === "failed" ? (
        <Notice
          tone="bad"
          urgent
          actions={
            <Button look="primary" onClick={() => attempt.run(() => request({ interview: row.key, ...via }))}>
              {t("retry")}
            </Button>
          }
        >
          {t("failed")}
        </Notice>
      ) : null}
      {feedback?.notices?.map((notice) => (
        <Notice key={notice}>
          {t("partly")} {tTrouble(notice)}
        </Notice>
      ))}
      {feedback ? (
        <>
          <section className="card stack" aria-labelledby="overall">
            <h2 id="overall">{t("overall")}</h2>
            <Scale rating={feedback.overallRating} large />
            <p className="foreign">{feedback.detailedFeedback}</p>
          </section>
          <Findings kind="strength" findings={feedback.strengths} questions={whole.questions} />
          <Findings kind="improvement" findings={feedback.improvements} questions={whole.questions} />
        </>
      ) : null}
      <section className="stack" data-gap="s" aria-labelledby="by-question">
        <h2 id="by-question">{t("byQuestion")}</h2>
        {whole.questions.map((question) => (
          <AnswerNotes
            key={question.key}
            interview={row.key}
            question={question}
            lang={questionLang(question, whole.questionLanguage)}
            by={feedback?.coach.engine}
            onImprove={() => improve(question.key)}
          />
        ))}
      </section>
      <Button look="primary" wide onClick={() => improve()}>
        {t("improve")}
      </Button>
      <Attempts whole={whole} />
      <Coverage whole={whole} />
      <ExportButtons interview={row.key} title={row.jobTitle} />
      <ReadyList interview={row.key} ready={whole.ready} lang={textLang(whole.jobDescription)} />
      <PostingSummary row={row} description={whole.jobDescription} />
      {feedback ? (
        <p className="hint" data-varies>
          {t("by", {
            engine: t(feedback.coach.engine, { name: feedback.coach.model ?? "" }),
            version: feedback.coach.promptVersion,
            when: format.dateTime(feedback.updatedAt, { dateStyle: "medium", timeStyle: "short" }),
          })}{" "}
          {feedback.use ? t("tokens", { count: feedback.use.inputTokens + feedback.use.outputTokens }) : null}
        </p>
      ) : null}
    </>
  );
}
