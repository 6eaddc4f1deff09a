import { fold } from "../../text/index";

const SAMPLE_WORDS = 5;
const SAMPLE_STEP = 12;
/** In letters, for scripts that put no spaces between words. */
const SAMPLE_LENGTH = 10;

/**
 * How much of one text another one holds, 0 to 1, by samples of a few words each.
 *
 * @param whole The other text, folded.
 */
export function held(text: string, whole: string): number {
  const folded = fold(text);
  const words = folded.split(" ");
  const isSpaced = words.length * SAMPLE_LENGTH > folded.length;
  const parts = isSpaced ? words : [...folded];
  const size = Math.min(isSpaced ? SAMPLE_WORDS : SAMPLE_LENGTH, parts.length);
  let samples = 0;
  let found = 0;
  for (let at = 0; at + size <= parts.length; at += SAMPLE_STEP) {
    samples++;
    if (whole.includes(parts.slice(at, at + size).join(isSpaced ? " " : ""))) found++;
  }
  return found / Math.max(1, samples);
}
