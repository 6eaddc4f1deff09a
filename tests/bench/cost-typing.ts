import { ACCOUNT_PACE } from "../../lib/deployments/drafts";
import { createPace } from "../../lib/drafts/pace";
import { Clock } from "../support/deployments/clock";

/** What stands on the screen at a moment; `at` in ms since the question was opened. */
export interface Moment {
  at: number;
  characters: number;
}

/** One question: 150 s from its opening to the next one, and the first seconds are for thinking. */
export const QUESTION_MS = 150_000;
const THINKING_MS = 8_000;
const KEYSTROKE_MS = 200;
/** Seconds of typing and of looking up, in turn. */
const BURSTS = [7, 12, 5, 16, 9, 4, 11, 8, 13, 6];
const PAUSES = [3, 2, 5, 3, 4, 2, 6, 3, 2, 4];

/** An answer of `length` characters as it grows, keystroke by keystroke, in bursts with pauses between them. */
export function keystrokes(length: number): Moment[] {
  const moments: number[] = [];
  for (let at = THINKING_MS, turn = 0; at < QUESTION_MS; turn++) {
    const end = Math.min(at + 1_000 * BURSTS[turn % BURSTS.length]!, QUESTION_MS);
    for (; at < end; at += KEYSTROKE_MS) moments.push(at);
    at += 1_000 * PAUSES[turn % PAUSES.length]!;
  }
  return moments.map((at, typed) => ({ at, characters: Math.ceil(((typed + 1) / moments.length) * length) }));
}

/** When the draft buffer of an account saves: by its own pace, and once more when the question is left. */
export function savesOfBuffer(typed: Moment[]): Promise<Moment[]> {
  return sendsOf(typed, ACCOUNT_PACE.texts, QUESTION_MS);
}

/** A look at an answer: so long for each of its points, and as long again for the way to the next. */
export const POINT_MS = 5_000;

/**
 * When the buffer sends what was found in answers of so many points each, looked at one after the other, and once more
 * at the end; `characters` counts the points.
 */
export function findingsOfBuffer(points: number[]): Promise<Moment[]> {
  const found: Moment[] = [];
  let at = 0;
  for (const count of points) {
    for (let point = 0; point < count; point++)
      found.push({ at: (at += POINT_MS), characters: found.length + 1 });
    at += POINT_MS;
  }
  return sendsOf(found, ACCOUNT_PACE.verdicts, at);
}

async function sendsOf(
  typed: Moment[],
  times: { quiet: number; atLatest: number },
  end: number,
): Promise<Moment[]> {
  const saves: Moment[] = [];
  const clock = new Clock();
  const begin = clock.now();
  const nothingToSettle = async () => {};
  let latest: Moment = { at: 0, characters: 0 };
  clock.install();
  try {
    const save = () => saves.push({ at: clock.now() - begin, characters: latest.characters });
    const pace = createPace(times, save);
    for (const moment of typed) {
      await clock.pass(begin + moment.at - clock.now(), nothingToSettle);
      latest = moment;
      pace.typed("answer");
    }
    await clock.pass(begin + end - clock.now(), nothingToSettle);
    if (saves.at(-1)?.characters !== latest.characters) save();
    pace.dispose();
  } finally {
    clock.restore();
  }
  return saves;
}

/** A save every two seconds of typing, and the last keystroke. */
export function savesEveryTwoSeconds(typed: Moment[]): Moment[] {
  let saved = -Infinity;
  return typed.filter((moment, index) => {
    const isDue = moment.at - saved >= 2_000 || index === typed.length - 1;
    if (isDue) saved = moment.at;
    return isDue;
  });
}
