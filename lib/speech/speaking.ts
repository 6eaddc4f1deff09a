import { createStore } from "zustand/vanilla";
import { dealtWith, type Dictation, dictationOf, edited, heard, stop as ended, takenBack } from "./dictation";
import {
  type Floor,
  type Hearing,
  type Listening,
  type OpenMicrophone,
  type OpenMicrophones,
  type Piece,
  type Recogniser,
  type Speaking,
  type SpeakingState,
  SpeechFailure,
  type SpeechProblem,
  type SpokenAnswer,
  type VoiceChange,
  type Witness,
  type WitnessOf,
} from "./types";

/** Words that do not become final are written all the same, at the latest every so many ms. */
const PROVISIONAL_MS = 2_000;

export interface SpeakingOptions {
  recogniser: Recogniser;
  openMicrophone: OpenMicrophones;
  /** Tells voice from quiet in what a microphone hears; a new one for each stretch. */
  activity: () => { feed(level: number, at: number): VoiceChange | null };
  /** Where the person agreed that their speech may be turned into words. */
  agreed: () => Hearing | null;
  /** Whoever keeps something of it now; where one records, it can go without a recogniser. */
  witnesses: () => { records: boolean; all: Witness[] };
  /** Held while it listens: another window that takes it over ends the listening here. */
  floor: Floor;
  /** ms of a clock that only goes forward. */
  now: () => number;
}

/** Nothing is spoken. */
export const OFF: SpeakingState = {
  phase: "off",
  isRecognised: true,
  name: null,
  hearing: "",
  isVoiced: false,
  problem: null,
  canTakeBack: false,
};

/** One stretch of speaking, from a press to its end. */
interface Stretch {
  number: number;
  answer: SpokenAnswer;
  /** Pieces that are not final: their words, when they were first seen, and when they were last written. */
  open: Map<string, { piece: Piece; first: number; written: number }>;
  /** When the newest piece last changed. */
  changed: number | null;
  witnesses: WitnessOf[];
  microphone?: OpenMicrophone;
  listening?: Listening;
  release?: () => void;
  /** Set when it ends; resolves when its last words are written. */
  ending?: Promise<void>;
}

const tell = ({ witnesses }: Stretch, what: (one: WitnessOf) => void) => {
  for (const one of witnesses) undisturbed(() => what(one));
};

/** Whatever becomes of a witness, the speaking goes on. */
function undisturbed(deed: () => void): void {
  try {
    deed();
  } catch (error) {
    console.error(error);
  }
}

/** Listens, and writes what is heard into the answer it was said for. */
export function createSpeaking(options: SpeakingOptions): Speaking {
  const { recogniser, openMicrophone, agreed, floor, now } = options;
  const store = createStore<SpeakingState>(() => OFF);
  const listeners = new Set<(change: VoiceChange) => void>();
  /** By the answer's name: what comes late is still known to be there. */
  const spoken = new Map<string, { answer: SpokenAnswer; dictation: Dictation }>();
  let stretches = 0;
  let current: Stretch | null = null;
  /** Counts starts and stops: a start that waited behind an older stretch is not wanted after a stop. */
  let wishes = 0;

  /** Changes the text of an answer, and returns whether it did. */
  function change(answer: SpokenAnswer, how: (before: Dictation) => Dictation): boolean {
    const text = answer.read();
    const before = edited(spoken.get(answer.name)?.dictation ?? dictationOf(text), text);
    const after = how(before);
    spoken.set(answer.name, { answer, dictation: after });
    const isChanged = after.text !== text;
    if (isChanged) answer.write(after.text);
    if (store.getState().name === answer.name) store.setState({ canTakeBack: after.placed.length > 0 });
    return isChanged;
  }

  function take(stretch: Stretch, piece: Piece): void {
    const at = now();
    const id = `${piece.session}/${piece.index}`;
    const known = stretch.open.get(id);
    const entry = { piece, first: known?.first ?? at, written: known?.written ?? at };
    const pause = known || stretch.changed === null ? null : at - stretch.changed;
    stretch.changed = at;
    if (piece.final) stretch.open.delete(id);
    else stretch.open.set(id, entry);
    if (piece.final || at - entry.written >= PROVISIONAL_MS) write(stretch, entry, pause);
    if (current === stretch) store.setState({ hearing: notWritten(stretch) });
  }

  function write(stretch: Stretch, entry: { piece: Piece; written: number }, pauseMs: number | null): void {
    entry.written = now();
    const { piece } = entry;
    const isNew = change(stretch.answer, (before) => heard(before, piece, stretch.number, pauseMs));
    if (isNew) tell(stretch, (one) => one.said(piece, entry.written));
  }

  function notWritten({ answer, open }: Stretch): string {
    const dictation = spoken.get(answer.name)?.dictation;
    const words = [...open.values()].map(({ piece }) => {
      return piece.words.split(" ").slice(dictation ? dealtWith(dictation, piece) : 0);
    });
    return words.flat().join(" ");
  }

  async function start(answer: SpokenAnswer, deafMs = 0): Promise<void> {
    const wish = ++wishes;
    while (current) await end(current, null);
    if (wish !== wishes) return;
    const stretch: Stretch = {
      number: ++stretches,
      answer,
      open: new Map(),
      changed: null,
      witnesses: [],
    };
    current = stretch;
    const canTakeBack = (spoken.get(answer.name)?.dictation.placed.length ?? 0) > 0;
    store.setState({ ...OFF, phase: "starting", name: answer.name, canTakeBack });
    try {
      await open(stretch, deafMs);
    } catch (error) {
      void end(stretch, error instanceof SpeechFailure ? error.problem : "failed");
    }
  }

  async function open(stretch: Stretch, deafMs: number): Promise<void> {
    const { answer } = stretch;
    const hearing = await hearingFor(answer.language);
    const isGone = () => stretch.ending !== undefined;
    if (isGone()) return;
    stretch.release = floor.take(() => void end(stretch, "elsewhere"));
    const microphone = await openMicrophone(() => !isGone());
    if (isGone()) return microphone.close();
    stretch.microphone = microphone;
    store.setState({ isRecognised: hearing !== null });
    for (const witness of options.witnesses().all)
      undisturbed(() => stretch.witnesses.push(witness.begin(answer, microphone)));
    microphone.onLost((problem) => void end(stretch, problem));
    const activity = options.activity();
    let began = Infinity;
    microphone.onLevel((level, at) => {
      if (at >= began && at < began + deafMs) return;
      const voice = activity.feed(level, at);
      if (!voice || isGone()) return;
      store.setState({ isVoiced: voice.voiced });
      tell(stretch, (one) => one.voice(voice));
      for (const listener of listeners) listener(voice);
    });
    // A witness that cannot begin may have ended it.
    if (isGone()) return;
    const begun = () => {
      if (isGone()) return;
      began = now();
      store.setState({ phase: "listening" });
    };
    if (hearing === null) return begun();
    stretch.listening = recogniser.listen(
      { language: answer.language, hearing },
      { begun, heard: (piece) => take(stretch, piece), failed: (problem) => void end(stretch, problem) },
    );
  }

  /** Where a language is heard within what was agreed; null: nowhere, and it is recorded. */
  async function hearingFor(language: string): Promise<Hearing | null> {
    const wish = agreed();
    const there = await recogniser.availability(language);
    if (there === "none") {
      if (options.witnesses().records) return null;
      throw new SpeechFailure("no_recogniser");
    }
    if (wish === null) throw new SpeechFailure("not_agreed");
    if (there === "device") return "device";
    if (wish !== "service") throw new SpeechFailure("not_agreed");
    return "service";
  }

  function stop(why: SpeechProblem | null = null): Promise<void> {
    wishes++;
    return current ? end(current, why) : Promise.resolve();
  }

  function end(stretch: Stretch, problem: SpeechProblem | null): Promise<void> {
    stretch.ending ??= finish(stretch)
      .then(() => problem)
      .catch((error: unknown): SpeechProblem => {
        console.error(error);
        return problem ?? "failed";
      })
      .then((why) => {
        current = null;
        store.setState({ phase: "off", hearing: "", isVoiced: false, problem: why });
      });
    return stretch.ending;
  }

  /** The microphone goes at once; the last words may take a moment. */
  async function finish(stretch: Stretch): Promise<void> {
    const at = now();
    store.setState({ phase: "stopping" });
    try {
      stretch.microphone?.close();
      await stretch.listening?.stop();
      settle(stretch);
      if (stretch.listening) change(stretch.answer, ended);
    } finally {
      tell(stretch, (one) => one.end(at));
      stretch.release?.();
    }
  }

  function settle(stretch: Stretch): void {
    for (const [id, entry] of stretch.open) {
      stretch.open.delete(id);
      write(stretch, { ...entry, piece: { ...entry.piece, final: true } }, null);
    }
  }

  return {
    store,
    start,
    stop,
    takeBack() {
      if (current) settle(current);
      const last = spoken.get(store.getState().name ?? "");
      if (last) change(last.answer, takenBack);
    },
    leave: () => current && settle(current),
    onVoice(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
