import { fold } from "../../text/index";
import type { Reader } from "../types";
import type { PointState } from "./rating";
import { type AnswerRead, wordsToRepeat } from "./reading";

/** One question of an attempt as it stands: its answer, perhaps empty, and what was found in it. */
export interface AskedAgain {
  key: string;
  text: string;
  /** The bank's entry, by which attempts know the same question. */
  entry?: string;
  answer: string;
  reading: AnswerRead;
}

/** What one has of one point: one's own words, that it was said without words shown, or that it is still to say. */
interface TakenAlong {
  /** `hit`: a trap that was said. `open`: nobody has looked. */
  state: PointState | "hit";
  /** The point's clause. */
  point: string;
  /** The person's own, as they stand in the answer. */
  words?: string;
  /** Whose reading it is; missing where nobody has looked. */
  reader?: Reader;
  /** Which attempt it comes from: its place in the list that was given. */
  attempt: number;
}

/** A question with what one has to say to it. */
export interface QuestionAlong {
  text: string;
  /** The newest attempt in which it was answered, or else asked, and its key there. */
  attempt: number;
  key: string;
  isAnswered: boolean;
  /** What was found of each point; empty where nobody looked, or it was never answered. */
  lines: TakenAlong[];
}

/**
 * What to take along to an interview from all attempts at a posting, newest attempt first: every question once, in the
 * order of the newest attempt and then of those before, and of each point the best that was ever said of it.
 */
export function takenAlong(attempts: readonly (readonly AskedAgain[])[]): QuestionAlong[] {
  const same: { names: string[]; asked: { attempt: number; question: AskedAgain }[] }[] = [];
  attempts.forEach((questions, attempt) => {
    for (const question of questions) {
      const names = [question.entry, fold(question.text)].filter((name) => name !== undefined);
      const group = same.find((one) => one.names.some((name) => names.includes(name)));
      if (group) {
        group.names.push(...names);
        group.asked.push({ attempt, question });
      } else same.push({ names, asked: [{ attempt, question }] });
    }
  });
  return same.flatMap(({ asked }) => {
    const answered = asked.filter(({ question }) => question.answer.trim());
    const [newest] = answered.length ? answered : asked;
    if (!newest) return [];
    const { attempt, question } = newest;
    const { text, key } = question;
    return [{ text, attempt, key, isAnswered: answered.length > 0, lines: linesOf(answered) }];
  });
}

/** What was said to one question, in its newest attempt's order of points; answers newest first. */
function linesOf(answered: readonly { attempt: number; question: AskedAgain }[]): TakenAlong[] {
  const byPoint = new Map<string, TakenAlong[]>();
  const traps: TakenAlong[] = [];
  answered.forEach(({ attempt, question: { reading } }, at) => {
    for (const point of reading.points) {
      const { text, state, verdict } = point;
      // What an older answer lacks may stand in the newest.
      if (at > 0 && state !== "covered" && state !== "partly") continue;
      const words = wordsToRepeat(point, reading);
      const line: TakenAlong = {
        state,
        point: text,
        attempt,
        ...(words && { words }),
        ...(verdict && { reader: verdict.reader }),
      };
      byPoint.set(fold(text), [...(byPoint.get(fold(text)) ?? []), line]);
    }
    if (at > 0) return;
    for (const { text, state, verdict } of reading.traps) {
      if (state === "hit" && verdict)
        traps.push({
          state,
          point: text,
          attempt,
          reader: verdict.reader,
          ...(verdict.words && { words: verdict.words }),
        });
    }
  });
  const points = [...byPoint.values()].map((lines) => lines.toSorted((a, b) => worth(b) - worth(a))[0]!);
  return traps.length || points.some(({ state }) => state !== "open") ? [...points, ...traps] : [];
}

/** What was said goes before what was not, and where both are the same, words that are shown. */
function worth({ state, words }: TakenAlong): number {
  return ["open", "missing", "partly", "covered"].indexOf(state) + (words ? 0.5 : 0);
}
