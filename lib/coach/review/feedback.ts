import words from "../knowledge/review/words.json";
import type { Language, Reader } from "../types";
import { meanRating } from "./rating";
import { type AnswerRead, readersIn, wordsToRepeat } from "./reading";

/** One answer of a session with its reading. */
export interface ReadQuestion {
  questionKey: string;
  /** From 1. */
  order: number;
  reading: AnswerRead;
  /** False for a checklist of the question's kind, which yields no rating. */
  isRated: boolean;
}

/** A point that was said, with the words that show it; or one still to say, with what an interviewer would ask. */
interface Finding {
  questionKey: string;
  /** The point's clause. */
  text: string;
  quote?: string;
  followUp?: string;
}

/** What the answers that were looked at to the end come to together. */
interface Sum {
  /** How many they are; at least one. */
  read: number;
  covered: number;
  partly: number;
  points: number;
  /** 1 to 5, one decimal: the mean of those that are rated; null when none is. */
  rating: number | null;
  /** Whose verdicts count in them, the person first. */
  readers: Reader[];
}

/** What a session comes to, over the answers that were looked at to the end. */
export interface Summary extends Omit<Sum, "read" | "rating"> {
  /** Missing when none of them is rated. */
  overallRating?: number;
  strengths: Finding[];
  improvements: Finding[];
  detailedFeedback: string;
}

/** Whether somebody looked at every point and every trap of an answer. */
export function isRead({ score }: AnswerRead): boolean {
  return score.points > 0 && score.open === 0 && score.openTraps === 0;
}

/**
 * The answers to improve first, in their order; none when nothing is to be left out or added anywhere. Those that walked
 * into a trap go before the others: while it is in them, no point that is added raises their rating above 2. Among either,
 * those to which most is to be added.
 */
export function toImproveFirst<Read extends Pick<ReadQuestion, "reading">>(all: readonly Read[]): Read[] {
  const lacking = ({ reading: { score } }: Read) => score.missing + score.partly / 2;
  const read = all.filter(({ reading }) => isRead(reading));
  const trapped = read.filter(({ reading }) => reading.score.trapHit);
  const improvable = trapped.length ? trapped : read.filter((one) => lacking(one) > 0);
  const most = Math.max(...improvable.map(lacking));
  return improvable.filter((one) => lacking(one) === most);
}

/** What the readings of answers come to; null while none was looked at to the end. */
export function sumOf(all: readonly Pick<ReadQuestion, "reading" | "isRated">[]): Sum | null {
  const read = all.filter(({ reading }) => isRead(reading));
  if (read.length === 0) return null;
  const total = (name: "covered" | "partly" | "points") =>
    read.reduce((sum, { reading }) => sum + reading.score[name], 0);
  return {
    read: read.length,
    covered: total("covered"),
    partly: total("partly"),
    points: total("points"),
    rating: meanRating(read.map(({ reading, isRated }) => (isRated ? reading.score.rating : null))),
    readers: readersIn(read.flatMap(({ reading }) => reading.readers)),
  };
}

/**
 * The feedback on a session, or null while no answer was read to its end. Every sentence of it is a count or a quote.
 *
 * @param all How many answers there are, where not all of them are given: those that nobody looked at say nothing.
 */
export function summaryOf(
  questions: readonly ReadQuestion[],
  language: Language,
  all = questions.length,
): Summary | null {
  const sum = sumOf(questions);
  if (!sum) return null;
  const { rating, read: count, ...whole } = sum;
  const read = questions.filter(({ reading }) => isRead(reading));
  const points = (states: readonly string[]) =>
    read.flatMap(({ questionKey, order, reading }) =>
      reading.points
        .filter(({ state }) => states.includes(state))
        .map((point) => ({
          questionKey,
          order,
          text: point.text,
          followUp: point.followUp,
          quote: wordsToRepeat(point, reading),
        })),
    );
  const said = points(["covered"]);
  const unsaid = points(["missing", "partly"]);
  const say = words[language];
  const more = sum.partly === 0 ? "" : filled(say.more, { partly: sum.partly });
  const listed = (items: readonly { text: string; order: number }[]) =>
    items.map(({ text, order }) => filled(say.item, { text, number: order })).join("; ");
  const traps = read.flatMap(({ order, reading }) =>
    reading.traps.filter(({ state }) => state === "hit").map(({ text }) => ({ text, order })),
  );
  return {
    ...(rating !== null && { overallRating: rating }),
    ...whole,
    strengths: said.map(({ questionKey, text, quote }) => ({ questionKey, text, ...(quote && { quote }) })),
    improvements: unsaid.map(({ questionKey, text, followUp }) => ({
      questionKey,
      text,
      ...(followUp && { followUp }),
    })),
    detailedFeedback: [
      filled(say.read, { read: count, all, by: say.by[byOf(sum.readers)] }),
      filled(say.sum, { covered: sum.covered, points: sum.points, more }),
      ...(said.length ? [filled(say.said, { list: listed(said) })] : []),
      ...(unsaid.length ? [filled(say.unsaid, { list: listed(unsaid) })] : []),
      ...(traps.length ? [filled(say.traps, { list: listed(traps) })] : []),
    ].join(" "),
  };
}

/** Whose reading it is, to be named: one reader's, or both. */
export function byOf([first, second]: readonly Reader[]): Reader | "both" {
  return second ? "both" : (first ?? "person");
}

function filled(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name]));
}
