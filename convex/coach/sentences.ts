import type { Piece } from "./text";

/** No sentence that a person would quote is longer than this. */
const LONGEST = 600;

const BULLETS = /[\s\-–—•·*‣▪●◦✓✔>]/;
const CLOSING = /["”“»’')\]]/;
const LETTER = /[\p{L}\p{N}.]/u;

/** Written with a point that ends no sentence. */
const ABBREVIATIONS = new Set(
  `e.g i.e vs approx incl inc ltd co corp dr mr mrs ms prof st etc ca bzw usw ggf inkl z.b u.a d.h evtl sog zzgl exkl bspw
   bzgl lt mind max min`.split(/\s+/),
);
/** Written with a point before a number. */
const BEFORE_NUMBER = new Set("no nr art abs str tel vol p s fig abb".split(" "));

const BEFORE_ORDINAL = new Set("am vom zum bis der den dem des die das im ab seit jeden".split(" "));

/** The sentences and list items of a text in order, without their bullets; each stands in it word for word. */
export function sentencesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf("\n", from);
    const to = end === -1 ? text.length : end;
    splitLine(text, from, to, pieces);
    from = to + 1;
  }
  return pieces;
}

function splitLine(text: string, from: number, to: number, pieces: Piece[]): void {
  let start = from;
  for (let i = from; i < to; i++) {
    const isLong = i - start >= LONGEST;
    if (!isLong && !endsSentence(text, start, i, to)) continue;
    let end = isLong ? lastSpace(text, start, i) : i + 1;
    while (!isLong && end < to && CLOSING.test(text.charAt(end))) end++;
    push(text, start, end, pieces);
    start = end;
    i = end - 1;
  }
  push(text, start, to, pieces);
}

function endsSentence(text: string, start: number, at: number, to: number): boolean {
  const mark = text.charAt(at);
  if (mark === "。" || mark === "！" || mark === "？") return true;
  if (mark !== "." && mark !== "!" && mark !== "?" && mark !== "…") return false;
  let next = at + 1;
  while (next < to && CLOSING.test(text.charAt(next))) next++;
  if (next >= to) return true;
  if (!/\s/.test(text.charAt(next))) return false;
  if (mark !== ".") return true;
  const word = wordBefore(text, start, at);
  if (/^\d{1,2}$/.test(word)) return !isOrdinal(text, start, at - word.length);
  return !isAbbreviation(word, text.charAt(next + 1));
}

/** "am 3. Mai": a number with a point after one of these words is an ordinal. */
function isOrdinal(text: string, start: number, at: number): boolean {
  return at === start || BEFORE_ORDINAL.has(wordBefore(text, start, at - 1).toLowerCase());
}

function isAbbreviation(word: string, after: string): boolean {
  const lower = word.toLowerCase();
  if (ABBREVIATIONS.has(lower) || /^\p{L}?$/u.test(word)) return true;
  if (/\d/.test(after)) return BEFORE_NUMBER.has(lower);
  return /\p{Ll}/u.test(after) && word.length <= 3 && !/[aeiouyäöü\d]/i.test(word);
}

function wordBefore(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && end - from < 12 && LETTER.test(text.charAt(from - 1))) from--;
  return text.slice(from, end);
}

/** Where to cut a sentence that does not end: between two words, or here when it is a single one. */
function lastSpace(text: string, start: number, at: number): number {
  for (let i = at; i > start + LONGEST / 2; i--) {
    if (/\s/.test(text.charAt(i))) return i;
  }
  return at;
}

function push(text: string, from: number, to: number, pieces: Piece[]): void {
  let start = from;
  while (start < to && BULLETS.test(text.charAt(start))) start++;
  let end = to;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) pieces.push({ text: text.slice(start, end), start });
}
