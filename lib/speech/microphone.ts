import { type OpenMicrophone, type OpenMicrophones, SpeechFailure, type SpeechProblem } from "./types";

/** What the page's script beside the sound sends: dB below full scale, and when, in ms of the sound. */
export interface Heard {
  level: number;
  at: number;
}

export interface MicrophoneParts {
  mediaDevices: Pick<MediaDevices, "getUserMedia">;
  permissions: Pick<Permissions, "query">;
  AudioContext: typeof AudioContext;
  AudioWorkletNode: typeof AudioWorkletNode;
  /** Where entrypoints/loudness.ts is; a file of the package, as its policy for scripts wants. */
  loudness: string;
  /** Now, in ms. */
  clock: () => number;
}

/** The browser takes our own voice, noise and the distance out of the sound where it can. */
const WISH = { audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true } };

/** What the names of the browser's errors mean. */
const PROBLEMS: Record<string, SpeechProblem> = {
  NotAllowedError: "not_allowed",
  SecurityError: "not_allowed",
  NotFoundError: "no_microphone",
  OverconstrainedError: "no_microphone",
  NotReadableError: "in_use",
  AbortError: "in_use",
};

/**
 * Opens the microphone, which the browser then shows to be on. Loudness is measured in the sound's own thread: a window
 * that nobody sees hears on, where a timer of the page would be slowed down to one a second.
 */
export function openMicrophones(parts: MicrophoneParts): OpenMicrophones {
  const { mediaDevices, clock } = parts;
  return async (isWanted) => {
    const context = new parts.AudioContext();
    // Before the microphone is on: it must not be on while nobody is told.
    const stream = await context.audioWorklet
      .addModule(parts.loudness)
      .catch(() => fail(null))
      .then(() => (isWanted() ? mediaDevices.getUserMedia(WISH).catch(fail) : fail(null)))
      .catch((error: unknown) => {
        void context.close().catch(() => {});
        throw error;
      });
    const [track] = stream.getAudioTracks();
    const levels = new Set<(level: number, at: number) => void>();
    const losses = new Set<(problem: SpeechProblem) => void>();
    let open = true;
    const close = () => {
      if (!open) return;
      open = false;
      levels.clear();
      losses.clear();
      track?.removeEventListener("ended", onEnded);
      for (const one of stream.getTracks()) one.stop();
      void context.close().catch(() => {});
    };
    const onEnded = () => {
      const told = [...losses];
      close();
      void lossOf(parts.permissions).then((problem) => {
        for (const listener of told) listener(problem);
      });
    };
    track?.addEventListener("ended", onEnded);
    try {
      void context.resume().catch(() => {});
      const node = new parts.AudioWorkletNode(context, "loudness");
      node.port.onmessage = ({ data: { level, at } }: MessageEvent<Heard>) => {
        const when = clock() - (context.currentTime * 1_000 - at);
        for (const listener of [...levels]) listener(level, when);
      };
      context.createMediaStreamSource(stream).connect(node);
      // It says nothing; but what leads nowhere may not be asked for its sound.
      node.connect(context.destination);
    } catch {
      close();
      throw new SpeechFailure("failed");
    }
    return { stream, onLevel: to(levels), onLost: to(losses), close } satisfies OpenMicrophone;
  };
}

function fail(error: unknown): never {
  throw new SpeechFailure((error instanceof Error && PROBLEMS[error.name]) || "failed");
}

/** Why a microphone went away: a browser that takes it from the page says no more than that it ended. */
async function lossOf(permissions: MicrophoneParts["permissions"]): Promise<SpeechProblem> {
  const found = await permissions.query({ name: "microphone" }).catch(() => null);
  return found && found.state !== "granted" ? "not_allowed" : "unplugged";
}

const to =
  <Listener>(listeners: Set<Listener>) =>
  (listener: Listener) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
