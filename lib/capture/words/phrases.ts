/** Questions to a vocabulary; all are asked of folded text. */
export interface Phrases {
  /** Whether the text is one of the phrases. */
  readonly is: (folded: string) => boolean;
  /** Whether a word of the text begins one of the phrases. */
  readonly within: (folded: string) => boolean;
}

/** Phrases are filed under so many of their first letters, or fewer when they are shorter. */
const HEAD = 2;
/** The letters of scripts that put no spaces between words. */
const UNSPACED = /[\u0E00-\u0E7F\u3000-\u9FFF\uAC00-\uD7AF]/;

/**
 * A vocabulary. It is looked up and not compiled to an expression: a script that runs once in a page spends more
 * time on compiling expressions of this size than on all the rest.
 *
 * @param source Phrases in the form that `fold` gives, divided by "|" or line breaks. They are beginnings:
 *   "qualif" stands for qualified, qualification and so on.
 * @param unspaced Phrases of scripts that put no spaces between words; they are found anywhere.
 */
export function phrases(source: string, unspaced = ""): Phrases {
  let whole: Set<string> | undefined;
  let begins: Beginnings | undefined;
  return {
    is: (folded) => folded !== "" && (whole ??= new Set([...split(source), ...split(unspaced)])).has(folded),
    within: (folded) =>
      someWord(folded, (begins ??= beginnings(source))) ||
      (UNSPACED.test(folded) && split(unspaced).some((phrase) => folded.includes(phrase))),
  };
}

/** Whether a text holds two words that stand side by side, one of each vocabulary: "similar" and "jobs". */
export function pairs(first: string, second: string): (folded: string) => boolean {
  let firsts: Set<string> | undefined;
  let seconds: Beginnings | undefined;
  return (folded) => {
    if (!folded.includes(" ")) return false;
    firsts ??= new Set(split(first));
    seconds ??= beginnings(second);
    for (let from = 0, to = folded.indexOf(" "); to > 0; from = to + 1, to = folded.indexOf(" ", from)) {
      if (firsts.has(folded.slice(from, to)) && isBeginning(folded, to + 1, seconds)) return true;
    }
    return false;
  };
}

type Beginnings = Map<string, string[]>;

function split(source: string): string[] {
  return source.split(/\||\n\s*/).filter(Boolean);
}

function beginnings(source: string): Beginnings {
  const filed: Beginnings = new Map();
  for (const phrase of split(source)) {
    const head = phrase.slice(0, HEAD);
    const list = filed.get(head);
    if (list) list.push(phrase);
    else filed.set(head, [phrase]);
  }
  return filed;
}

function someWord(folded: string, filed: Beginnings): boolean {
  for (let at = 0; at >= 0; at = folded.indexOf(" ", at) + 1 || -1) {
    if (isBeginning(folded, at, filed)) return true;
  }
  return false;
}

function isBeginning(folded: string, at: number, filed: Beginnings): boolean {
  const list = filed.get(folded.slice(at, at + HEAD));
  return list?.some((phrase) => folded.startsWith(phrase, at)) ?? false;
}
