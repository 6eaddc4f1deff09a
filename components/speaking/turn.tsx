import type { CSSProperties } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import type { HandsFree } from "../../lib/speech/hands-free";
import type { PauseReason, Turns } from "../../lib/speech/turns";
import { MicrophoneIcon, MoreIcon, SpeakerIcon } from "../ui/icons";
import { CheckIcon, PauseIcon } from "./icons";

const ICON_PX = 64;
const STEPS = ["question", "you", "more", "next"] as const;

/** Whose turn it is: a picture, two words, what comes, and how long one may still be quiet. */
export function Turn({ running, isRecognised }: { running: HandsFree; isRecognised: boolean }) {
  const t = useTranslations("handsFree");
  const tSpeaking = useTranslations("speaking");
  const state = useStore(running.store);
  const unread = useStore(running.unread, ({ why }) => why);
  const { Icon, words, hint, step } = look(state);
  const { phase } = state;
  const why = phase.is === "paused" ? phase.why : null;
  const isOwn = why !== null && isOwnReason(why);
  return (
    <>
      <div className="hands-free-picture">
        <Ring state={state} />
        <Icon size={ICON_PX} />
      </div>
      {step === null ? null : <p className="hands-free-words">{t(words)}</p>}
      {/* A turn is announced by its tone: spoken, it would be heard as the answer. */}
      <div role="status">
        {step === null ? <p className="hands-free-words">{t(words)}</p> : null}
        {why ? <p>{isOwn ? t(`why_${why}`) : tSpeaking(why)}</p> : null}
        {phase.is === "ended" ? <p>{t(isRecognised ? "endedHow" : "endedRecorded")}</p> : null}
      </div>
      {hint ? <p>{t(hint)}</p> : null}
      {unread && step !== null ? <p className="hint">{t(unread)}</p> : null}
      {step === null ? null : (
        <ol className="hands-free-order hint" aria-label={t("order")}>
          {STEPS.map((one, at) => (
            <li key={one} aria-current={at === step ? "step" : undefined}>
              <span>{t(`step_${one}`)}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

const OWN = ["person", "unheard", "noise", "asleep"] as const;
type Own = (typeof OWN)[number];
const isOwnReason = (why: PauseReason): why is Own => (OWN as readonly string[]).includes(why);

/** What a state looks like; `step` is which of the four turns it is. */
function look(state: Turns) {
  const { phase, wasAskedElse } = state;
  const person = wasAskedElse ? 2 : 1;
  switch (phase.is) {
    case "reading":
      if (phase.said === "question") return of(SpeakerIcon, "listen", "listenHint", 0);
      if (phase.said === "else") return of(MoreIcon, "else", null, 2);
      return of(SpeakerIcon, "encourage", null, 1);
    case "turning":
    case "opening":
      return wasAskedElse ? of(MoreIcon, "else", null, person) : of(SpeakerIcon, "listen", "listenHint", 0);
    case "listening":
      if (wasAskedElse) return of(MicrophoneIcon, "else", "elseHint", person);
      return of(MicrophoneIcon, "yourTurn", "turnHint", person);
    case "closing":
      if (phase.then.to === "pause") return of(PauseIcon, "paused", null, null);
      return of(MoreIcon, "moment", null, phase.then.to === "next" ? 3 : person);
    case "paused":
      return of(PauseIcon, "paused", null, null);
    case "ended":
    case "left":
      return of(CheckIcon, "ended", null, null);
  }
}

type Words = "listen" | "else" | "encourage" | "yourTurn" | "moment" | "paused" | "ended";
type Hint = "listenHint" | "turnHint" | "elseHint";
const of = (Icon: typeof MoreIcon, words: Words, hint: Hint | null, step: number | null) => ({
  Icon,
  words,
  hint,
  step,
});

/** The silence that is left: it runs down while one is quiet, and is whole again with the next word. */
function Ring({ state }: { state: Turns }) {
  const { phase, until } = state;
  const isQuiet = phase.is === "listening" && !phase.isVoiced && !phase.isLastWord && until !== null;
  const ms = isQuiet ? until - phase.quietSince : 0;
  return (
    <svg className="hands-free-ring" viewBox="0 0 168 168" fill="none" aria-hidden="true">
      <circle className="rest" cx="84" cy="84" r="78" />
      {phase.is === "listening" ? (
        <circle
          // Begun anew with each word.
          key={isQuiet ? phase.quietSince : "whole"}
          className="left"
          data-quiet={isQuiet || undefined}
          style={{ "--quiet": `${Math.round(ms)}ms` } as CSSProperties}
          cx="84"
          cy="84"
          r="78"
          pathLength="100"
        />
      ) : null}
    </svg>
  );
}
