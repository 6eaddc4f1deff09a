import words from "../knowledge/review/words.json";
import type { Language, Reader } from "../types";
import { meanRating } from "./rating";
import type { AnswerRead } from "./reading";

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

/** What a session comes to, over the answers that have no open point. */
export interface Summary {
  /** 1 to 5, one decimal: the mean of the rated answers. Missing when none of them is rated. */
  overallRating?: number;
  covered: number;
  partly: number;
  points: number;
  reader: Reader;
  strengths: Finding[];
  improvements: Finding[];
  detailedFeedback: string;
}

/** Whether nothing of an answer is left to look at but, perhaps, its traps. */
export function isRead({ score }: AnswerRead): boolean {
  return score.points > 0 && score.open === 0;
}

/** The answer to which most is to be added, the first of several; undefined when nothing is missing anywhere. */
export function mostToAdd<Read extends Pick<ReadQuestion, "reading">>(
  all: readonly Read[],
): Read | undefined {
  const lacking = ({ reading: { score } }: Read) => score.missing + score.partly / 2;
  return all
    .filter((one) => isRead(one.reading) && lacking(one) > 0)
    .toSorted((a, b) => lacking(b) - lacking(a))[0];
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
  const read = questions.filter(({ reading }) => isRead(reading));
  const [first] = read;
  if (!first) return null;
  const total = (name: "covered" | "partly" | "points") =>
    read.reduce((sum, { reading }) => sum + reading.score[name], 0);
  const points = (states: readonly string[]) =>
    read.flatMap(({ questionKey, order, reading }) =>
      reading.points
        .filter(({ state }) => states.includes(state))
        .map(({ text, followUp, verdict }) => ({
          questionKey,
          order,
          text,
          followUp,
          quote: verdict?.words,
        })),
    );
  const said = points(["covered"]);
  const unsaid = points(["missing", "partly"]);
  const reader = read.some(({ reading }) => reading.reader === "person") ? "person" : "model";
  const overallRating = meanRating(
    read.map(({ reading, isRated }) => (isRated ? reading.score.rating : null)),
  );
  const say = words[language];
  const listed = (items: readonly { text: string; order: number }[]) =>
    items.map(({ text, order }) => filled(say.item, { text, number: order })).join("; ");
  const traps = read.flatMap(({ order, reading }) =>
    reading.traps.filter(({ state }) => state === "hit").map(({ text }) => ({ text, order })),
  );
  return {
    ...(overallRating !== null && { overallRating }),
    covered: total("covered"),
    partly: total("partly"),
    points: total("points"),
    reader,
    strengths: said.map(({ questionKey, text, quote }) => ({ questionKey, text, ...(quote && { quote }) })),
    improvements: unsaid.map(({ questionKey, text, followUp }) => ({
      questionKey,
      text,
      ...(followUp && { followUp }),
    })),
    detailedFeedback: [
      filled(say.read, { read: read.length, all, by: say.by[reader] }),
      filled(say.sum, { covered: total("covered"), partly: total("partly"), points: total("points") }),
      ...(said.length ? [filled(say.said, { list: listed(said) })] : []),
      ...(unsaid.length ? [filled(say.unsaid, { list: listed(unsaid) })] : []),
      ...(traps.length ? [filled(say.traps, { list: listed(traps) })] : []),
    ].join(" "),
  };
}

function filled(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (_all, name: string) => String(values[name]));
}
