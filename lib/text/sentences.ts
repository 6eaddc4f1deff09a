import abbreviations from "./data/abbreviations.json";
import type { Piece } from "./words";

/** No sentence that a person would quote is longer than this. */
const LONGEST = 600;

const BULLETS = /[\s\-–—•·*‣▪●◦✓✔>]/;
const CLOSING = /["”“»’'）」』)\]]/;
const LETTER = /[\p{L}\p{M}\p{N}.]/u;
const WIDE = "。！？";

interface Known {
  within: Set<string>;
  beforeSmall: Set<string>;
  either: Set<string>;
  beforeNumber: Set<string>;
  beforeOrdinal: Set<string>;
  months: Set<string>;
  openers: Set<string>;
}

let known: Known | undefined;

function abbreviated(): Known {
  const set = (name: keyof Known) => new Set(abbreviations[name].split(" "));
  return (known ??= {
    within: set("within"),
    beforeSmall: set("beforeSmall"),
    either: set("either"),
    beforeNumber: set("beforeNumber"),
    beforeOrdinal: set("beforeOrdinal"),
    months: set("months"),
    openers: set("openers"),
  });
}

/**
 * The sentences and list items of a text in order, without their bullets; each stands in it word for word. English and
 * German abbreviations, initials and ordinals end none. Whatever never ends is cut between two words.
 */
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
  for (let at = from; at < to; at++) {
    const isLong = at - start >= LONGEST;
    if (!isLong && !endsSentence(text, start, at, to)) continue;
    let end = isLong ? lastSpace(text, start, at) : at + 1;
    while (!isLong && end < to && CLOSING.test(text.charAt(end))) end++;
    push(text, start, end, pieces);
    start = end;
    at = end - 1;
  }
  push(text, start, to, pieces);
}

function endsSentence(text: string, start: number, at: number, to: number): boolean {
  const mark = text.charAt(at);
  if (WIDE.includes(mark)) return true;
  if (mark !== "." && mark !== "!" && mark !== "?" && mark !== "…") return false;
  let next = at + 1;
  while (next < to && CLOSING.test(text.charAt(next))) next++;
  if (next >= to) return true;
  if (!/\s/.test(text.charAt(next))) return false;
  const after = text.slice(next, next + 24).trimStart();
  if (mark !== ".") return !goesOn(mark, next > at + 1, after);
  return !isWithin(text, start, at, after);
}

/** "“Why?” he asked", "well… then": a small letter after a quote's end or an ellipsis goes on with the sentence. */
function goesOn(mark: string, isQuoted: boolean, after: string): boolean {
  return (mark === "…" || isQuoted) && /^\p{Ll}/u.test(after);
}

/** Whether the point after a word belongs to the word: an abbreviation, an initial, an ordinal. */
function isWithin(text: string, start: number, at: number, after: string): boolean {
  const word = wordBefore(text, start, at);
  // What is no word ends its sentence: "40%.", "(m/w/d).", "C#."
  if (word === "") return text.charAt(at - 1) === ".";
  const { within, beforeSmall, either, beforeNumber, openers } = abbreviated();
  const lower = word.toLowerCase();
  const next = /^[\p{L}\p{M}]+/u.exec(after)?.[0] ?? "";
  if (/^\d{1,2}$/.test(word)) return isOrdinal(text, start, at - word.length, next);
  if (within.has(lower)) return true;
  // "mind. zwei Jahre", but "people who still mind. Come and see."
  if (beforeSmall.has(lower)) return !/^\p{Lu}/u.test(after);
  // "that doesn't. The next"
  if (/['’]/.test(text.charAt(at - word.length - 1))) return false;
  const opens = openers.has(next);
  if (either.has(lower)) return !opens;
  if (/^(?:\p{L}\.)*\p{L}$/u.test(word)) return isInitial(text, start, at - word.length, word, opens);
  if (/^\d/.test(after)) return beforeNumber.has(lower);
  return /^\p{Ll}/u.test(after) && word.length <= 3 && !/[aeiouyäöü\d]/i.test(word);
}

/** "J. Smith", "z. B. Go"; but "written in C. We", "so did I." end a sentence. */
function isInitial(text: string, start: number, at: number, letter: string, opens: boolean): boolean {
  if (/\p{Ll}/u.test(letter)) return true;
  const before = at > start && text.charAt(at - 1) === " " ? wordBefore(text, start, at - 1) : "";
  if (/^\p{Ll}\.$/u.test(before)) return true;
  if (letter === "I" && /^\p{Ll}/u.test(before)) return false;
  return !opens;
}

/** "am 3. Mai", "3. Mai", "1. item": a number with a point that counts. */
function isOrdinal(text: string, start: number, at: number, next: string): boolean {
  const { beforeOrdinal, months } = abbreviated();
  if (text.slice(start, at).trim() === "" || months.has(next.toLowerCase())) return true;
  return beforeOrdinal.has(wordBefore(text, start, at - 1).toLowerCase());
}

function wordBefore(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && end - from < 16 && LETTER.test(text.charAt(from - 1))) from--;
  return text.slice(from, end);
}

/** Where to cut a sentence that does not end: between two words, or here when it is a single one. */
function lastSpace(text: string, start: number, at: number): number {
  for (let place = at; place > start + LONGEST / 2; place--) {
    if (/\s/.test(text.charAt(place))) return place;
  }
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
}

function push(text: string, from: number, to: number, pieces: Piece[]): void {
  let start = from;
  while (start < to && BULLETS.test(text.charAt(start))) start++;
  let end = to;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) pieces.push({ text: text.slice(start, end), start });
}
