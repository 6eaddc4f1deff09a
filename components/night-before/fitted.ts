import { cut } from "../../lib/text/index";

/** A question with its lines, as long as they are printed. */
interface Printed<Line> {
  text: string;
  lines: readonly Line[];
}

/** A line as far as its room on paper goes. */
export interface LineText {
  state: string;
  point: string;
  words?: string;
}

/** Characters of a line in a column of half a sheet, in the widest of the common fonts. */
const COLUMN = 34;
/** Lines that the questions may take on two sheets, A4 or letter, beside everything else that stands there. */
const ROOM = 128;
/** Lines in which the papers to have ready are listed. */
const LIST_ROOM = 22;
/** Characters that are shown of one thing. */
const LONGEST = 170;
/** A quotation is cut later: its end may be what shows the point. */
const LONGEST_QUOTATION = 360;

/** A text cut at the end of a word, so that it fits. */
export function shortened(text: string, longest = LONGEST): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length <= longest ? line : `${cut(line, longest).replace(/\s+\S*$/u, "")} …`;
}

/** One's own words, as long as they are printed. */
export function quoted(words: string): string {
  return shortened(words, LONGEST_QUOTATION);
}

/**
 * What of the questions fits on two sheets: every question with the line that matters most, then each with its next,
 * until there is no more room. `left` is how many lines are not printed. The order stays.
 */
export function fitted<Line extends LineText, Question extends Printed<Line>>(
  questions: readonly Question[],
): { questions: (Question & { lines: Line[] })[]; left: number } {
  const chosen = new Map<Question, Line[]>();
  let room = ROOM;
  const take = (cost: number) => {
    if (cost > room) return false;
    room -= cost;
    return true;
  };
  const wanted = questions.map((question) => ({ question, lines: question.lines.toSorted(byNeed) }));
  for (const { question, lines } of wanted) {
    const [first] = lines;
    const heading = linesOf(shortened(question.text)) + 0.75;
    if (take(heading + (first ? costOf(first) : 1))) chosen.set(question, first ? [first] : []);
  }
  const rounds = Math.max(0, ...wanted.map(({ lines }) => lines.length));
  for (let round = 1; round < rounds; round++) {
    for (const { question, lines } of wanted) {
      const line = lines[round];
      if (line && take(costOf(line))) chosen.get(question)?.push(line);
    }
  }
  const shown = questions.flatMap((question) => {
    const of = chosen.get(question);
    return of ? [{ ...question, lines: question.lines.filter((line) => of.includes(line)) }] : [];
  });
  const count = (all: readonly { lines: readonly unknown[] }[]) =>
    all.reduce((sum, { lines }) => sum + Math.max(1, lines.length), 0);
  return { questions: shown, left: count(questions) - count(shown) };
}

/** As much of a list as there is room for, and how many are left. */
export function listed<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): { items: Item[]; left: number } {
  let room = LIST_ROOM;
  const shown = items.filter((item) => {
    room -= linesOf(shortened(textOf(item))) + 0.3;
    return room >= 0;
  });
  return { items: shown, left: items.length - shown.length };
}

const NEED = ["covered", "hit", "missing", "partly", "open"];

/** One's own words first, then what not to say, what is still to say, and the rest. */
function byNeed(a: LineText, b: LineText): number {
  const need = ({ state, words }: LineText) => (words && state !== "hit" ? 0 : 1 + NEED.indexOf(state));
  return need(a) - need(b);
}

/** Two words of ours stand before a point, and a quotation has its marks. */
function costOf({ point, words }: LineText): number {
  return linesOf(words === undefined ? shortened(point) : quoted(words), 18) + 0.25;
}

/** Lines that a text takes in a column, with some characters more of ours. */
function linesOf(text: string, more = 0): number {
  let width = more;
  for (const character of text) width += WIDE.test(character) ? 2 : 1;
  return Math.ceil(width / COLUMN);
}

/** Characters that are about twice as wide as most. */
const WIDE = /[\p{Lu}\p{Extended_Pictographic}mwMW@%—…\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFFFF]/u;
