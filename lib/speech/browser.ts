import { createActivity } from "./activity";
import { openMicrophones } from "./microphone";
import { type BrowserRecognisers, createRecogniser } from "./recogniser";
import { microphonePermission, type Permission } from "./permission";
import { createSpeaking, type Floor } from "./speaking";
import type { Hearing, Recogniser, Speaking } from "./types";

/** What a surface speaks and hears with. */
export interface Speech {
  speaking: Speaking;
  recogniser: Recogniser;
  permission: Permission;
}

/** What a person chose, as it is at the time. */
interface Choices {
  hearing: Hearing | null;
}

/** The browser's own parts, wired. One for each surface, made when somebody first speaks. */
export function openSpeech(choices: () => Choices): Speech {
  const now = () => performance.now();
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as {
    SpeechRecognition?: BrowserRecognisers;
    webkitSpeechRecognition?: BrowserRecognisers;
  };
  const recogniser = createRecogniser({
    browser: SpeechRecognition ?? webkitSpeechRecognition,
    now,
    later(ms, then) {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
  });
  const speaking = createSpeaking({
    recogniser,
    openMicrophone: openMicrophones({ mediaDevices: navigator.mediaDevices, AudioContext, clock: now }),
    activity: createActivity,
    agreed: () => choices().hearing,
    witnesses: () => ({ records: false, all: [] }),
    floor: lockedFloor(navigator.locks),
    now,
  });
  addEventListener("pagehide", () => speaking.leave());
  return { speaking, recogniser, permission: microphonePermission(navigator.permissions) };
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
