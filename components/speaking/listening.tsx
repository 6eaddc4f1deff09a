import { useEffect } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import type { Speech } from "../../lib/speech/browser";
import type { SpeechProblem, SpokenAnswer } from "../../lib/speech/types";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { useLatest } from "../ui/use-latest";
import { useBeginning } from "./beginning";
import { RecordingProblem } from "./recording-problem";
import { useSpeech } from "./use-speech";
import { Where } from "./where";

interface ListeningProps {
  answer: SpokenAnswer;
  /** Counts presses of the button: each begins or ends the listening. */
  presses: number;
  /** Whether the microphone is on, or is about to be. */
  onChange: (isOn: boolean) => void;
}

/** What is heard for an answer, and what keeps it from being heard. It ends with the answer's screen. */
export default function Listening(props: ListeningProps) {
  const { speech, failure } = useSpeech();
  return speech ? <Heard {...props} speech={speech} /> : failure;
}

function Heard({ answer, presses, onChange, speech }: ListeningProps & { speech: Speech }) {
  const t = useTranslations("speaking");
  const { speaking } = speech;
  const state = useStore(speaking.store);
  const isOurs = state.name === answer.name;
  const isOn = isOurs && state.phase !== "off";
  const begun = useBeginning(speech, answer.language, () => void speaking.start(answer));
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
