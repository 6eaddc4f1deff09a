import { type Infer, v } from "convex/values";
import type { Doc } from "../_generated/dataModel";
import { competency, type Competency, reader, requirement, type Requirement } from "../../lib/coach/types";
import { fold } from "../../lib/text/index";

/** Points that were said, said in part, and that there are. */
const points = v.object({ covered: v.number(), partly: v.number(), points: v.number() });
type Points = Infer<typeof points>;

/** How the answers to questions of one competency were read by one reader. */
export const competencyProgress = v.object({
  competency,
  answers: v.number(),
  /** Of the newest few answers, and of those before them; missing where there are none before. */
  recent: points,
  before: v.optional(points),
  /** Whether less than half is said lately, in enough answers to speak of it; what is said in part counts half. */
  isWeak: v.boolean(),
});
type CompetencyProgress = Infer<typeof competencyProgress>;

/** A point that keeps coming back unsaid, in its own words. */
export const recurring = v.object({
  text: v.string(),
  /** Answers in which it was listened for, and those in which it was not. */
  answers: v.number(),
  missing: v.number(),
});
type Recurring = Infer<typeof recurring>;

/** How far one requirement of a posting was practised, over all attempts at it. */
export const requirementProgress = v.object({
  requirement,
  /** Answers about it that somebody looked at to the end. */
  answers: v.number(),
  /** Whose reading the newest of them is; missing where there is none, and for one of the first design. */
  reader: v.optional(reader),
  /** Whether a language model's verdicts count in it beside the person's. */
  isShared: v.optional(v.literal(true)),
  /** What the newest one says; missing in the first design. */
  newest: v.optional(points),
});
type RequirementProgress = Infer<typeof requirementProgress>;

/** The small row of an answer as far as progress looks at it. */
export type Read = Pick<
  Doc<"ratings">,
  | "competency"
  | "requirementKey"
  | "ratedAt"
  | "reader"
  | "isShared"
  | "covered"
  | "partly"
  | "points"
  | "found"
>;

/** How many answers of one competency are "the newest few". */
export const RECENT = 5;

/** Nothing is said of what somebody lacks from fewer answers. */
export const ENOUGH = 3;

/**
 * The answers of one reader, newest first, by competency: where most is left unsaid lately stands on top. A question of
 * the person's own has none.
 */
export function byCompetency(rows: readonly Read[]): CompetencyProgress[] {
  const read = rows.flatMap((row) =>
    row.points && row.competency ? { ...row, competency: row.competency } : [],
  );
  return [...Map.groupBy(read, (row): Competency => row.competency)]
    .map(([competency, own]): CompetencyProgress => {
      const recent = sum(own.slice(0, RECENT));
      const before = own.slice(RECENT);
      return {
        competency,
        answers: own.length,
        recent,
        ...(before.length && { before: sum(before) }),
        isWeak: own.length >= ENOUGH && shareOf(recent) < 0.5,
      };
    })
    .sort((a, b) => shareOf(a.recent) - shareOf(b.recent) || b.answers - a.answers);
}

/**
 * What keeps coming back, of the answers of one reader, newest first: points that were listened for in enough answers,
 * and were in most of them, the newest among these, not there. Points are the same where their words are. Undefined while
 * none was listened for in enough answers.
 */
export function recurringIn(rows: readonly Read[]): Recurring[] | undefined {
  // An answer counts once, also where its sheet says the same twice.
  const found = rows.flatMap(({ found = [] }) => [
    ...new Map(found.toReversed().map((one) => [fold(one.text), one])).values(),
  ]);
  const often = [...Map.groupBy(found, ({ text }) => fold(text)).values()].filter(
    ({ length }) => length >= ENOUGH,
  );
  if (!often.length) return undefined;
  return often
    .flatMap((same): Recurring[] => {
      const [newest] = same;
      const missing = same.filter(({ saw }) => saw === "missing").length;
      if (newest?.saw !== "missing" || missing * 2 <= same.length) return [];
      return [{ text: newest.text, answers: same.length, missing }];
    })
    .sort((a, b) => b.missing - a.missing || b.missing / b.answers - a.missing / a.answers);
}

/** Every requirement of a posting in its own order, with what practice there was by whatever reader; rows in any order. */
export function byRequirement(
  requirements: readonly Requirement[],
  rows: readonly Read[],
): RequirementProgress[] {
  const about = Map.groupBy(rows, ({ requirementKey }) => requirementKey);
  return requirements.map((requirement): RequirementProgress => {
    const own = about.get(requirement.key) ?? [];
    const [newest] = own.toSorted((a, b) => b.ratedAt - a.ratedAt);
    return {
      requirement,
      answers: own.length,
      ...(newest?.reader && { reader: newest.reader }),
      ...(newest?.isShared && { isShared: newest.isShared }),
      ...(newest?.points && { newest: sum([newest]) }),
    };
  });
}

/** How much of its points is said; what is said in part counts half. */
function shareOf({ covered, partly, points }: Points): number {
  return (covered + partly / 2) / points;
}

function sum(rows: readonly Read[]): Points {
  const total = (name: keyof Points) => rows.reduce((all, row) => all + (row[name] ?? 0), 0);
  return { covered: total("covered"), partly: total("partly"), points: total("points") };
}
