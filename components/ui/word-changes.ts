import { diffWordsWithSpace } from "diff";

/** A stretch that stands in both texts, or what was taken out and what came in its place; either may be empty. */
export type Stretch = { same: string } | { removed: string; added: string };

/** Unchanged words between two changes, below which the changes are read as one. */
const FEWEST_WORDS = 3;

/**
 * What became of a text, stretch by stretch. A word or two that chance to stand beside words that were replaced,
 * with another change on their other side, go with them: word by word nobody can read a new sentence.
 */
export function changesIn(before: string, after: string): Stretch[] {
  const stretches: Stretch[] = [];
  const put = (removed: string, added: string) => {
    const last = stretches.at(-1);
    if (last && "removed" in last) {
      last.removed += removed;
      last.added += added;
    } else stretches.push({ removed, added });
  };
  const parts = diffWordsWithSpace(before, after);
  const isReplaced = (at: number) => Boolean(parts[at]?.removed && parts[at + 1]?.added);
  parts.forEach(({ value, added, removed }, at) => {
    const isBetween = at > 0 && at < parts.length - 1 && (isReplaced(at - 2) || isReplaced(at + 1));
    if (removed) put(value, "");
    else if (added) put("", value);
    else if (isBetween && wordsIn(value) < FEWEST_WORDS) put(value, value);
    else stretches.push({ same: value });
  });
  return stretches;
}

/** Whether less than half of the shorter text stands in the other one: then each is read by itself. */
export function isRewritten(stretches: readonly Stretch[]): boolean {
  const lettersOf = (of: (stretch: Stretch) => string) =>
    stretches.reduce((sum, stretch) => sum + of(stretch).replace(/\s+/gu, "").length, 0);
  const same = lettersOf((stretch) => ("same" in stretch ? stretch.same : ""));
  const removed = lettersOf((stretch) => ("same" in stretch ? "" : stretch.removed));
  const added = lettersOf((stretch) => ("same" in stretch ? "" : stretch.added));
  return same < (same + Math.min(removed, added)) / 2;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
