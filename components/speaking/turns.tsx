import type { FunctionReturnType } from "convex/server";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import type { api } from "../../convex/_generated/api";
import { targetName } from "../../lib/drafts/index";
import type { Speech } from "../../lib/speech/browser";
import type { HandsFree } from "../../lib/speech/hands-free";
import type { Turns as State } from "../../lib/speech/turns";
import { useDrafts, useSurface } from "../app/surface";
import { Button } from "../ui/button";
import { Head } from "../ui/head";
import { useLatest } from "../ui/use-latest";
import type { Shown } from "./asked";
import { useBeginning } from "./beginning";
import { RecordingProblem } from "./recording-problem";
import { Turn } from "./turn";
import { Where } from "./where";

interface TurnsProps {
  running: HandsFree;
  asked: readonly Shown[];
  interview: string;
  transcript: FunctionReturnType<typeof api.interviews.transcript>;
  speech: Speech;
  /** The way on when all was asked. */
  end: ReactNode;
  onLeave: () => void;
}

/** A practice without hands while it runs: whose turn it is, to be read from two metres, and the little one can press. */
export function Turns({ running, asked, interview, transcript, speech, end, onLeave }: TurnsProps) {
  const t = useTranslations("handsFree");
  const tPractice = useTranslations("practice");
  const { place } = useSurface();
  const state = useStore(running.store);
  const isRecognised = useStore(speech.speaking.store, (speaking) => speaking.isRecognised);
  const { phase, index } = state;
  const item = asked[index];
  const questionKey = item?.questionKey;
  const center = useRef<HTMLElement>(null);
  useEffect(() => {
    place.go({ screen: "session", interview, questionKey, view: "hands-free" });
  }, [place, interview, questionKey]);
  // Keys mean the practice as long as no button has the focus.
  const back = () => center.current?.focus({ preventScroll: true });
  useEffect(back, []);
  const press = (action: Parameters<HandsFree["press"]>[0]) => {
    running.press(action);
    back();
  };
  const isPaused = phase.is === "paused" || (phase.is === "closing" && phase.then.to === "pause");
  /** What another language needs may have to be asked before it goes on. */
  const goingOn = useBeginning(speech, item?.language ?? "en", () => press("goOn"));
  const pause = () => (isPaused ? goingOn.begin() : press("pause"));
  const isEnded = phase.is === "ended";
  useKeys({ Enter: () => press("done"), " ": pause, Escape: onLeave }, !isEnded);
  if (!item) return null;
  const position = { number: item.number + 1, count: transcript.questions.length };
  return (
    <>
      <Head
        title={isEnded ? t("title") : item.isBack ? t("backOf", position) : tPractice("questionOf", position)}
        subtitle={<Sound speech={speech} language={item.language} />}
        onBack={onLeave}
        backTo={t("leave")}
      />
      <section className="hands-free-turn" ref={center} tabIndex={0} aria-label={t("title")}>
        {isEnded ? null : (
          <h2 className="foreign" lang={item.language}>
            {item.shown}
          </h2>
        )}
        <Turn running={running} isRecognised={isRecognised} />
        {phase.is === "listening" ? null : <RecordingProblem recorder={speech.recorder} />}
        {isEnded ? end : null}
        {goingOn.shown}
        {isEnded ? <Button onClick={onLeave}>{t("leave")}</Button> : null}
      </section>
      {isEnded ? null : <Heard interview={interview} item={item} speech={speech} />}
      {isEnded ? null : (
        <footer className="practice-foot">
          <Button onClick={pause} look={isPaused ? "primary" : "plain"} aria-keyshortcuts="Space">
            {t(isPaused ? "goOn" : "pause")} <kbd>{t("space")}</kbd>
          </Button>
          {isPaused ? null : (
            <Button look="primary" onClick={() => press("done")} aria-keyshortcuts="Enter">
              {t(isAsking(state) ? "answer" : "done")} <kbd>{t("enter")}</kbd>
            </Button>
          )}
        </footer>
      )}
    </>
  );
}

/** Whether anything is heard right now, and where the sound of it goes. */
function Sound({ speech, language }: { speech: Speech; language: string }) {
  const t = useTranslations("speaking");
  const { phase, isRecognised } = useStore(speech.speaking.store);
  return (
    <>
      {phase === "listening" ? `${t("listening")} · ` : null}
      <Where speech={speech} isRecognised={isRecognised} language={language} />
    </>
  );
}

const isAsking = ({ phase }: State): boolean => phase.is === "reading" && phase.said !== "else";

/** Keys that do something unless what has the focus does something with them itself. */
function useKeys(keys: Record<string, () => void>, isOn: boolean): void {
  const latest = useLatest(keys);
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      const action = latest.current[event.key];
      const { target } = event;
      const isTaken =
        event.key !== "Escape" && target instanceof Element && target.closest("button, a, dialog");
      if (!action || isTaken || event.repeat || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [isOn, latest]);
}

/** The last lines that were heard, small: not to be read while one speaks. */
function Heard({ interview, item, speech }: { interview: string; item: Shown; speech: Speech }) {
  const t = useTranslations("handsFree");
  const drafts = useDrafts();
  const name = targetName({ interview, questionKey: item.key });
  const draft = useStore(drafts.store, ({ drafts: all }) => all[name]?.text);
  /** What was saved is no draft any more, and was said all the same. */
  const [written, setWritten] = useState({ name, text: draft ?? "" });
  if (written.name !== name || (draft !== undefined && draft !== written.text))
    setWritten({ name, text: draft ?? "" });
  const hearing = useStore(speech.speaking.store, (state) => (state.name === name ? state.hearing : ""));
  return (
    <section className="hands-free-heard" aria-label={t("heard")}>
      <p dir="auto" lang={item.language}>
        <span>
          {written.text} <i>{hearing}</i>
        </span>
      </p>
    </section>
  );
}
