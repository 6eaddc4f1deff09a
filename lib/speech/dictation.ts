import { commonEnds } from "../text/index";
import type { Piece } from "./types";

/** Quiet for this long, in ms, ends a sentence where the recogniser gives no punctuation. */
export const SENTENCE_PAUSE_MS = 700;

/** Where the words of a piece stand in a text. */
interface Placed {
  session: number;
  index: number;
  from: number;
  to: number;
  /** As they were written; a person may have changed them since. */
  words: string;
  /** Which press it was spoken after. */
  stretch: number;
}

/** A text with the pieces of speech in it. Immutable. */
export interface Dictation {
  readonly text: string;
  readonly placed: readonly Placed[];
  /** Pieces that were taken back, and so are not written again when they come once more; what is said after them is. */
  readonly taken: readonly Pick<Placed, "session" | "index" | "words">[];
  /** Whether the recogniser was seen to punctuate: then no full stop is added to what it hears. */
  readonly punctuates: boolean;
}

/** What has been written before anything is spoken. */
export const dictationOf = (text: string): Dictation => ({
  text,
  placed: [],
  taken: [],
  punctuates: false,
});

/**
 * The text after somebody typed in it, or had it changed from elsewhere: pieces keep their places, and one whose words
 * were touched is the person's own from then on.
 */
export function edited(before: Dictation, text: string): Dictation {
  if (text === before.text) return before;
  const { head, tail } = commonEnds(before.text, text);
  const end = before.text.length - tail;
  const by = text.length - before.text.length;
  const placed = before.placed.map((piece) => {
    if (piece.to <= head) return piece;
    if (piece.from >= end) return { ...piece, from: piece.from + by, to: piece.to + by };
    return { ...piece, from: Math.min(piece.from, head), to: Math.max(head, piece.to + by) };
  });
  return { ...before, text, placed };
}

/**
 * The text with a piece in it, once however often it comes and in its order whenever it comes. `pauseMs` is how long it was
 * quiet before it (null: unknown, and taken for a pause); a new `stretch` begins a sentence, too.
 */
export function heard(before: Dictation, piece: Piece, stretch: number, pauseMs: number | null): Dictation {
  const words = piece.words.trim().split(/\s+/u).slice(takenOf(before, piece)).join(" ");
  if (!words) return before;
  const punctuates = before.punctuates || /[.!?…。？！]$/u.test(words);
  const known = before.placed.find((one) => order(one, piece) === 0);
  if (known) return { ...replaced(before, known, words), punctuates };
  const next = before.placed.find((one) => order(one, piece) > 0);
  if (next) return insert({ ...before, punctuates }, next, { ...piece, words, stretch });
  const last = before.placed.at(-1);
  const isFresh = pauseMs === null || pauseMs >= SENTENCE_PAUSE_MS || last?.stretch !== stretch;
  const stopped = last && isFresh && last.to === before.text.trimEnd().length ? stop(before) : before;
  const { text } = stopped;
  const gap = text === "" || /\s$/u.test(text) ? "" : " ";
  const written = beginsSentence(text) ? capitalised(words) : words;
  const from = text.length + gap.length;
  const { session, index } = piece;
  const to = from + written.length;
  const placed = [...stopped.placed, { session, index, from, to, words: written, stretch }];
  return { ...stopped, punctuates, text: `${text}${gap}${written}`, placed };
}

/** How many words of a piece stand in the text or were taken back. */
export function dealtWith(dictation: Dictation, piece: Pick<Piece, "session" | "index">): number {
  const known = dictation.placed.find((one) => order(one, piece) === 0);
  return takenOf(dictation, piece) + (known ? countOf(known.words) : 0);
}

const takenOf = ({ taken }: Dictation, piece: Pick<Piece, "session" | "index">): number =>
  taken.filter((one) => order(one, piece) === 0).reduce((sum, { words }) => sum + countOf(words), 0);

const countOf = (words: string): number => words.split(" ").length;

/** The text with its last sentence ended, where a recogniser that gives no punctuation heard it last. */
export function stop(before: Dictation): Dictation {
  const last = before.placed.at(-1);
  const text = before.text.trimEnd();
  if (!last || before.punctuates || last.to !== text.length || !/[\p{L}\p{N}]$/u.test(text)) return before;
  return { ...before, text: `${text}.${before.text.slice(text.length)}` };
}

/** The text without the stretch that was heard last, as far as its words stand as they were heard. */
export function takenBack(before: Dictation): Dictation {
  const stretch = Math.max(...before.placed.map((piece) => piece.stretch));
  const [kept, taken] = partition(before.placed, (piece) => piece.stretch !== stretch);
  let { text } = before;
  for (const { from, to } of taken.filter((piece) => stands(before, piece)).toReversed()) {
    const after = text.slice(to).replace(/^\./u, "");
    const left = text.slice(0, from);
    text = /^\S/u.test(after) ? left + after : left.trimEnd() + (left.trim() ? after : after.trimStart());
  }
  return { ...edited({ ...before, placed: kept }, text), taken: [...before.taken, ...taken] };
}

/** Whether the words of a piece stand as they were written. */
const stands = ({ text }: Dictation, { from, to, words }: Placed): boolean => text.slice(from, to) === words;

function replaced(before: Dictation, known: Placed, words: string): Dictation {
  const written = /^\p{Lu}/u.test(known.words) ? capitalised(words) : words;
  if (written === known.words) return before;
  if (stands(before, known)) return put(before, known, written, written);
  // Whoever changed what was heard knows better, but what was said after that is not in it yet.
  const rest = written.split(" ").slice(countOf(known.words));
  if (!rest.length) return before;
  const now = before.text.slice(known.from, known.to).trim();
  const gap = now || /(?:^|\s)$/u.test(before.text.slice(0, known.from)) ? "" : " ";
  return put(before, known, gap + [now, ...rest].filter(Boolean).join(" "), written);
}

function put(before: Dictation, piece: Placed, shown: string, words: string): Dictation {
  const by = shown.length - (piece.to - piece.from);
  const text = before.text.slice(0, piece.from) + shown + before.text.slice(piece.to);
  const placed = before.placed.map((one) => {
    if (one === piece) return { ...one, to: one.from + shown.length, words };
    return one.from >= piece.to ? { ...one, from: one.from + by, to: one.to + by } : one;
  });
  return { ...before, text, placed };
}

function insert(before: Dictation, next: Placed, piece: Piece & { stretch: number }): Dictation {
  const { session, index, words, stretch } = piece;
  const { from } = next;
  const written = beginsSentence(before.text.slice(0, from)) ? capitalised(words) : words;
  const to = from + written.length;
  const by = to + 1 - from;
  const moved = before.placed.map((one) =>
    one.from >= from ? { ...one, from: one.from + by, to: one.to + by } : one,
  );
  return {
    ...before,
    text: `${before.text.slice(0, from)}${written} ${before.text.slice(from)}`,
    placed: [...moved, { session, index, from, to, words: written, stretch }].sort(order),
  };
}

const order = (a: Pick<Piece, "session" | "index">, b: Pick<Piece, "session" | "index">): number =>
  a.session - b.session || a.index - b.index;

const beginsSentence = (text: string): boolean => text.trim() === "" || /[.!?…\n]["'”’»)]*\s*$/u.test(text);

const capitalised = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function partition<One>(all: readonly One[], isIn: (one: One) => boolean): [One[], One[]] {
  return [all.filter(isIn), all.filter((one) => !isIn(one))];
}
