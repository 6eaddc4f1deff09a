import type { SpeechProblem } from "./types";

/** How long things take, in ms. */
export const TIMES = {
  /** After the voice nothing listens for so long, so that it is never taken for the answer. */
  guard: 600,
  /** Whoever says that they are done in the middle of a word may end it. */
  lastWord: 1_500,
  /** A sound of which no word comes for so long is noise. */
  noise: 30_000,
  /** A time that comes so much too late was slept through. */
  asleep: 30_000,
} as const;
/** Before the first word one may think so many times as long. */
const PATIENCE = 3;

/** What the voice says: the question, whether there is more, or that there is time. */
export type Said = "question" | "else" | "encourage";

/** Why it is paused: the person wanted it, said nothing, it is too loud to tell, it slept, or it ended elsewhere or by itself. */
export type PauseReason = "person" | "unheard" | "noise" | "asleep" | "elsewhere" | SpeechProblem;

/** What comes next, once nothing listens any more. */
type Step =
  | { to: "read"; said: Said }
  | { to: "listen" | "next" | "leave" }
  | { to: "pause"; why: PauseReason; then: Step };

type Phase =
  /** The voice reads. */
  | { is: "reading"; said: Said }
  /** Neither voice nor microphone is on. */
  | { is: "turning" }
  /** The microphone is being opened; once it is on, the tone says so. */
  | { is: "opening" }
  | { is: "listening"; isVoiced: boolean; quietSince: number; wordsAt: number; isLastWord: boolean }
  /** The last words are on their way, and the microphone is being closed. */
  | { is: "closing"; then: Step }
  | { is: "paused"; why: PauseReason; then: Step }
  | { is: "ended" | "left" };

/** Whose turn it is in a practice without hands. Times are in ms of one clock. */
export interface Turns {
  /** Which question is asked, from 0, of how many. */
  index: number;
  count: number;
  /** ms of silence that end an answer. */
  silence: number;
  phase: Phase;
  /** Whether this question was answered with a word, whether one was told to take one's time, and asked for more. */
  hasWords: boolean;
  wasEncouraged: boolean;
  wasAskedElse: boolean;
  /** Counts what was begun; what comes of anything earlier says nothing. */
  stint: number;
  /** When time is up, if nothing comes before. */
  until: number | null;
}

export type TurnsEvent = { at: number } & (
  | { type: "begun" }
  /** What came of effects. */
  | { type: "readEnded" | "takenOver"; stint: number }
  | { type: "opened"; stint: number; voiced: boolean }
  | { type: "closed"; stint: number; problem: SpeechProblem | null }
  /** Listening ended without being asked to. */
  | { type: "fellOff"; stint: number; problem: SpeechProblem | null }
  /** A voice began or ended, or words were recognised. */
  | { type: "voice"; voiced: boolean }
  | { type: "heard" }
  | { type: "timeUp" }
  /** From the person. */
  | { type: "done" | "pause" | "goOn" | "leave" }
);

/** What is to be done, as data; hands-free.ts does it. What has a `stint` reports back under it. */
export type TurnsEffect =
  | { do: "read"; said: Said; index: number; stint: number }
  | { do: "hush" }
  | { do: "tone"; kind: "turn" | "pause" }
  | { do: "listen"; index: number; stint: number }
  | { do: "close"; stint: number };

type Outcome = [Turns, TurnsEffect[]];

/** Before the first question. `silence` in ms. */
export const turnsOf = (count: number, silence: number): Turns => ({
  index: 0,
  count,
  silence,
  phase: { is: "paused", why: "person", then: { to: "read", said: "question" } },
  ...UNASKED,
  stint: 0,
  until: null,
});
const UNASKED = { hasWords: false, wasEncouraged: false, wasAskedElse: false } as const;

/** Whether nothing more will come of any event. */
export const isOver = ({ phase }: Turns): boolean => phase.is === "left";

/**
 * What comes of an event: a new state, and what is to be done, in this order. Pure; every event may come at any time.
 * The voice begins only after a `closed`, and listening only after the guard: they are never on together.
 */
export function reduce(state: Turns, event: TurnsEvent): Outcome {
  const { phase } = state;
  const { at } = event;
  const isStale = "stint" in event && event.stint !== state.stint;
  if (isStale) return [state, []];
  switch (event.type) {
    case "begun":
    case "goOn":
      if (phase.is === "paused") return close(state, phase.then);
      if (phase.is !== "closing" || phase.then.to !== "pause") return [state, []];
      return [{ ...state, phase: { is: "closing", then: phase.then.then } }, []];
    case "readEnded":
      return phase.is === "reading" ? turn(state, at) : [state, []];
    case "takenOver":
      if (phase.is !== "reading") return [state, []];
      return take(state, paused("elsewhere", { to: "read", said: phase.said }), at);
    case "opened":
      return phase.is === "opening" ? opened(state, event.voiced, at) : [state, []];
    case "closed":
      if (phase.is !== "closing") return [state, []];
      return event.problem ? take(state, paused(event.problem, phase.then), at) : take(state, phase.then, at);
    case "fellOff":
      if (phase.is !== "opening" && phase.is !== "listening") return [state, []];
      return close(state, paused(event.problem ?? "elsewhere", { to: "listen" }));
    case "voice":
      return voice(state, event.voiced, at);
    case "heard":
      return heard(state, at);
    case "timeUp":
      return state.until === null || at < state.until ? [state, []] : timeUp(state, at - state.until, at);
    case "done":
      return done(state, at);
    case "pause":
      return pause(state, at);
    case "leave":
      return leave(state);
  }
}

/** Takes a step; nothing is on. */
function take(state: Turns, step: Step, at: number): Outcome {
  switch (step.to) {
    case "read":
      return read(state, step.said);
    case "listen":
      return turn(state, at);
    case "next": {
      const index = state.index + 1;
      if (index >= state.count) return [rest(state, { is: "ended" }), []];
      return read({ ...state, ...UNASKED, index }, "question");
    }
    case "leave":
      return [rest(state, { is: "left" }), []];
    case "pause": {
      const { why, then } = step;
      // Who did not pause it may not be looking.
      const told: TurnsEffect[] = why === "person" ? [] : [{ do: "tone", kind: "pause" }];
      return [rest(state, { is: "paused", why, then }), told];
    }
  }
}

const rest = (state: Turns, phase: Phase): Turns => ({ ...state, phase, until: null });
const paused = (why: PauseReason, then: Step): Step =>
  then.to === "leave" ? then : { to: "pause", why, then: then.to === "pause" ? then.then : then };

function read(state: Turns, said: Said): Outcome {
  const stint = state.stint + 1;
  const asked = {
    wasEncouraged: state.wasEncouraged || said === "encourage",
    wasAskedElse: state.wasAskedElse || said === "else",
  };
  return [
    { ...rest(state, { is: "reading", said }), ...asked, stint },
    [{ do: "read", said, index: state.index, stint }],
  ];
}

function turn(state: Turns, at: number): Outcome {
  return [{ ...state, phase: { is: "turning" }, until: at + TIMES.guard }, []];
}

/** From now on no word is lost: the tone says that one may speak, and is no voice itself. */
function opened(state: Turns, isVoiced: boolean, at: number): Outcome {
  const [next] = listening(state, at, { isVoiced });
  return [next, [{ do: "tone", kind: "turn" }]];
}

function close(state: Turns, then: Step): Outcome {
  const stint = state.stint + 1;
  return [{ ...rest(state, { is: "closing", then }), stint }, [{ do: "close", stint }]];
}

/** Listening, from now on or as before with a change, and when it is over. */
function listening(state: Turns, at: number, change: Partial<Extract<Phase, { is: "listening" }>>): Outcome {
  const { phase } = state;
  const before =
    phase.is === "listening"
      ? phase
      : ({ is: "listening", isVoiced: false, quietSince: at, wordsAt: at, isLastWord: false } as const);
  const after = { ...before, ...change };
  const isBegun = state.hasWords || state.wasAskedElse;
  const until = after.isLastWord
    ? (state.until ?? at)
    : after.isVoiced
      ? after.wordsAt + TIMES.noise
      : after.quietSince + state.silence * (isBegun ? 1 : PATIENCE);
  return [{ ...state, phase: after, until }, []];
}

function voice(state: Turns, isVoiced: boolean, at: number): Outcome {
  const { phase } = state;
  if (phase.is !== "listening" || phase.isVoiced === isVoiced) return [state, []];
  if (phase.isLastWord && !isVoiced) return close(state, { to: "next" });
  if (isVoiced) return listening(state, at, { isVoiced, wordsAt: Math.max(phase.wordsAt, at) });
  return listening(state, at, { isVoiced, quietSince: Math.max(phase.quietSince, at) });
}

function heard(state: Turns, at: number): Outcome {
  const { phase } = state;
  const said = { ...state, hasWords: true };
  if (phase.is === "listening") {
    return listening(said, at, { quietSince: Math.max(phase.quietSince, at), wordsAt: at });
  }
  if (phase.is !== "closing") return [state, []];
  // The first words came with the stop: then there is an answer.
  const { then } = phase;
  const isUnheard =
    (then.to === "read" && then.said === "encourage") || (then.to === "pause" && then.why === "unheard");
  return [{ ...said, phase: isUnheard ? { is: "closing", then: { to: "read", said: "else" } } : phase }, []];
}

function timeUp(state: Turns, late: number, at: number): Outcome {
  const { phase } = state;
  if (phase.is === "turning") {
    if (late > TIMES.asleep) return take(state, paused("asleep", { to: "listen" }), at);
    const stint = state.stint + 1;
    const opening = { ...rest(state, { is: "opening" }), stint };
    return [opening, [{ do: "listen", index: state.index, stint }]];
  }
  if (phase.is !== "listening") return [state, []];
  if (phase.isLastWord) return close(state, { to: "next" });
  if (late > TIMES.asleep) return close(state, paused("asleep", { to: "listen" }));
  if (phase.isVoiced) return close(state, paused("noise", { to: "listen" }));
  if (state.wasAskedElse) return close(state, { to: "next" });
  if (state.hasWords) return close(state, { to: "read", said: "else" });
  if (!state.wasEncouraged) return close(state, { to: "read", said: "encourage" });
  return close(state, paused("unheard", { to: "listen" }));
}

function done(state: Turns, at: number): Outcome {
  const { phase } = state;
  if (phase.is === "reading") {
    const [next, effects] = phase.said === "else" ? close(state, { to: "next" }) : turn(state, at);
    return [next, [{ do: "hush" }, ...effects]];
  }
  if (phase.is === "opening") return close(state, { to: "next" });
  if (phase.is !== "listening") return [state, []];
  // The next question must not be read into what is still being said.
  if (phase.isVoiced && !phase.isLastWord) {
    return [{ ...state, phase: { ...phase, isLastWord: true }, until: at + TIMES.lastWord }, []];
  }
  return close(state, { to: "next" });
}

function pause(state: Turns, at: number): Outcome {
  const { phase } = state;
  switch (phase.is) {
    case "reading": {
      const [next] = take(state, paused("person", { to: "read", said: phase.said }), at);
      return [next, [{ do: "hush" }]];
    }
    case "turning":
      return take(state, paused("person", { to: "listen" }), at);
    case "opening":
    case "listening":
      return close(state, paused("person", { to: "listen" }));
    case "closing":
      if (phase.then.to === "pause") return [state, []];
      return [{ ...state, phase: { is: "closing", then: paused("person", phase.then) } }, []];
    default:
      return [state, []];
  }
}

function leave(state: Turns): Outcome {
  const { phase } = state;
  if (phase.is === "left") return [state, []];
  if (phase.is === "closing") return [{ ...state, phase: { is: "closing", then: { to: "leave" } } }, []];
  const [next, effects] = close(state, { to: "leave" });
  return [next, phase.is === "reading" ? [{ do: "hush" }, ...effects] : effects];
}
