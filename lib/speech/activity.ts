import { STRETCH } from "./loudness";
import type { VoiceChange } from "./types";

/** A stretch without a voice between two with one, in ms of the clock that the levels came with. */
export interface Pause {
  from: number;
  to: number;
}

export interface Activity {
  /**
   * Takes how loud a stretch of sound was (dB below full scale) and its middle (ms, rising); says when a voice began or
   * ended. It says so about 0.1 s and 0.3 s late, with the exact time.
   */
  feed(level: number, at: number): VoiceChange | null;
  /** The pauses so far. */
  readonly pauses: readonly Pause[];
}

/** So long must it be loud, in ms, before it is a voice and no knock. */
const BEGINS = 80;
/** So long must it be quiet, in ms: words have gaps in them. */
const ENDS = 300;
/** The room is as loud as the quietest moment of so many ms: nobody speaks so long without a gap. */
const ROOM = { bucket: 300, buckets: 14 };
/** How many levels make one that no single one of them decides. */
const SMOOTH = 5;
/** A loud moment is forgotten by so many dB a second. */
const FORGETS = 1;
/** A voice stands out of the room by so many dB at least, and is so loud itself. */
const MARGIN = 7;
const AUDIBLE = -62;
/** Where between the room and the loudest voice its border lies, and how far below that voice at the most, in dB. */
const BORDER = 0.45;
const REACH = 30;
/** A voice goes on until it is so many dB below the border. */
const STAYS = 2;

/** A voice comes out of the room within so many ms, and dies away until it is so many dB above the room. */
const RISES = 80;
const FADES = 2;

interface Level {
  level: number;
  at: number;
}

/** What stands out of levels without a voice. */
const quietOf = (levels: Level[]) => Math.max(...levels.map(({ level }) => level)) + FADES;

/** Tells voices from pauses by loudness alone. What is loud adapts to the room: noise, hum, music behind a speaker. */
export function createActivity(): Activity {
  const pauses: Pause[] = [];
  const latest: number[] = [];
  const room: { from: number; quietest: number }[] = [];
  let peak = -Infinity;
  let before: Level | null = null;
  let voiced = false;
  let ended: number | null = null;
  /** What was heard since the last change, as far as a beginning may reach back. */
  let heard: Level[] = [];
  let lastLoud = 0;

  /** The level above which it is a voice. */
  const borderAt = (level: number, at: number): number => {
    latest.push(10 ** (level / 10));
    if (latest.length > SMOOTH) latest.shift();
    const smooth = 10 * Math.log10(latest.reduce((sum, power) => sum + power, 0) / latest.length);
    const bucket = room.at(-1);
    if (!bucket || at - bucket.from >= ROOM.bucket) room.push({ from: at, quietest: smooth });
    else bucket.quietest = Math.min(bucket.quietest, smooth);
    if (room.length > ROOM.buckets) room.shift();
    const floor = Math.min(...room.map(({ quietest }) => quietest));
    const passed = before ? (at - before.at) / 1_000 : 0;
    peak = Math.max(smooth, floor, peak - FORGETS * passed);
    return Math.max(AUDIBLE, floor + MARGIN, floor + BORDER * (peak - floor), peak - REACH);
  };

  /** Where the voice began that is heard now: where it came out of the room. */
  const begin = (border: number): number => {
    let first = heard.length - 1;
    for (let at = first; at >= 0 && heard[first]!.at - heard[at]!.at < ENDS; at -= 1)
      if (heard[at]!.level >= border) first = at;
    const from = heard[first]!.at;
    const room = heard.filter(({ at }) => at < from - ENDS / 2 && at >= from - ENDS);
    if (!room.length) return from;
    const quiet = quietOf(room);
    while (first > 0 && heard[first - 1]!.at > from - RISES && heard[first - 1]!.level >= quiet) first -= 1;
    return heard[first]!.at;
  };

  return {
    pauses,
    feed(level, at) {
      const border = borderAt(level, at);
      const passed = before ? at - before.at : 0;
      const step = Math.min(passed, STRETCH);
      before = { level, at };
      if (voiced) {
        heard.push(before);
        // Nothing was heard meanwhile where the computer slept.
        if (level >= border - STAYS && passed < ENDS) {
          lastLoud = at;
          heard = [];
        }
        if (at - lastLoud < ENDS) return null;
        voiced = false;
        const quiet = quietOf(heard.slice(heard.length / 2));
        const fading = Math.max(
          0,
          heard.findIndex((one) => one.level < quiet),
        );
        ended = lastLoud + step * (fading + 0.5);
        return { voiced, at: ended };
      }
      heard.push(before);
      if (heard[0]!.at < at - ROOM.bucket * ROOM.buckets) heard.shift();
      const loud = heard.filter((one) => one.at > at - 2 * BEGINS && one.level >= border).length;
      if (level < border || loud * step < BEGINS) return null;
      voiced = true;
      lastLoud = at;
      const began = begin(border) - step / 2;
      heard = [];
      if (ended !== null) pauses.push({ from: ended, to: began });
      return { voiced, at: began };
    },
  };
}
