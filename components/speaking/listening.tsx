import { useCallback, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import type { Speech } from "../../lib/speech/browser";
import type { Availability, SpeechProblem, SpokenAnswer } from "../../lib/speech/types";
import { useSettings } from "../app/settings";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { useLatest } from "../ui/use-latest";
import { AskMicrophone } from "./ask-microphone";
import { AskWhere } from "./ask-where";
import { RecordingProblem } from "./recording-problem";
import { useSpeech } from "./use-speech";

interface ListeningProps {
  answer: SpokenAnswer;
  /** Counts presses of the button: each begins or ends the listening. */
  presses: number;
  /** Whether the microphone is on, or is about to be. */
  onChange: (isOn: boolean) => void;
}

/** What is heard for an answer, and what keeps it from being heard. It ends with the answer's screen. */
export default function Listening(props: ListeningProps) {
  const speech = useSpeech();
  return speech ? <Heard {...props} speech={speech} /> : null;
}

type Asking = { of: "where"; there: Availability } | { of: "microphone" } | null;

function Heard({ answer, presses, onChange, speech }: ListeningProps & { speech: Speech }) {
  const t = useTranslations("speaking");
  const { speaking } = speech;
  const state = useStore(speaking.store);
  const isOurs = state.name === answer.name;
  const isOn = isOurs && state.phase !== "off";
  const begun = useBeginning(speech, answer);
  const latest = useLatest({ begin: begun.begin, isOn });

  useEffect(() => {
    if (latest.current.isOn) void speaking.stop();
    else latest.current.begin();
  }, [presses, speaking, latest]);
  useEffect(() => onChange(isOn), [isOn, onChange]);
  useEffect(() => () => void speaking.stop(), [speaking]);

  const takeBack =
    isOurs && state.canTakeBack ? (
      <Button look="quiet" onClick={() => speaking.takeBack()}>
        {t("takeBack")}
      </Button>
    ) : null;
  return (
    <>
      {begun.shown}
      {isOurs && state.phase !== "off" ? (
        <div className="hearing">
          <p className="hearing-state">
            <span className="hearing-light" data-voiced={state.isVoiced || undefined} aria-hidden="true" />
            <strong>{t(state.phase)}</strong>
            <Where speech={speech} isRecognised={state.isRecognised} language={answer.language} />
          </p>
          <p className="hearing-words" dir="auto" lang={answer.language}>
            <span>{state.hearing}</span>
          </p>
          {takeBack}
        </div>
      ) : takeBack ? (
        <div className="hearing">{takeBack}</div>
      ) : null}
      {isOurs ? <RecordingProblem recorder={speech.recorder} /> : null}
      {isOurs && state.problem ? <Problem problem={state.problem} onAgain={begun.begin} /> : null}
    </>
  );
}

/** Begins to listen, after asking what has to be asked first. */
function useBeginning(speech: Speech, answer: SpokenAnswer) {
  const [{ hearing }, change] = useSettings();
  const [asking, setAsking] = useState<Asking>(null);
  const { speaking, recogniser, permission } = speech;
  const close = useCallback(() => setAsking(null), []);

  const begin = (agreed = hearing) => {
    setAsking(null);
    const look = async () => {
      const there = await recogniser.availability(answer.language);
      const isAgreed =
        there === "none" || agreed === "service" || (agreed === "device" && there === "device");
      if (!isAgreed) return setAsking({ of: "where", there });
      if ((await permission.state()) !== "granted") return setAsking({ of: "microphone" });
      await speaking.start(answer);
    };
    void look();
  };
  const agree = (where: "device" | "service") => {
    change({ hearing: where });
    begin(where);
  };
  return {
    begin: () => begin(),
    shown:
      asking?.of === "where" ? (
        <AskWhere
          there={asking.there}
          language={answer.language}
          recogniser={recogniser}
          onAgree={agree}
          onClose={close}
        />
      ) : asking ? (
        <AskMicrophone permission={permission} onClose={close} />
      ) : null,
  };
}

/** Where the sound goes that is heard right now. */
function Where({
  speech,
  isRecognised,
  language,
}: {
  speech: Speech;
  isRecognised: boolean;
  language: string;
}) {
  const t = useTranslations("speaking");
  const [there, setThere] = useState<Availability | null>(null);
  useEffect(() => void speech.recogniser.availability(language).then(setThere), [speech, language]);
  if (there === null) return null;
  return <span className="hint">{t(!isRecognised || there === "device" ? "staysHere" : "goesToMaker")}</span>;
}

/** What can be tried again at once. */
const AGAIN: readonly SpeechProblem[] = [
  "offline",
  "in_use",
  "unplugged",
  "elsewhere",
  "failed",
  "no_microphone",
];

/** What may come after something was said. */
const IN_THE_MIDDLE: readonly SpeechProblem[] = ["offline", "unplugged", "elsewhere", "failed"];

function Problem({ problem, onAgain }: { problem: SpeechProblem; onAgain: () => void }) {
  const t = useTranslations("speaking");
  const again = AGAIN.includes(problem) ? (
    <Button onClick={onAgain}>{t("again")}</Button>
  ) : problem === "not_allowed" ? (
    <a className="button" href="/microphone.html" target="_blank">
      {t("openTab")}
    </a>
  ) : undefined;
  return (
    <Notice tone="warn" urgent actions={again}>
      {t(problem)} {IN_THE_MIDDLE.includes(problem) ? t("kept") : null}
    </Notice>
  );
}
