import type { StoreApi } from "zustand/vanilla";

/** The clock that speaking runs on, in ms. */
export interface Clock {
  now: () => number;
  set: (done: () => void, ms: number) => unknown;
  clear: (timer: unknown) => void;
}

/** Where the sound goes while somebody speaks: it stays on this device, or the browser's maker turns it into words. */
export type Hearing = "device" | "service";

/** What a browser can do for a language: hear it here, hear it here after a download, have it heard elsewhere, or nothing. */
export type Availability = "device" | "downloadable" | "downloading" | "service" | "none";

/** Why nothing is heard (any more). What was said until then is written. */
export type SpeechProblem =
  /** The browser turns no speech into words, or not in this language, or not where the person agreed to it. */
  | "no_recogniser"
  | "no_language"
  | "not_agreed"
  | "no_microphone"
  /** The person or the browser's settings do not allow it. */
  | "not_allowed"
  /** Another program holds it. */
  | "in_use"
  /** It went away in the middle. */
  | "unplugged"
  /** The service cannot be reached. */
  | "offline"
  /** Another window of this extension began to listen. */
  | "elsewhere"
  | "failed";

/**
 * One piece of what was heard. Pieces are in the order of `session`, then `index`, in whichever order they come; the same
 * one may come often, and its last words count. One that is not `final` may still change.
 */
export interface Piece {
  session: number;
  index: number;
  words: string;
  final: boolean;
}

/** Turns speech into words until it is stopped, however often the browser's own recogniser ends in between. */
export interface Recogniser {
  /** What there is for a language, as a BCP 47 tag. */
  availability(language: string): Promise<Availability>;
  /** Brings a language onto this device; false where that did not work. */
  install(language: string): Promise<boolean>;
  listen(wish: { language: string; hearing: Hearing }, on: RecogniserEvents): Listening;
}

export interface RecogniserEvents {
  /** From now on it hears. Comes once, after 1 s at the latest. */
  begun: () => void;
  /** May still come a moment after the stop: then it was said before it. */
  heard: (piece: Piece) => void;
  /** It ended without being stopped. */
  failed: (problem: SpeechProblem) => void;
}

export interface Listening {
  /** Resolves when the last words have come and the microphone is free, after 2 s at the latest. */
  stop(): Promise<void>;
}

/** A microphone that is open: it hears until it is closed, and the browser shows that it does. */
export interface OpenMicrophone {
  /** For a recorder. */
  readonly stream: MediaStream;
  /** How loud it is, about every 20 ms: dB below full scale (0 is the loudest), and when, in ms of the given clock. */
  onLevel(listener: (level: number, at: number) => void): () => void;
  /** It went away by itself: unplugged, or not allowed any more. */
  onLost(listener: (problem: SpeechProblem) => void): () => void;
  close(): void;
}

/** Opens the microphone if it is still wanted when it could be, or throws a `SpeechFailure`. */
export type OpenMicrophones = (isWanted: () => boolean) => Promise<OpenMicrophone>;

export class SpeechFailure extends Error {
  constructor(readonly problem: SpeechProblem) {
    super(problem);
  }
}

/** The right to listen or to read aloud, which one window has at a time. */
export interface Floor {
  /** Takes it from whoever has it; `lost` is called when somebody else does the same. Returns what gives it back. */
  take(lost: () => void): () => void;
}

/** The answer that is spoken, wherever it is shown. It outlives its screen: the last words may come after it. */
export interface SpokenAnswer {
  /** Its `targetName`. */
  name: string;
  interview: string;
  questionKey: string;
  /** In which it is spoken, as a BCP 47 tag. */
  language: string;
  /** Its newest text, typed or spoken. */
  read(): string;
  write(text: string): void;
}

/** What a screen shows of the speaking. The microphone is on in every phase but `off`. */
export interface SpeakingState {
  phase: "off" | "starting" | "listening" | "stopping";
  /** Whether words are made of it; else it is only recorded. */
  isRecognised: boolean;
  /** The `targetName` of the answer that is or was spoken last. */
  name: string | null;
  /** Words that were recognised and may still change; they are not written yet. */
  hearing: string;
  /** Whether somebody is speaking right now, as far as loudness tells. */
  isVoiced: boolean;
  /** Why it ended by itself, until the next start. */
  problem: SpeechProblem | null;
  /** Whether there is a stretch that can be taken back. */
  canTakeBack: boolean;
}

/** Who else keeps something of what is spoken: a recording, or how it sounded. None of them can disturb the speaking. */
export interface Witness {
  begin(answer: SpokenAnswer, microphone: OpenMicrophone): WitnessOf;
}

/** What one witness keeps of one stretch, from a press to its end. Times are in ms of the given clock. */
export interface WitnessOf {
  /** A piece that was written; one that comes again has its newest words. */
  said(piece: Piece, at: number): void;
  voice(change: VoiceChange): void;
  end(at: number): void;
}

/** When a voice began or ended, in ms of the given clock; by loudness, told 0.1 s and 0.3 s late. */
export interface VoiceChange {
  voiced: boolean;
  at: number;
}

/** Speaking on one surface: one answer at a time, and in one window at a time. */
export interface Speaking {
  readonly store: StoreApi<SpeakingState>;
  /**
   * Listens for an answer, after ending any other. What keeps it from that is the state's `problem`. For the first `deafMs`
   * no voice is told from quiet: a tone of our own is not one.
   */
  start(answer: SpokenAnswer, deafMs?: number): Promise<void>;
  /** Resolves when the last words are written and the microphone is off. `why`: where it was not the person who ended it. */
  stop(why?: SpeechProblem): Promise<void>;
  /** Takes the stretch that was heard last out of the answer again. */
  takeBack(): void;
  /** Writes what is recognised and not final: the page is going away. */
  leave(): void;
  /** Voices beginning and ending while it listens. */
  onVoice(listener: (change: VoiceChange) => void): () => void;
}
