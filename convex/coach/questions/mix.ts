import type { QuestionKind } from "../types";

/** How many questions of each kind a set should have. */
export type Mix = Map<QuestionKind, number>;

/** Shares of a set of which at least four in five questions are about what the posting asks for. */
const DEFAULT: readonly [QuestionKind, number][] = [
  ["behavioural", 0.36],
  ["technical", 0.32],
  ["situational", 0.2],
  ["company", 0.12],
];
/** From this size on a set also asks why the person wants this work. */
const ROOM_FOR_MOTIVATION = 7;

/**
 * The kinds of a set of `count` questions: the wished ones in equal parts, else a mix.
 *
 * @param knowsCompany Whether there is an employer to ask about; else the question is why this work.
 */
export function mixOf(count: number, kinds: readonly QuestionKind[] | undefined, knowsCompany: boolean): Mix {
  const wished = [...new Set(kinds ?? [])];
  if (wished.length > 0)
    return share(
      count,
      wished.map((kind) => [kind, 1 / wished.length]),
    );
  const last: QuestionKind = knowsCompany ? "company" : "motivation";
  const mix = share(
    count,
    DEFAULT.map(([kind, part]) => [kind === "company" ? last : kind, part]),
  );
  if (count >= ROOM_FOR_MOTIVATION && last === "company") move(mix, "behavioural", "motivation");
  return mix;
}

/** Whole numbers that add up, by largest remainder. */
function share(count: number, parts: readonly [QuestionKind, number][]): Mix {
  const mix: Mix = new Map(parts.map(([kind, part]) => [kind, Math.floor(part * count)]));
  const byRemainder = [...parts].sort((a, b) => ((b[1] * count) % 1) - ((a[1] * count) % 1));
  let left = count - [...mix.values()].reduce((sum, n) => sum + n, 0);
  for (const [kind] of byRemainder) {
    if (left <= 0) break;
    mix.set(kind, (mix.get(kind) ?? 0) + 1);
    left--;
  }
  return mix;
}

function move(mix: Mix, from: QuestionKind, to: QuestionKind): void {
  mix.set(from, (mix.get(from) ?? 0) - 1);
  mix.set(to, (mix.get(to) ?? 0) + 1);
}
