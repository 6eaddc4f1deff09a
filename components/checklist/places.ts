import { placeOf, type sentencesOf } from "../../lib/text/index";

/** A sentence of an answer with its place: `text.slice(start, start + length)`. */
export type Sentence = ReturnType<typeof sentencesOf>[number];

/** The sentence in which words of an answer begin, counted from 0; -1 when they are not in it. */
export function sentenceAt(words: string, text: string, sentences: readonly Sentence[]): number {
  const at = placeOf(words, text);
  return at < 0 ? -1 : sentences.findLastIndex(({ start }) => start <= at);
}

/** The words of a sentence that somebody selected; the whole sentence where they did not, or cut a word in half. */
export function wordsShown(selected: string, { text }: Sentence): string {
  return placeOf(selected, text) < 0 ? text : selected;
}

/** The point to look at next: the first open one after `from`, else the first open one at all; -1 without any. */
export function nextOpen(states: readonly string[], from: number): number {
  const after = states.findIndex((state, at) => at > from && state === "open");
  return after >= 0 ? after : states.indexOf("open");
}

/** "A", "B", … of the points of a sheet, by which a sentence says what it shows. */
export function letterOf(point: number): string {
  return String.fromCodePoint(65 + point);
}
