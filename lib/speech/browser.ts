import type { StorageArea } from "../storage/storage";
import { createActivity } from "./activity";
import { keptOf } from "./kept";
import { openMicrophones } from "./microphone";
import { type BrowserRecognisers, createRecogniser } from "./recogniser";
import { microphonePermission, type Permission } from "./permission";
import { createRecorder, type Recorder } from "./recorder";
import { createSounding } from "./sounding";
import { type ReadAloud, readAloud } from "./read-aloud";
import { spokenTag } from "./tags";
import { createTone, type Tone } from "./tone";
import { createVoice, type Voice } from "./voice";
import { createSpeaking } from "./speaking";
import type { Clock, Floor, Hearing, Recogniser, Speaking } from "./types";

/** What a surface speaks and hears with. */
export interface Speech {
  speaking: Speaking;
  recorder: Recorder;
  recogniser: Recogniser;
  permission: Permission;
  voice: Voice;
  tone: Tone;
  clock: Clock;
  /** Reads a text in a language, a BCP 47 tag, unless an answer is being spoken. */
  readAloud: (text: string, language: string) => ReadAloud;
}

/** What a person chose, as it is at the time. */
interface Choices {
  hearing: Hearing | null;
  voiceRate: number;
  recordings: boolean;
  recordingsMB: number;
}

/** Who speaks, and where what is kept of it stands beside the recordings. */
interface Speaker {
  account: string;
  storage: StorageArea;
}

/** The browser's own parts, wired. One for each surface, made when somebody first speaks. */
export function openSpeech(choices: () => Choices, { account, storage }: Speaker): Speech {
  const now = () => performance.now();
  const clock: Clock = {
    now,
    set: (done, ms) => setTimeout(done, ms),
    clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
  };
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as {
    SpeechRecognition?: BrowserRecognisers;
    webkitSpeechRecognition?: BrowserRecognisers;
  };
  const recogniser = createRecogniser({
    browser: SpeechRecognition ?? webkitSpeechRecognition,
    clock,
  });
  const { recordings, soundings } = keptOf(storage);
  const recorder = createRecorder({
    MediaRecorder,
    recordings,
    account: () => account,
    limit: () => (choices().recordings ? choices().recordingsMB * 1_000_000 : null),
    clock: now,
    now: Date.now,
  });
  const sounding = createSounding(soundings, () => account);
  const floor = lockedFloor(navigator.locks);
  const speaking = createSpeaking({
    recogniser,
    openMicrophone: openMicrophones({
      mediaDevices: navigator.mediaDevices,
      permissions: navigator.permissions,
      AudioContext,
      AudioWorkletNode,
      loudness: "/loudness.js",
      clock: now,
    }),
    activity: createActivity,
    agreed: () => choices().hearing,
    witnesses: () => ({ records: choices().recordings, all: [recorder, sounding] }),
    floor,
    now,
  });
  addEventListener("pagehide", () => speaking.leave());
  // Without a recording there is nothing to speak for where no words are made.
  recorder.store.subscribe(({ problem }) => {
    if (problem && !speaking.store.getState().isRecognised) void speaking.stop("failed");
  });
  const voice = createVoice({
    synthesis: globalThis.speechSynthesis,
    Utterance: globalThis.SpeechSynthesisUtterance,
    rate: () => choices().voiceRate,
    mayLeave: () => choices().hearing === "service",
    floor,
    clock,
  });
  const tone = createTone(() => new AudioContext());
  const permission = microphonePermission(navigator.permissions);
  return {
    ...{ speaking, recorder, recogniser, permission, voice, tone, clock },
    readAloud: (text, language) => readAloud(speaking, voice, text, spokenTag(language, navigator.languages)),
  };
}

/** A web lock that is taken over: whoever had it is told, in whichever window that is. */
function lockedFloor(locks: LockManager): Floor {
  return {
    take(lost) {
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      locks.request("speaking", { steal: true }, () => held).catch(lost);
      return release;
    },
  };
}
