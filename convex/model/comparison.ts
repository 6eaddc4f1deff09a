import { type Infer, v } from "convex/values";
import { readAnswer } from "../../lib/coach/review/index";
import { reader, type Reader, type Sheet, type Verdict } from "../../lib/coach/types";
import { fold } from "../../lib/text/index";
import { fail } from "../errors";

/** One question of an attempt, as far as it is compared; rating and points are those of the newest review. */
const side = v.object({
  question: v.string(),
  answer: v.union(v.string(), v.null()),
  rating: v.optional(v.number()),
  /** Whose reading; missing for a rating of the first design. */
  reader: v.optional(reader),
  points: v.array(
    v.object({
      text: v.string(),
      state: v.union(v.literal("covered"), v.literal("partly"), v.literal("missing"), v.literal("open")),
    }),
  ),
});
type Side = Infer<typeof side>;

/**
 * Two attempts at a posting side by side. A change is the later minus the earlier, missing where one is not rated or
 * somebody else read it; that of the whole also where a question is rated in one of them only.
 */
export const comparisonView = v.object({
  change: v.optional(v.number()),
  pairs: v.array(
    v.object({
      /** What the two have in common. */
      by: v.union(v.literal("question"), v.literal("requirement"), v.literal("competency")),
      earlier: side,
      later: side,
      change: v.optional(v.number()),
    }),
  ),
  /** Questions that only one of them has. */
  onlyEarlier: v.array(side),
  onlyLater: v.array(side),
});
export type Comparison = Infer<typeof comparisonView>;
type Pair = Comparison["pairs"][number];

/** An attempt as far as it is compared. */
export interface Attempt {
  postingKey: string;
  overallRating?: number;
  reader?: Reader;
  questions: {
    text: string;
    competency?: string;
    requirementKey?: string;
    entry?: string;
    sheet?: Sheet;
    never?: true;
    answer: string | null;
    review: { text: string; rating?: number; verdicts?: Verdict[] } | null;
  }[];
}
type Asked = Attempt["questions"][number];

/** What makes two questions the same, the surest first; each question is matched once. */
const SAME: readonly [Pair["by"], (question: Asked) => string | undefined][] = [
  ["question", ({ entry }) => entry],
  ["question", ({ text }) => fold(text)],
  ["requirement", ({ requirementKey }) => requirementKey],
  ["competency", ({ competency }) => competency],
];

/** Two attempts at the same posting, question by question in the order of the later one. Throws `not_found` for two postings. */
export function compared(earlier: Attempt, later: Attempt): Comparison {
  if (earlier.postingKey !== later.postingKey) fail({ code: "not_found", what: "interview" });
  const matches = new Map<Asked, { by: Pair["by"]; before: Asked }>();
  const taken = new Set<Asked>();
  for (const [by, nameOf] of SAME) {
    for (const after of later.questions) {
      const name = nameOf(after);
      if (name === undefined || matches.has(after)) continue;
      const before = earlier.questions.find((one) => !taken.has(one) && nameOf(one) === name);
      if (!before) continue;
      taken.add(before);
      matches.set(after, { by, before });
    }
  }
  const pairs = later.questions.flatMap((after) => {
    const match = matches.get(after);
    return match ? [pairOf(match.by, match.before, after)] : [];
  });
  const onlyEarlier = earlier.questions.filter((one) => !taken.has(one)).map(sideOf);
  const onlyLater = later.questions.filter((one) => !matches.has(one)).map(sideOf);
  const isRated = (one: Side) => one.rating !== undefined;
  // Means of the ratings of other questions are no change.
  const isSame =
    ![...onlyEarlier, ...onlyLater].some(isRated) &&
    pairs.every(
      ({ by, earlier: before, later: after }) =>
        isRated(before) === isRated(after) && (by === "question" || !isRated(after)),
    );
  return {
    ...(isSame &&
      changeOf({ ...earlier, rating: earlier.overallRating }, { ...later, rating: later.overallRating })),
    pairs,
    onlyEarlier,
    onlyLater,
  };
}

function pairOf(by: Pair["by"], before: Asked, after: Asked): Pair {
  const [earlier, later] = [sideOf(before), sideOf(after)];
  return { by, earlier, later, ...changeOf(earlier, later) };
}

function sideOf({ text: question, sheet, never, answer, review }: Asked): Side {
  const read = sheet && !never && review?.verdicts ? readAnswer(sheet, review.verdicts, review.text) : null;
  return {
    question,
    answer,
    ...(review?.rating !== undefined && !never && { rating: review.rating }),
    ...(read?.readers[0] && { reader: read.readers[0] }),
    points: read?.points.map(({ text, state }) => ({ text, state })) ?? [],
  };
}

function changeOf(before: Pick<Side, "rating" | "reader">, after: typeof before): { change?: number } {
  if (before.rating === undefined || after.rating === undefined || before.reader !== after.reader) return {};
  return { change: difference(before.rating, after.rating) };
}

/** One decimal, as ratings have. */
function difference(before: number, after: number): number {
  return Math.round(10 * (after - before)) / 10;
}
