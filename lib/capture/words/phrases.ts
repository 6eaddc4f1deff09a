/** Questions to a vocabulary; all are asked of folded text. */
export interface Phrases {
  /** Whether the text is one of the phrases. */
  is(folded: string): boolean;
  /** Whether a word of the text begins one of the phrases. */
  within(folded: string): boolean;
}

/**
 * A vocabulary. Its expression has no flags: case-insensitive Unicode expressions of this size take longer to
 * compile than all the rest of a capture takes to run.
 *
 * @param source Phrases in the form that `fold` gives, divided by "|" or line breaks. They are beginnings:
 *   "qualif" stands for qualified, qualification and so on.
 * @param unspaced Phrases of scripts that put no spaces between words; they are found anywhere.
 */
export function phrases(source: string, unspaced = ""): Phrases {
  const listed = source.trim().replace(/\n\s*/g, "|");
  let whole: Set<string> | undefined;
  let expression: RegExp | undefined;
  return {
    is: (folded) => (whole ??= new Set(`${listed}|${unspaced}`.split("|"))).has(folded) && folded !== "",
    within: (folded) =>
      (expression ??= new RegExp(`(?:^| )(?:${listed})${unspaced && `|${unspaced}`}`)).test(folded),
  };
}

/** Whether a text holds two words that stand side by side, one of each vocabulary: "similar" and "jobs". */
export function pairs(first: string, second: string): (folded: string) => boolean {
  const expression = new RegExp(`(?:^| )(?:${first}) (?:${second})`);
  return (folded) => expression.test(folded);
}
