import { type Infer, v } from "convex/values";
import { foldedWords } from "../coach/lexicon";
import { criteria } from "../coach/types";
import { fail } from "../errors";

/** One question of an attempt, as far as it is compared; ratings are those of the newest review. */
const side = v.object({
  question: v.string(),
  answer: v.union(v.string(), v.null()),
  rating: v.optional(v.number()),
  criteria: v.optional(criteria),
});
type Side = Infer<typeof side>;

/** Two attempts at a posting side by side. A change is the later minus the earlier, missing where one is not rated. */
export const comparisonView = v.object({
  change: v.optional(v.number()),
  pairs: v.array(
    v.object({
      /** What the two have in common. */
      by: v.union(v.literal("question"), v.literal("requirement"), v.literal("competency")),
      earlier: side,
      later: side,
      change: v.optional(v.number()),
      criteria: v.optional(criteria),
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
  questions: {
    text: string;
    competency: string;
    requirementKey?: string;
    answer: string | null;
    review: { rating: number; criteria: Infer<typeof criteria> } | null;
  }[];
}
type Asked = Attempt["questions"][number];

/** What makes two questions the same, the surest first; each question is matched once. */
const SAME: readonly [Pair["by"], (question: Asked) => string | undefined][] = [
  ["question", ({ text }) => foldedWords(text).join(" ")],
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
  return {
    ...changeOf(earlier.overallRating, later.overallRating),
    pairs: later.questions.flatMap((after) => {
      const match = matches.get(after);
      return match ? [pairOf(match.by, match.before, after)] : [];
    }),
    onlyEarlier: earlier.questions.filter((one) => !taken.has(one)).map(sideOf),
    onlyLater: later.questions.filter((one) => !matches.has(one)).map(sideOf),
  };
}

function pairOf(by: Pair["by"], before: Asked, after: Asked): Pair {
  const [was, is] = [before.review?.criteria, after.review?.criteria];
  const change = (name: keyof NonNullable<typeof is>) => difference(was?.[name] ?? 0, is?.[name] ?? 0);
  return {
    by,
    earlier: sideOf(before),
    later: sideOf(after),
    ...changeOf(before.review?.rating, after.review?.rating),
    ...(was &&
      is && {
        criteria: {
          structure: change("structure"),
          specificity: change("specificity"),
          relevance: change("relevance"),
          clarity: change("clarity"),
        },
      }),
  };
}

function sideOf({ text, answer, review }: Asked): Side {
  return {
    question: text,
    answer,
    ...(review && { rating: review.rating, criteria: review.criteria }),
  };
}

function changeOf(before: number | undefined, after: number | undefined): { change?: number } {
  return before === undefined || after === undefined ? {} : { change: difference(before, after) };
}

/** One decimal, as ratings have. */
function difference(before: number, after: number): number {
  return Math.round(10 * (after - before)) / 10;
}
