import { createStore } from "zustand/vanilla";
import { OFF } from "../../../lib/speech/speaking";
import type {
  Speaking,
  SpeakingState,
  SpeechProblem,
  SpokenAnswer,
  VoiceChange,
} from "../../../lib/speech/types";
import type { ReadingEnd, Voice } from "../../../lib/speech/voice";

/** A voice that reads until it is told otherwise. */
export function fakeVoice(log: string[]): Voice & { end: (how?: ReadingEnd) => void; isOn: () => boolean } {
  let end: ((how: ReadingEnd) => void) | null = null;
  const over = (how: ReadingEnd) => {
    if (!end) return;
    log.push(`voice ${how}`);
    end(how);
    end = null;
  };
  return {
    read(text) {
      log.push(`reads ${text}`);
      const ended = new Promise<ReadingEnd>((resolve) => (end = resolve));
      return { ended, hush: () => over("hushed") };
    },
    end: (how = "ended") => over(how),
    isOn: () => end !== null,
  };
}

/** Speaking that hears what it is told, and stops when its last words are said. */
export function fakeSpeaking(log: string[], refuses: () => SpeechProblem | null = () => null) {
  const store = createStore<SpeakingState>(() => OFF);
  const voices = new Set<(change: VoiceChange) => void>();
  let answer: SpokenAnswer | null = null;
  /** The answer that was spoken last, as it was before. */
  let before: { answer: SpokenAnswer; text: string } | null = null;
  /** What is said at the last moment, and comes with the stop. */
  let last = "";
  const say = (words: string) => {
    if (answer) answer.write(`${answer.read()} ${words}`.trim());
  };
  const speaking: Speaking = {
    store,
    async start(next) {
      log.push(`opens ${next.questionKey}`);
      store.setState({ ...OFF, phase: "starting", name: next.name }, true);
      await Promise.resolve();
      const problem = refuses();
      answer = problem ? null : next;
      before = { answer: next, text: next.read() };
      store.setState({ phase: problem ? "off" : "listening", problem });
    },
    async stop() {
      if (store.getState().phase === "off") return;
      store.setState({ phase: "stopping" });
      await Promise.resolve();
      if (last) say(last);
      last = "";
      answer = null;
      log.push("closed");
      store.setState({ phase: "off", hearing: "" });
    },
    leave() {},
    takeBack() {
      if (before) before.answer.write(before.text);
    },
    onVoice(listener) {
      voices.add(listener);
      return () => voices.delete(listener);
    },
  };
  return {
    speaking,
    say,
    saysLast: (words: string) => (last = words),
    voice: (voiced: boolean, at: number) => voices.forEach((told) => told({ voiced, at })),
    isOn: () => store.getState().phase !== "off",
    listeners: () => voices.size,
    /** The microphone goes away. */
    unplug() {
      answer = null;
      log.push("unplugged");
      store.setState({ phase: "off", problem: "unplugged" });
    },
  };
}
