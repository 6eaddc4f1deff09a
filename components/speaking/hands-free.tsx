import "../styles/hands-free.css";
import { useConvex } from "convex/react";
import type { FunctionReturnType } from "convex/server";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import type { Speech } from "../../lib/speech/browser";
import { beginHandsFree, type HandsFree as Running } from "../../lib/speech/hands-free";
import { saidIn } from "../../lib/speech/said";
import { Failure, useAttempt } from "../app/attempt";
import { useSettings } from "../app/settings";
import { useDrafts, useSurface } from "../app/surface";
import { Button } from "../ui/button";
import { Head } from "../ui/head";
import { askedIn, type Shown } from "./asked";
import { useBeginning } from "./beginning";
import { spokenAnswer } from "./spoken-answer";
import { Turns } from "./turns";
import { useAvailability } from "./use-availability";
import { useSpeech } from "./use-speech";

interface HandsFreeProps {
  interview: string;
  transcript: FunctionReturnType<typeof api.interviews.transcript>;
  /** The question where the person is. */
  questionKey: string | undefined;
  /** The way on when all was asked. */
  end: ReactNode;
}

/** Practising without hands, from the question where the person is: first what is going to happen, then it happens. */
export function HandsFree(props: HandsFreeProps) {
  const { interview, questionKey } = props;
  const { place } = useSurface();
  const { speech, failure } = useSpeech();
  const [begun, setBegun] = useState<{ running: Running; asked: Shown[] } | null>(null);
  /** The question that was reached is there to go on with. */
  const leave = () => place.go({ screen: "session", interview, questionKey });
  useEffect(() => () => begun?.running.press("leave"), [begun]);
  if (begun && speech) return <Turns {...begun} {...props} speech={speech} onLeave={leave} />;
  return <Before {...props} speech={speech} failure={failure} onBegin={setBegun} onLeave={leave} />;
}

interface BeforeProps extends HandsFreeProps {
  /** Null until it is loaded; then the failure says why, where it cannot be. */
  speech: Speech | null;
  failure: ReactNode;
  onBegin: (begun: { running: Running; asked: Shown[] }) => void;
  onLeave: () => void;
}

function Before({ transcript, questionKey, speech, failure, onBegin, onLeave, interview }: BeforeProps) {
  const t = useTranslations("handsFree");
  const tPractice = useTranslations("practice");
  const [{ silence }] = useSettings();
  const begin = useBegin({ interview, transcript, questionKey });
  const { questions } = transcript;
  const number = Math.max(
    0,
    questions.findIndex(({ key }) => key === questionKey),
  );
  return (
    <>
      <Head
        title={tPractice("questionOf", { number: number + 1, count: questions.length })}
        subtitle={t("title")}
        onBack={onLeave}
        backTo={t("leave")}
      />
      <div className="panel-body stack">
        <h2>{t("title")}</h2>
        <ol className="hands-free-how stack" data-gap="s">
          <li>{t("howRead")}</li>
          <li>{t("howSilence", { seconds: silence })}</li>
          <li>{speech ? <Kept speech={speech} language={begin.language} /> : null}</li>
        </ol>
        {speech ? (
          <Begin speech={speech} language={begin.language} onReady={() => begin.run(speech, onBegin)} />
        ) : (
          failure
        )}
      </div>
    </>
  );
}

/** What becomes of what is said, as far as the browser tells. */
function Kept({ speech, language }: { speech: Speech; language: string }) {
  const t = useTranslations("handsFree");
  const there = useAvailability(speech, language);
  return <>{there === null ? null : t(there === "none" ? "howRecorded" : "howKept")}</>;
}

/** The one press after which no hand is needed, with what has to be asked before anything is heard. */
function Begin({
  speech,
  language,
  onReady,
}: {
  speech: Speech;
  language: string;
  onReady: () => Promise<void>;
}) {
  const t = useTranslations("handsFree");
  const attempt = useAttempt();
  /** A second press would begin a second practice, which ends the first. */
  const isBegun = useRef(false);
  const beginning = useBeginning(speech, language, () => {
    if (isBegun.current) return;
    isBegun.current = true;
    attempt.run(() => onReady().finally(() => (isBegun.current = false)));
  });
  return (
    <>
      <Button look="primary" onClick={beginning.begin}>
        {t("begin")}
      </Button>
      {beginning.shown}
      <Failure of={attempt} />
    </>
  );
}

/** What is asked, and how it is begun. */
function useBegin({ interview, transcript, questionKey }: Omit<HandsFreeProps, "end">) {
  const client = useConvex();
  const drafts = useDrafts();
  const locale = useLocale();
  const t = useTranslations("handsFree");
  const [{ silence, followUps }] = useSettings();
  const askedOf = (isAnswered: (key: string) => boolean) =>
    askedIn(transcript, {
      ...{ questionKey, isAnswered, followUps },
      ...{ otherwise: locale, theirs: navigator.languages },
    });
  const [first] = askedOf(() => false);
  const isHere = useRef(true);
  useEffect(() => () => void (isHere.current = false), []);
  return {
    /** In which the first answer is spoken. */
    language: first?.language ?? locale,
    async run(speech: Speech, onBegin: BeforeProps["onBegin"]): Promise<void> {
      const answers = await client.query(api.answers.list, { interview });
      // Whoever left meanwhile hears and says nothing.
      if (!isHere.current) return;
      const saved = new Map(answers.map((answer) => [answer.questionKey, answer]));
      const answerOf = (key: string, language: string) =>
        spokenAnswer(drafts, { interview, questionKey: key }, language, () => saved.get(key) ?? null);
      const asked = askedOf((key) => answerOf(key, locale).read().trim() !== "");
      const languageOf = new Map(asked.map(({ key, language }) => [key, language]));
      const running = beginHandsFree({
        ...{ asked, silence: silence * 1_000 },
        ...{ speaking: speech.speaking, voice: speech.voice, tone: speech.tone, clock: speech.clock },
        words: (said, language) => {
          const text = saidIn(language)?.[said];
          return text === undefined ? { text: t(said), language: locale } : { text, language };
        },
        answerOf: (key) => answerOf(key, languageOf.get(key) ?? locale),
      });
      onBegin({ running, asked });
    },
  };
}
