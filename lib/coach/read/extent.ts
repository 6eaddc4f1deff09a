/** Where phrases of a language end, and how long they are. */
interface Ends {
  /** Marks and words that end one. */
  ends: RegExp;
  /** Words before which one may end, where it has no better end, and the fewest words it then has. */
  weakEnds: RegExp;
  fewestBeforeWeak: number;
  mostWords: number;
}

/**
 * The longest beginning of `rest` that fits, without what `trimmed` takes off its ends; undefined where none does.
 * `fits` is told whether it is all of `rest`.
 */
export function longestBeginning(
  rest: string,
  { ends, weakEnds, fewestBeforeWeak, mostWords }: Ends,
  fits: (text: string, isAll: boolean) => boolean,
  trimmed = (text: string) => text.trim(),
): string | undefined {
  const countOf = (text: string) => text.split(" ").length;
  const isFit = (text: string, isAll: boolean) => countOf(text) <= mostWords && fits(text, isAll);
  const endsAt = (marks: RegExp) => [...rest.matchAll(marks)].map(({ index }) => index).reverse();
  for (const end of [rest.length, ...endsAt(ends)]) {
    const text = trimmed(rest.slice(0, end));
    if (isFit(text, end === rest.length)) return text;
  }
  return endsAt(weakEnds)
    .map((end) => trimmed(rest.slice(0, end)))
    .find((text) => countOf(text) >= fewestBeforeWeak && isFit(text, false));
}
