import { type Piece, type Word, wordsOf } from "../text";

/** What a language tells about where its phrases end. */
export interface ClipWords {
  /** Whether a new part begins at this word, which the phrase can do without. */
  cutsAt(words: readonly string[], at: number): boolean;
  /** Whether a word after a comma begins a new clause: ", ensuring …". */
  opensClause(word: string): boolean;
  /** Whether a phrase cannot end with this word. */
  dangles(word: string): boolean;
  /** Whether the word before a comma needs what comes after it ("international, young team"). */
  leansOn(word: string): boolean;
  conjunctions: ReadonlySet<string>;
}

const FEWEST = 3;
const HARD_STOP = /[;:()[\]{}|•!?–—"“”„»«]|\s-\s|\.\s/;

/**
 * The first part of a text that stands by itself: up to `most` words, cut where the sense allows.
 *
 * @returns The part, verbatim, or undefined when no cut leaves something whole.
 */
export function clip(text: string, most: number, rules: ClipWords): Piece | undefined {
  const words = wordsOf(text);
  const folds = words.map((word) => word.fold);
  const end = hardEnd(text, words, folds, rules);
  if (end === 0) return undefined;
  const whole = trimmed(words, end, rules);
  if (whole <= most) return pieceOf(text, words, whole);
  const shorter = firstCut(text, words, folds, end, most, rules);
  return shorter === undefined ? undefined : pieceOf(text, words, trimmed(words, shorter, rules));
}

/** How many words stand before the first mark or word that opens a new part. */
function hardEnd(text: string, words: readonly Word[], folds: readonly string[], rules: ClipWords): number {
  for (let i = 1; i < words.length; i++) {
    const gap = between(text, words, i);
    if (HARD_STOP.test(gap) || rules.cutsAt(folds, i)) return i;
    if (i >= FEWEST && gap.includes(",") && rules.opensClause(folds[i] ?? "")) return i;
  }
  return words.length;
}

/** A comma or an "and" that leaves something whole before it. */
function firstCut(
  text: string,
  words: readonly Word[],
  folds: readonly string[],
  end: number,
  most: number,
  rules: ClipWords,
): number | undefined {
  for (let i = FEWEST; i <= Math.min(most, end - 1); i++) {
    if (between(text, words, i).includes(",") && !rules.leansOn(folds[i - 1] ?? "")) return i;
  }
  for (let i = Math.min(most, end - 1); i > FEWEST; i--) {
    if (rules.conjunctions.has(folds[i] ?? "") && !rules.leansOn(folds[i - 1] ?? "")) return i;
  }
  return undefined;
}

function trimmed(words: readonly Word[], end: number, rules: ClipWords): number {
  let last = end;
  while (last > 0 && rules.dangles(words[last - 1]?.fold ?? "")) last--;
  return last;
}

function pieceOf(text: string, words: readonly Word[], count: number): Piece | undefined {
  const first = words[0];
  const last = words[count - 1];
  if (!first || !last) return undefined;
  const end = last.end + suffixLength(text, last.end);
  return { text: text.slice(first.start, end), start: first.start };
}

/** "C++" and "C#" end with their signs. */
function suffixLength(text: string, at: number): number {
  return /^(?:\+\+|\+|#)/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
}

function between(text: string, words: readonly Word[], i: number): string {
  return text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0);
}
