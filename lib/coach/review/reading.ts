import type { Reader, Sheet, Verdict } from "../types";
import { type PointState, type Score, scoreOf } from "./rating";
import { stillStands } from "./standing";

/** One point of a sheet with what was found of it. */
export interface PointRead {
  key: string;
  text: string;
  followUp?: string;
  state: PointState;
  /** What the state rests on; missing while nobody has looked. */
  verdict?: Verdict;
  /** What a model found, where the person's verdict goes before it. */
  overruled?: Verdict;
}

/** One trap with what was found of it; `open`: nobody has looked. */
export interface TrapRead {
  key: string;
  text: string;
  state: "hit" | "clear" | "open";
  verdict?: Verdict;
  /** What a model found, where the person's verdict goes before it. */
  overruled?: Verdict;
}

/** An answer as it was read. */
export interface AnswerRead {
  points: PointRead[];
  traps: TrapRead[];
  score: Score;
  /** Whose verdicts count in it, the person first: it is their reading as soon as one verdict is theirs. */
  readers: Reader[];
}

/**
 * What all verdicts on an answer come to. Per point the person's latest counts, and only without any the model's
 * latest; what was read in another text counts while its words still stand.
 */
export function readAnswer(
  sheet: Pick<Sheet, "points" | "traps">,
  verdicts: readonly Verdict[],
  text: string,
): AnswerRead {
  const standing = verdicts.filter((verdict) => stillStands(verdict, text));
  const readOf = (key: string, isPoint: boolean) => {
    const found = standing
      .filter((one) => one.key === key && isOfPoint(one) === isPoint)
      .sort(strongestFirst);
    const [verdict] = found;
    const overruled = verdict?.reader === "person" && found.find(({ reader }) => reader === "model");
    return { saw: verdict?.saw ?? "open", ...(verdict && { verdict }), ...(overruled && { overruled }) };
  };
  const points = sheet.points.map((point): PointRead => {
    const { saw, ...by } = readOf(point.key, true);
    return { ...point, state: saw as PointState, ...by };
  });
  const traps = sheet.traps.map((trap): TrapRead => {
    const { saw, ...by } = readOf(trap.key, false);
    return { ...trap, state: saw as TrapRead["state"], ...by };
  });
  const found = [...points, ...traps].flatMap(({ verdict }) => verdict?.reader ?? []);
  return {
    points,
    traps,
    score: scoreOf({
      points: points.map(({ state }) => state),
      traps: traps.map(({ state }) => (state === "open" ? null : state === "hit")),
    }),
    readers: readersIn(found),
  };
}

/** Each once, the person first. */
export function readersIn(found: readonly Reader[]): Reader[] {
  return (["person", "model"] as const).filter((reader) => found.includes(reader));
}

/** Whether a verdict speaks of a point; else of a trap. */
export function isOfPoint({ saw }: Pick<Verdict, "saw">): boolean {
  return saw !== "hit" && saw !== "clear";
}

/** Orders verdicts on one point: a person's before a model's, then the later one. */
export function strongestFirst(a: Verdict, b: Verdict): number {
  if (a.reader !== b.reader) return a.reader === "person" ? -1 : 1;
  return b.at - a.at || b.seq - a.seq;
}

/**
 * The words that show a point, where they may be said again: not those that walked into a trap. Of a trap that is known
 * without its words, any may be.
 */
export function wordsToRepeat(
  { verdict }: PointRead,
  { traps }: Pick<AnswerRead, "traps">,
): string | undefined {
  const words = verdict?.words;
  const walkedInto = traps.filter(({ state }) => state === "hit").map((trap) => trap.verdict?.words ?? "");
  return words && walkedInto.some((trap) => words.includes(trap) || trap.includes(words)) ? undefined : words;
}
