import { createStore, type StoreApi } from "zustand/vanilla";
import { runMachine } from "../machine";
import { isNothingMore } from "./said";
import { type Tone, TONE_MS } from "./tone";
import { isOver, reduce, type Said, type Turns, turnsOf, type TurnsEffect, type TurnsEvent } from "./turns";
import type { Clock, Speaking, SpokenAnswer } from "./types";
import type { Reading, Voice } from "./voice";

/** The tone is in the room a little longer than it is played, in ms. */
const DEAF_MS = TONE_MS + 150;

/** A question, or what is asked back, as it is read aloud and answered. */
export interface Asked {
  /** The key of its answer. */
  key: string;
  text: string;
  /** As a BCP 47 tag. */
  language: string;
}

export interface HandsFreeOptions {
  /** In the order in which they are asked; at least one. */
  asked: readonly Asked[];
  /** What else is said in a language. */
  words: (said: Exclude<Said, "question">, language: string) => Pick<Asked, "text" | "language">;
  answerOf: (key: string) => SpokenAnswer;
  speaking: Speaking;
  voice: Voice;
  tone: Tone;
  clock: Clock;
  /** ms that end an answer. */
  silence: number;
}

/** A practice without hands that has begun. */
export interface HandsFree {
  readonly store: StoreApi<Turns>;
  press: (deed: "done" | "pause" | "goOn" | "leave") => void;
  /** Why the voice did not read the text it was last given; null when it did. */
  readonly unread: StoreApi<{ why: "failed" | "missing" | null }>;
}

/** Runs the machine of turns.ts and does its effects. */
export function beginHandsFree(options: HandsFreeOptions): HandsFree {
  const { asked, words, answerOf, speaking, voice, tone, clock, silence } = options;
  const store = createStore<Turns>(() => turnsOf(asked.length, silence));
  const unread = createStore<{ why: "failed" | "missing" | null }>(() => ({ why: null }));
  let timer: unknown = null;
  let reading: Reading | null = null;
  /** Takes back a reply to whether there is more that only says that there is nothing: it is no part of the answer. */
  let takeBackNo = () => {};

  const send = runMachine<Turns, TurnsEvent, TurnsEffect>({
    ...{ store, reduce },
    before: ({ until }) => wait(until),
    run: (effect) => run(effect),
    after: (state) => {
      if (isOver(state)) end();
    },
  });
  const wait = (until: number | null) => {
    if (until === store.getState().until && timer !== null) return;
    clock.clear(timer);
    timer = null;
    if (until === null) return;
    const done = () => {
      timer = null;
      send({ type: "timeUp", at: clock.now() });
    };
    timer = clock.set(done, Math.max(0, until - clock.now()));
  };

  const run = (effect: TurnsEffect): void => {
    switch (effect.do) {
      case "read":
        return read(effect.said, effect.index, effect.stint);
      case "hush":
        return reading?.hush();
      case "tone":
        return tone.play(effect.kind);
      case "listen":
        return listen(effect.index, effect.stint);
      case "close": {
        const { stint } = effect;
        const closed = (problem: "failed" | null) =>
          send({ type: "closed", at: clock.now(), stint, problem });
        return void speaking.stop().then(
          () => {
            takeBackNo();
            closed(null);
          },
          () => closed("failed"),
        );
      }
    }
  };
  const read = (said: Said, index: number, stint: number) => {
    const question = asked[index];
    if (!question) return;
    const { text, language } = said === "question" ? question : words(said, question.language);
    reading = voice.read(text, language);
    void reading.ended.then((how) => {
      unread.setState({ why: how === "failed" || how === "missing" ? how : null });
      send({ type: how === "elsewhere" ? "takenOver" : "readEnded", at: clock.now(), stint });
    });
  };
  const listen = (index: number, stint: number) => {
    const question = asked[index];
    if (!question) return;
    const answer = answerOf(question.key);
    const write = (text: string) => {
      answer.write(text);
      send({ type: "heard", at: clock.now() });
    };
    const before = answer.read();
    takeBackNo = () => {
      const text = answer.read();
      const isReply = store.getState().wasAskedElse && text.startsWith(before);
      if (isReply && isNothingMore(text.slice(before.length), answer.language)) speaking.takeBack();
      takeBackNo = () => {};
    };
    const check = () => {
      const { phase, problem } = speaking.store.getState();
      if (phase === "off") send({ type: "fellOff", at: clock.now(), stint, problem });
    };
    void speaking.start({ ...answer, write }, DEAF_MS).then(check, check);
  };

  const stopListening = [
    speaking.store.subscribe((now, before) => {
      const { stint } = store.getState();
      const at = clock.now();
      if (now.phase === "listening" && before.phase !== "listening") {
        send({ type: "opened", at, stint, voiced: now.isVoiced });
      }
      if (now.phase === "off" && before.phase !== "off") {
        send({ type: "fellOff", at, stint, problem: now.problem });
      }
      if (now.hearing !== before.hearing && now.hearing !== "") send({ type: "heard", at });
    }),
    speaking.onVoice(({ voiced, at }) => {
      send({ type: "voice", at, voiced });
      // Where it is only recorded, a voice is all there is of an answer.
      if (!voiced && !speaking.store.getState().isRecognised) send({ type: "heard", at });
    }),
  ];
  const end = () => {
    for (const stop of stopListening) stop();
    tone.close();
  };
  send({ type: "begun", at: clock.now() });
  return { store, unread, press: (type) => send({ type, at: clock.now() }) };
}
