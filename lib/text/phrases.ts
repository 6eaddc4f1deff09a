/** Questions to a vocabulary; all are asked of folded text. */
interface Phrases {
  /** Whether the text is one of the phrases and nothing more. */
  readonly is: (folded: string) => boolean;
  /** Whether one of the phrases stands in the text. */
  readonly within: (folded: string) => boolean;
  /** The length of the longest phrase that stands in the text; 0 when none does. */
  readonly longest: (folded: string) => number;
}

/** Phrases are filed under so many of their first letters, or fewer when they are shorter. */
const HEAD = 3;
/** The letters of scripts that put no spaces between words. */
const UNSPACED = /[\u0E00-\u0E7F\u3000-\u9FFF\uAC00-\uD7AF]/;
/** Ends a phrase whose last word may go on. */
const OPEN = "*";

/** Phrases as they are written, by their first letters. */
type Spaced = Map<string, string[]>;

interface Filed {
  spaced: Spaced;
  unspaced: string[];
}

/**
 * A vocabulary. It is looked up and not compiled to an expression: a script that runs once in a page spends more
 * time on compiling expressions of this size than on all the rest.
 *
 * @param source Phrases in the form that `fold` gives, divided by "|" or line breaks. They stand as whole words;
 *   "qualif*" also stands for qualified, qualification and so on. Those of scripts that put no spaces between words
 *   stand anywhere.
 */
export function phrases(source: string): Phrases {
  let list: string[] | undefined;
  let known: Filed | undefined;
  let whole: Set<string> | undefined;
  const all = () => (list ??= split(source));
  const filed = () => (known ??= file(all(), UNSPACED.test(source)));
  return {
    is: (folded) => {
      if (folded === "") return false;
      whole ??= new Set(all());
      if (whole.has(folded)) return true;
      if (!source.includes(OPEN)) return false;
      return standing(folded, 0, filed().spaced).some(
        (phrase) => phrase.endsWith(OPEN) && !folded.includes(" ", phrase.length - 1),
      );
    },
    within: (folded) =>
      someWord(folded, (at) => standing(folded, at, filed().spaced).length > 0) ||
      (UNSPACED.test(folded) && filed().unspaced.some((phrase) => folded.includes(phrase))),
    longest: (folded) => {
      const found = UNSPACED.test(folded)
        ? filed()
            .unspaced.filter((phrase) => folded.includes(phrase))
            .map(({ length }) => length)
        : [];
      someWord(folded, (at) => {
        for (const phrase of standing(folded, at, filed().spaced)) found.push(lengthOf(phrase));
        return false;
      });
      return Math.max(0, ...found);
    },
  };
}

/** Whether a text holds two words that stand side by side, one of each vocabulary: "similar" and "job*". */
export function pairs(first: string, second: string): (folded: string) => boolean {
  let firsts: Set<string> | undefined;
  let seconds: Spaced | undefined;
  return (folded) => {
    if (!folded.includes(" ")) return false;
    firsts ??= new Set(split(first));
    seconds ??= file(split(second), false).spaced;
    for (let from = 0, to = folded.indexOf(" "); to > 0; from = to + 1, to = folded.indexOf(" ", from)) {
      if (firsts.has(folded.slice(from, to)) && standing(folded, to + 1, seconds).length > 0) return true;
    }
    return false;
  };
}

function split(source: string): string[] {
  return source.split(/\||\n\s*/).filter(Boolean);
}

function file(list: readonly string[], isMixed: boolean): Filed {
  const spaced: Spaced = new Map();
  const unspaced: string[] = [];
  for (const phrase of list) {
    if (isMixed && UNSPACED.test(phrase)) {
      unspaced.push(phrase.slice(0, lengthOf(phrase)));
      continue;
    }
    const head = phrase.slice(0, Math.min(HEAD, lengthOf(phrase)));
    const others = spaced.get(head);
    if (others) others.push(phrase);
    else spaced.set(head, [phrase]);
  }
  return { spaced, unspaced };
}

/** In letters, without the mark of one that is open. */
function lengthOf(phrase: string): number {
  return phrase.endsWith(OPEN) ? phrase.length - 1 : phrase.length;
}

/** Asks of the beginning of each word until one says yes. */
function someWord(folded: string, ask: (at: number) => boolean): boolean {
  for (let at = 0; at >= 0; at = folded.indexOf(" ", at) + 1 || -1) if (ask(at)) return true;
  return false;
}

const NONE: readonly string[] = [];

/** The phrases that stand at a place. */
function standing(folded: string, at: number, filed: Spaced): readonly string[] {
  let found = NONE;
  for (let length = Math.min(HEAD, folded.length - at); length > 0; length--) {
    const filedAt = filed.get(folded.slice(at, at + length));
    const standing = filedAt?.filter((phrase) => standsAt(folded, at, phrase));
    if (standing?.length) found = [...found, ...standing];
  }
  return found;
}

function standsAt(folded: string, at: number, phrase: string): boolean {
  const length = lengthOf(phrase);
  if (!folded.startsWith(phrase.slice(0, length), at)) return false;
  const end = at + length;
  return length < phrase.length || end === folded.length || folded.charAt(end) === " ";
}
