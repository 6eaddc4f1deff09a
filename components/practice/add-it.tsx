import { useQuery } from "convex/react";
import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import type { Question } from "../../convex/validators";
import type { CoachLanguage } from "../../lib/coach/types";
import { useReading, versionRead } from "../app/reading";
import { useSurface } from "../app/surface";
import { questionLang } from "../app/text-language";
import { TrapsHit } from "../app/traps-hit";
import { Unsaid } from "../app/unsaid";
import { Button } from "../ui/button";
import { Head } from "../ui/head";
import { Skeleton } from "../ui/skeleton";
import { Answer } from "./answer";
import { useTold } from "./told";

interface AddItProps {
  row: InterviewRow;
  questionKey: string | undefined;
  onHome: () => void;
}

/**
 * The answer with what is still to be said in it and what to leave out, for somebody who improves it: one thing first, more
 * if it fits.
 */
export function AddIt({ row, questionKey, onHome }: AddItProps) {
  const t = useTranslations("practice");
  const transcript = useQuery(api.interviews.transcript, { interview: row.key });
  const question = transcript?.questions.find(({ key }) => key === questionKey) ?? transcript?.questions[0];
  return (
    <>
      <Head title={row.jobTitle} subtitle={row.company} onBack={onHome} />
      {transcript && question ? (
        <Adding row={row} question={question} asked={transcript.questionLanguage} />
      ) : (
        <Skeleton label={t("loading")} lines={6} />
      )}
    </>
  );
}

interface AddingProps {
  row: InterviewRow;
  question: Question;
  asked: CoachLanguage | undefined;
}

function Adding({ row, question, asked }: AddingProps) {
  const t = useTranslations("addit");
  const tFeedback = useTranslations("feedback");
  const { place } = useSurface();
  const shown = useReading(row.key, question, asked);
  const lang = questionLang(question, asked);
  const versions = useQuery(api.feedback.versions, { interview: row.key, questionKey: question.key });
  const last = versions?.at(-1);
  // What was missing when it was last read: it stays while one types, although the text is another by now.
  const before = shown && last && versionRead(shown.sheet, last);
  const lacking = (before?.points ?? []).filter(({ state }) => state === "missing" || state === "partly");
  const [first, ...others] = lacking;
  const { tell } = useTold(row.key);
  // What was told here before is told no more.
  useEffect(() => () => tell(question.key), [tell, question.key]);
  const look = () =>
    place.go({ screen: "session", interview: row.key, questionKey: question.key, view: "checklist" });
  return (
    <>
      <section className="ask stack" data-gap="s" aria-labelledby="say">
        <p className="hint foreign" lang={lang}>
          {question.text}
        </p>
        <h2 id="say">
          {first ? (
            <>
              {t("title")}:{" "}
              <span className="foreign" lang={lang}>
                {first.text}
              </span>
            </>
          ) : (
            tFeedback("improveThis")
          )}
        </h2>
        {first?.state === "partly" ? <p className="hint">{tFeedback("inPart")}</p> : null}
        {first?.followUp ? <p lang={lang}>{t("asked", { question: first.followUp })}</p> : null}
        {before ? <TrapsHit traps={before.traps} lang={lang} /> : null}
        {first || before?.score.trapHit ? null : <p className="hint">{t("nothing")}</p>}
        {others.length ? (
          <>
            <p className="hint">{t("too")}</p>
            <Unsaid points={others} lang={lang} />
          </>
        ) : null}
        {last ? <p className="hint">{t("kept")}</p> : null}
      </section>
      <Answer key={question.key} interview={row.key} questionKey={question.key} isAnswered lang={lang}>
        <Button look="primary" onClick={look}>
          {t("again")}
        </Button>
      </Answer>
    </>
  );
}
