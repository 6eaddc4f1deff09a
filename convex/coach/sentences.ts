import { type Piece } from "./text";

const LONGEST = 600;

/** The sentences and list items of a text in order, without their bullets; each stands in it word for word. */
export function sentencesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let lineStart = 0;
  while (lineStart <= text.length) {
    let lineEnd = text.indexOf("\n", lineStart);
    if (lineEnd === -1) lineEnd = text.length;
    splitLine(text, lineStart, lineEnd, pieces);
    lineStart = lineEnd + 1;
  }
  return pieces;
}

const ABBREVIATIONS = new Set(
  "e.g i.e etc vs approx incl inc ltd co corp dr mr mrs ms prof st no nr art ca bzw usw ggf inkl z.b u.a d.h z b u a d h evtl max min mind sog zzgl exkl tel str abs rd bspw".split(
    " ",
  ),
);

function splitLine(text: string, from: number, to: number, pieces: Piece[]): void {
  let start = from;
  for (let i = from; i < to; i++) {
    if (!endsSentence(text, start, i, to) && i - start < LONGEST) continue;
    let end = i + 1;
    while (end < to && /["”“»’')\]]/.test(text.charAt(end))) end++;
    push(text, start, end, pieces);
    start = end;
    i = end - 1;
  }
  push(text, start, to, pieces);
}

function endsSentence(text: string, start: number, at: number, to: number): boolean {
  const mark = text.charAt(at);
  if (mark !== "." && mark !== "!" && mark !== "?" && mark !== "…" && mark !== "。") return false;
  let next = at + 1;
  while (next < to && /["”“»’')\]]/.test(text.charAt(next))) next++;
  if (next >= to) return true;
  if (!/\s/.test(text.charAt(next))) return false;
  while (next < to && /\s/.test(text.charAt(next))) next++;
  if (mark !== ".") return true;
  const after = text.charAt(next);
  if (/\p{Ll}/u.test(after)) return false;
  let wordStart = at;
  while (wordStart > start && /[\p{L}\p{N}.]/u.test(text.charAt(wordStart - 1)) && at - wordStart < 12)
    wordStart--;
  const word = text.slice(wordStart, at).toLowerCase();
  return !ABBREVIATIONS.has(word) && !/^\p{Lu}?$/u.test(text.slice(wordStart, at)) && !/^\d{1,2}$/.test(word);
}

function push(text: string, from: number, to: number, pieces: Piece[]): void {
  let start = from;
  while (start < to && /[\s\-–—•·*‣▪●◦✓✔>]/.test(text.charAt(start))) start++;
  let end = to;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) pieces.push({ text: text.slice(start, end), start });
}
