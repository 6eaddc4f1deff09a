/** How long a stretch of sound is whose loudness is told, in ms. */
export const STRETCH = 20;

/** Below it, in Hz, is more of mains and fans than of a voice. */
const HUM = 200;

/** The quietest that is told: digital silence has no logarithm. */
const QUIETEST = -100;

/** How loud one stretch of sound was: dB below full scale, and its middle, in ms of the sound. */
export type OnLoudness = (level: number, at: number) => void;

/** Takes sound in blocks of any size and tells how loud it was, about every `STRETCH` ms. */
export function createLoudness(sampleRate: number, tell: OnLoudness): (samples: Float32Array) => void {
  const wanted = Math.round((sampleRate * STRETCH) / 1_000);
  let taken = 0;
  let count = 0;
  let power = 0;
  let last = 0;
  let passed = 0;
  const keeps = 1 / (1 + (2 * Math.PI * HUM) / sampleRate);
  return (samples) => {
    for (const sample of samples) {
      passed = keeps * (passed + sample - last);
      last = sample;
      power += passed * passed;
    }
    count += samples.length;
    taken += samples.length;
    if (count < wanted) return;
    const level = Math.max(QUIETEST, 10 * Math.log10(power / count + 1e-12));
    tell(level, ((taken - count / 2) / sampleRate) * 1_000);
    count = power = 0;
  };
}
