import { defineUnlistedScript } from "#imports";
import { createLoudness } from "../lib/speech/loudness";
import type { Heard } from "../lib/speech/microphone";

/** What is there where the browser makes sound; TypeScript knows it in no library that goes with the document's. */
declare const sampleRate: number;
declare const currentTime: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: typeof AudioWorkletProcessor): void;

/** Runs beside the microphone's sound, where no timer is slowed down when nobody sees the panel. */
export default defineUnlistedScript(() => {
  registerProcessor(
    "loudness",
    class extends AudioWorkletProcessor {
      began: number | null = null;
      take = createLoudness(sampleRate, (level, at) => {
        const heard: Heard = { level, at: (this.began ?? 0) + at };
        this.port.postMessage(heard);
      });
      process(inputs: Float32Array[][]): boolean {
        const channel = inputs[0]?.[0];
        this.began ??= currentTime * 1_000;
        if (channel) this.take(channel);
        return true;
      }
    },
  );
});
