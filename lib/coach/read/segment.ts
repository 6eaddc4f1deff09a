import { headingLabels } from "../../text/headings";
import { type Piece, sentencesOf } from "../../text";
import { plain, vocabulary } from "../text";

/** A sentence or item of a posting with where it stands; `text` is the posting's own, word for word. */
export interface Segment extends Piece {
  isItem: boolean;
  isHeading: boolean;
  /** The heading above it, "" where there is none. */
  heading: string;
  /** What stands before a colon at the start of its line: "MUST", "Nice to have". */
  lead: string;
  /** Its number among the segments under the same heading, from 0. */
  place: number;
}

const LONGEST_HEADING = 80;
const MOST_HEADING_WORDS = 9;
const LONGEST_ITEM = 200;
const MOST_WORDS_OF_KNOWN = 4;
const LONGEST_LEAD = 40;
const FEWEST_WORDS = 5;
const LONGEST_ANSWER = 9;
const BULLET =
  /^\s*(?:[-–—•·*‣▪●◦✓✔➔►➤>]+|(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]|\(?(?:[ivx]{1,4}|[a-h])\)|\d{1,2}[:.]\d{2}\s*[-–—](?!\s*\d))\s+/;
/** "★ 30 days off": a sign that several lines begin with; "?" is what became of one that could not be read. */
const SIGN = /^\s*([\p{So}\p{Sm}\p{Co}?])\uFE0F?\s+/u;
/** "2.3 To prepare …", "C. Lifting …": an outline where the line before or the next is there, too; else "2.5 years". */
const OUTLINE = /^\s*((?:\d{1,2}\.)+)?(?:(\d{1,2})[.)]?|([A-H])[.)])\s+/;
/** A bullet that counts. */
const NUMBERED = /^\s*\(?(?:\d|[A-Ha-h][.)]|[ivx]+[.)])/;
/** "programme", not "and". */
const SMALL_WORD = /^\p{Ll}{4}/u;
const INLINE = /\s[•●▪‣|]\s/;
/** More text than this is not read: no posting says what it wants after so many words. */
const LONGEST_POSTING = 60_000;

interface Line extends Piece {
  isItem: boolean;
  /** Whether its bullet is a number. */
  isNumbered: boolean;
  /** Whether it is the first part of its line. */
  isFirst: boolean;
  isLast: boolean;
}

/** The sentences, items and headings of a description, in order. Linear in its length. */
export function segmentsOf(description: string): Segment[] {
  const lines = linesOf(description.slice(0, LONGEST_POSTING));
  const segments: Segment[] = [];
  let heading = "";
  let lead = "";
  let place = 0;
  const headings = headingsAmong(lines);
  lines.forEach((line, index) => {
    const isPart = !headings[index] && isHeadOfPart(line, lines[index + 1]);
    if (headings[index] || isPart) {
      // Under the head of a part stands what the heading above it says.
      if (!isPart || isKnown(line.text)) heading = line.text;
      place = 0;
      segments.push({ ...piece(line), isItem: false, isHeading: true, heading: "", lead: "", place });
      return;
    }
    if (line.isFirst || leadOf(line.text) !== "") lead = leadOf(line.text);
    const isItem = line.isItem || isHeading(line, lines[index + 1]);
    for (const { text, start } of sentencesIn({ ...line, isItem })) {
      segments.push({ text, start, isItem, isHeading: false, heading, lead, place: place++ });
    }
  });
  return segments;
}

function piece({ text, start }: Piece): Piece {
  return { text, start };
}

/** Lines, taken apart at bullets and bars that stand within them. */
function linesOf(description: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  const written = description.split(/[\n\r\u2028\u2029]/);
  const bullets = bulletsOf(written);
  for (const [number, raw] of written.entries()) {
    const bullet = bullets[number] ?? 0;
    const parts = raw.slice(bullet).split(INLINE);
    let at = start + bullet;
    parts.forEach((part, index) => {
      const text = part.replace(/[\s|]+$/, "").replace(/^\s+/, "");
      const isItem = bullet > 0 || parts.length > 1;
      const isFirst = index === 0;
      const isNumbered = isFirst && NUMBERED.test(raw.slice(0, bullet));
      const isLast = index === parts.length - 1;
      if (/[\p{L}\p{N}]/u.test(text)) {
        lines.push({ text, start: at + part.indexOf(text), isItem, isNumbered, isFirst, isLast });
      }
      at += part.length + 3;
    });
    start += raw.length + 1;
  }
  return lines;
}

/** How many characters of each line are its bullet, with the blanks around it. */
function bulletsOf(lines: readonly string[]): number[] {
  const signs = lines.map((line) => SIGN.exec(line));
  const often = new Map<string, number>();
  for (const sign of signs) if (sign?.[1]) often.set(sign[1], (often.get(sign[1]) ?? 0) + 1);
  const outline = new Set(lines.flatMap((line) => numberOf(line)?.join("") ?? []));
  return lines.map((line, at) => {
    const sign = signs[at];
    if (sign?.[1] && (often.get(sign[1]) ?? 0) > 1) return sign[0].length;
    const bullet = BULLET.exec(line)?.[0].length;
    if (bullet !== undefined) return bullet;
    const [above, number] = numberOf(line) ?? [];
    const isOutline = [-1, 1].some((step) => outline.has(`${above}${(number ?? 0) + step}`));
    return isOutline ? (OUTLINE.exec(line)?.[0].length ?? 0) : 0;
  });
}

/** The number of a line in an outline, with those above it: "2.3" as "2." and 3, "C." as "" and the letter's code. */
function numberOf(line: string): [above: string, number: number] | undefined {
  const [, above = "", number, letter] = OUTLINE.exec(line) ?? [];
  if (number !== undefined && above !== "") return [above, Number(number)];
  return letter === undefined || above !== "" ? undefined : ["", letter.charCodeAt(0)];
}

const KNOWN_HEADINGS = vocabulary(Object.values(headingLabels).join(","));
/** Headings of so many words speak to or of somebody: "What you will do all day". */
const FEWEST_OF_ITEM = 4;
const ADDRESSES =
  /(?<!\p{L})(?:what|who|why|how|where|you|your|we|our|us|was|wer|wie|wir|du|dich|dir|dein\p{Ll}*|sie|ihre?n?|uns|unser\p{Ll}*)(?!\p{L})/iu;
/** "What we need from you": no item of a list begins like that. */
const ASKS = /^(?:what|who|why|was|wer|wen|warum)(?!\p{L})(?: [^\s.]+){1,6}$/iu;
/** So many lines in a row that could be headings are a list without bullets. */
const FEWEST_OF_LIST = 3;

/** Which lines are headings: of several in a row that could be one, the first, and those that are known as one. */
function headingsAmong(lines: readonly Line[]): boolean[] {
  const could = lines.map((line, at) => isHeading(line, lines[at + 1]));
  return could.map((isOne, at) => {
    const line = lines[at];
    if (!line || !isOne || line.text.endsWith(":") || isKnown(line.text) || ASKS.test(line.text))
      return isOne;
    if (isAmongOthers(line, lines[at - 1], lines[at + 1])) return false;
    let from = at;
    while (could[from - 1]) from--;
    let to = at;
    while (could[to + 1]) to++;
    return at === from || to - from + 1 < FEWEST_OF_LIST;
  });
}

/** A line of a list without bullets: like those around it no sentence, and longer than most headings, or begun small. */
function isAmongOthers({ text }: Line, before: Line | undefined, next: Line | undefined): boolean {
  const isOpen = (line: Line | undefined) => line && !line.isItem && !/[.!?:]["”“)]?$/.test(line.text);
  if (!isOpen(before) || !isOpen(next)) return false;
  if (/^\p{Ll}/u.test(text)) return true;
  return text.split(/\s+/).length >= FEWEST_OF_ITEM && (text.includes(",") || !ADDRESSES.test(text));
}

function isKnown(text: string): boolean {
  const words = plain(text);
  return words.split(" ").length <= MOST_WORDS_OF_KNOWN && KNOWN_HEADINGS.within(words);
}

/** A short line without an end that something follows; in a list only one that ends with a colon. */
function isHeading({ text, isItem, isFirst, isLast }: Line, next: Line | undefined): boolean {
  if (!next || !isFirst || !isLast || text.length > LONGEST_HEADING) return false;
  if (text.split(/\s+/).length > MOST_HEADING_WORDS) return false;
  if (text.endsWith(":")) return true;
  if (isItem || /[.!;,]["”“)]?$/.test(text)) return false;
  if (/\d/.test(text) && !next.isItem) return false;
  return !text.endsWith("?") || next.isItem || isLong(next) || /^what\b|^was\b/i.test(text);
}

/** "2. Technical Programme Management" above a list with other bullets: no sentence, its words begun large. */
function isHeadOfPart({ text, isNumbered }: Line, next: Line | undefined): boolean {
  if (!isNumbered || !next?.isItem || next.isNumbered || /[.!?;,]["”“)]?$/.test(text)) return false;
  const words = text.split(/\s+/);
  return words.length <= MOST_HEADING_WORDS && words.every((word) => !SMALL_WORD.test(word));
}

function isLong({ text }: Line): boolean {
  return text.length > LONGEST_HEADING;
}

function leadOf(text: string): string {
  const colon = text.indexOf(":");
  if (colon < 2 || colon > LONGEST_LEAD || !/\s/.test(text.charAt(colon + 1))) return "";
  const lead = text.slice(0, colon);
  return lead.split(/\s+/).length <= 5 && !/[.,;!?]/.test(lead) ? lead : "";
}

/** An item may say one thing and then another, each at some length; "On time. Really." is one thing. */
function isOfWholeSentences(text: string): boolean {
  const sentences = sentencesOf(text);
  return sentences.length > 1 && sentences.every((one) => one.text.split(/\s+/).length >= FEWEST_WORDS);
}

/** The sentences of a line; a question keeps the answer that follows it ("No car? No problem."). */
function sentencesIn(line: Line): Piece[] {
  if (line.isItem && line.text.length <= LONGEST_ITEM && !isOfWholeSentences(line.text)) return [piece(line)];
  const found: Piece[] = [];
  for (const sentence of sentencesOf(line.text)) {
    const start = line.start + sentence.start;
    const last = found.at(-1);
    const isAnswer = !sentence.text.endsWith("?") && sentence.text.split(/\s+/).length <= LONGEST_ANSWER;
    if (last && last.text.endsWith("?") && isAnswer) {
      const from = last.start - line.start;
      found[found.length - 1] = {
        start: last.start,
        text: line.text.slice(from, sentence.start + sentence.text.length),
      };
    } else found.push({ text: sentence.text, start });
  }
  return found;
}
