import { useMutation } from "convex/react";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { FollowUp as Asked, Question } from "../../convex/validators";
import { type AnswerRead, followUpKeyOf, followUpTo } from "../../lib/coach/review/index";
import type { CoachLanguage } from "../../lib/coach/types";
import { Failure, useAttempt } from "../app/attempt";
import { useSettings } from "../app/settings";
import { useDrafts, useSurface } from "../app/surface";
import { Button } from "../ui/button";
import { Aside } from "./aside";
import { useAnswer } from "./answer";
import { SaveLine } from "./save-line";
import { Writing } from "./writing";

interface FollowUpProps {
  interview: string;
  question: Question;
  reading: AnswerRead;
  /** What was asked back already; missing before. */
  asked: Asked | undefined;
  /** The language the set was asked in. */
  language: CoachLanguage | undefined;
}

/** Asks back once after an answer that is looked at and lacks something, and takes the answer to it. */
export function FollowUp({ interview, question, reading, asked, language }: FollowUpProps) {
  const t = useTranslations("followUp");
  const drafts = useDrafts();
  const { stopSpeaking } = useSurface();
  const [settings] = useSettings();
  const ask = useMutation(api.followUps.ask);
  const [wasAsked] = useState(asked !== undefined);
  const questionKey = question.key;
  const isDue = settings.followUps && !asked && followUpTo(reading, language ?? "en") !== undefined;
  useEffect(() => {
    if (!isDue) return;
    // Which point it is about is told by what is stored. Where that cannot be reached, nothing is asked.
    const said = stopSpeaking()
      .then(() => drafts.flush(interview))
      .then(() => ask({ interview, questionKey }));
    said.catch(() => {});
  }, [isDue, drafts, stopSpeaking, interview, questionKey, ask]);
  return (
    <>
      {asked ? <Back interview={interview} reading={reading} asked={asked} language={language} /> : null}
      <p className="visually-hidden" role="status">
        {asked && !wasAsked && settings.followUps ? `${t("title")}: ${asked.text}` : ""}
      </p>
    </>
  );
}

interface BackProps extends Pick<FollowUpProps, "interview" | "reading" | "language"> {
  asked: Asked;
}

function Back({ interview, reading, asked, language }: BackProps) {
  const t = useTranslations("followUp");
  const [settings, change] = useSettings();
  const skip = useMutation(api.followUps.skip);
  const attempt = useAttempt();
  const id = useId();
  const { questionKey, point } = asked;
  const key = followUpKeyOf(questionKey);
  const { name, saved, text, isLoading, write, flush } = useAnswer(interview, key);
  /** What was pressed here last, so that the focus goes on from there. */
  const [pressed, setPressed] = useState<"away" | "back">();
  const [isTurnedOff, setTurnedOff] = useState(false);
  const hasText = text.trim() !== "";
  /** A field that was written in stays, also when all of it is taken back. */
  const [isOpen, setOpen] = useState(hasText);
  if (hasText && !isOpen) setOpen(true);
  const press = (where: "away" | "back", then: () => void) => () => {
    setPressed(where);
    setOpen(false);
    then();
  };
  const skipIt = (skipped: boolean) => attempt.run(() => skip({ interview, questionKey, skipped }));
  const turn = (followUps: boolean) => {
    setTurnedOff(!followUps);
    change({ followUps });
  };

  if (isLoading) return null;
  if (!isOpen && !settings.followUps)
    return isTurnedOff ? (
      <Line says={t("isOff")}>
        <Button look="quiet" onClick={press("back", () => turn(true))}>
          {t("on")}
        </Button>
      </Line>
    ) : null;
  if (!isOpen && asked.skipped)
    return (
      <>
        <Failure of={attempt} />
        <Line says={t("skipped")} takesFocus={pressed === "away"}>
          <Button look="quiet" onClick={press("back", () => skipIt(false))}>
            {t("after")}
          </Button>
        </Line>
      </>
    );
  const about = reading.points.find((one) => one.key === point);
  // An answer that was changed since, or looked at anew, may lack it no more.
  if (!isOpen && (about?.state === "covered" || about?.state === "open")) return null;
  return (
    <section className="follow-up stack" data-gap="s" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t("title")}</h3>
      <p id={`${id}-asked`} className="foreign" lang={language}>
        {asked.text}
      </p>
      <Writing
        name={name}
        text={text}
        lang={language}
        onWrite={write}
        onLeave={flush}
        beside={{
          id: `${id}-answer`,
          label: t("label"),
          describedBy: `${id}-asked ${id}-hint`,
          takesFocus: pressed === "back",
        }}
      />
      <p id={`${id}-hint`} className="hint">
        {t("hint")}
      </p>
      <Aside interview={interview} questionKey={key} saved={saved} onRestore={write} />
      <Failure of={attempt} />
      <div className="row">
        {hasText ? <SaveLine name={name} length={text.length} limit={LIMITS.followUpAnswer} /> : null}
        {hasText ? null : (
          <>
            <Button onClick={press("away", () => skipIt(true))}>{t("skip")}</Button>
            <Button look="quiet" onClick={press("away", () => turn(false))}>
              {t("off")}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}

interface LineProps {
  says: string;
  takesFocus?: boolean;
  /** What takes it back. */
  children: ReactNode;
}

/** What became of it in a line, which gets the focus of the button that was pressed. */
function Line({ says, takesFocus = true, children }: LineProps) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) line.current?.focus();
  }, [takesFocus]);
  return (
    <div className="follow-up row">
      <p className="hint" ref={line} tabIndex={-1}>
        {says}
      </p>
      {children}
    </div>
  );
}
