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
const HEAD = 2;
/** The letters of scripts that put no spaces between words. */
const UNSPACED = /[\u0E00-\u0E7F\u3000-\u9FFF\uAC00-\uD7AF]/;

interface Phrase {
  text: string;
  /** Whether its last word may go on. */
  open: boolean;
}

interface Filed {
  spaced: Map<string, Phrase[]>;
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
  let known: Filed | undefined;
  let whole: Set<string> | undefined;
  const filed = () => (known ??= file(source));
  return {
    is: (folded) => {
      if (folded === "") return false;
      whole ??= new Set(split(source));
      if (whole.has(folded)) return true;
      return standing(folded, 0, filed().spaced).some(
        ({ text, open }) => open && !folded.includes(" ", text.length),
      );
    },
    within: (folded) =>
      someWord(folded, (at) => hasPhrase(folded, at, filed().spaced)) ||
      (UNSPACED.test(folded) && filed().unspaced.some((phrase) => folded.includes(phrase))),
    longest: (folded) => {
      const found = UNSPACED.test(folded)
        ? filed()
            .unspaced.filter((phrase) => folded.includes(phrase))
            .map(({ length }) => length)
        : [];
      someWord(folded, (at) => {
        for (const { text } of standing(folded, at, filed().spaced)) found.push(text.length);
        return false;
      });
      return Math.max(0, ...found);
    },
  };
}

/** Whether a text holds two words that stand side by side, one of each vocabulary: "similar" and "job*". */
export function pairs(first: string, second: string): (folded: string) => boolean {
  let firsts: Set<string> | undefined;
  let seconds: Map<string, Phrase[]> | undefined;
  return (folded) => {
    if (!folded.includes(" ")) return false;
    firsts ??= new Set(split(first));
    seconds ??= file(second).spaced;
    for (let from = 0, to = folded.indexOf(" "); to > 0; from = to + 1, to = folded.indexOf(" ", from)) {
      if (firsts.has(folded.slice(from, to)) && hasPhrase(folded, to + 1, seconds)) return true;
    }
    return false;
  };
}

function split(source: string): string[] {
  return source.split(/\||\n\s*/).filter(Boolean);
}

function file(source: string): Filed {
  const spaced: Filed["spaced"] = new Map();
  const unspaced: string[] = [];
  for (const phrase of split(source)) {
    const open = phrase.endsWith("*");
    const text = open ? phrase.slice(0, -1) : phrase;
    if (UNSPACED.test(text)) unspaced.push(text);
    else {
      const head = text.slice(0, HEAD);
      const list = spaced.get(head);
      if (list) list.push({ text, open });
      else spaced.set(head, [{ text, open }]);
    }
  }
  return { spaced, unspaced };
}

/** Asks of the beginning of each word until one says yes. */
function someWord(folded: string, ask: (at: number) => boolean): boolean {
  for (let at = 0; at >= 0; at = folded.indexOf(" ", at) + 1 || -1) if (ask(at)) return true;
  return false;
}

function hasPhrase(folded: string, at: number, filed: Map<string, Phrase[]>): boolean {
  const stands = (phrase: Phrase) => standsAt(folded, at, phrase);
  return (
    (filed.get(folded.slice(at, at + HEAD))?.some(stands) ?? false) ||
    (filed.get(folded.charAt(at))?.some(stands) ?? false)
  );
}

/** The phrases that stand at a place. */
function standing(folded: string, at: number, filed: Map<string, Phrase[]>): Phrase[] {
  const filedAt = [
    ...(filed.get(folded.slice(at, at + HEAD)) ?? []),
    ...(filed.get(folded.charAt(at)) ?? []),
  ];
  return filedAt.filter((phrase) => standsAt(folded, at, phrase));
}

function standsAt(folded: string, at: number, { text, open }: Phrase): boolean {
  if (!folded.startsWith(text, at)) return false;
  const end = at + text.length;
  return open || end === folded.length || folded.charAt(end) === " ";
}
