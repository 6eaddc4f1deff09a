import {
  type GenericMutationCtx,
  internalMutationGeneric,
  makeFunctionReference,
  type PaginationOptions,
} from "convex/server";
import { getConvexSize, v, type Value } from "convex/values";
import type { DataModel, Doc } from "../../convex/_generated/dataModel";
import schema from "../../convex/schema";
import { beginningsOf, postingKeyOf } from "../../convex/posting";
import { ADA } from "../behaviour/people";
import { identityOf } from "../support/deployments/identity";
import { functionModules } from "../support/deployments/modules";
import { meteredTest } from "./cost-database";
import { POSTING, QUESTIONS } from "./cost-words";

export interface HistoryPage {
  interviews: number;
  bytesRead: number;
  /** What the page itself weighs. */
  bytesReturned: number;
}

/** What one page of twenty rows costs when so many interviews are stored: of sessions, or of jobs with two attempts each. */
export async function historyPages(counts: number[], of: "sessions" | "jobs"): Promise<HistoryPage[]> {
  const { t, meter } = meteredTest({ schema, modules: { ...(await functionModules()), seeding: { seed } } });
  const ada = t.withIdentity(identityOf(ADA)!);
  await ada.mutation(makeFunctionReference<"mutation">("users:store"), {});
  const pages: HistoryPage[] = [];
  let stored = 0;
  for (const count of counts) {
    for (; stored < count; stored = Math.min(count, stored + SEEDED))
      await ada.mutation(makeFunctionReference<"mutation">("seeding:seed"), {
        from: stored,
        to: Math.min(count, stored + SEEDED),
        ...(of === "jobs" && { jobs: true }),
      });
    meter.reset();
    const query = of === "jobs" ? jobs : list;
    const page: Value = await ada.query(query, { paginationOpts: { numItems: 20, cursor: null } });
    pages.push({ interviews: count, bytesRead: meter.total.bytesRead, bytesReturned: getConvexSize(page) });
  }
  return pages;
}

/** What the first page of a search costs when so many interviews are stored: one word in all, in one of 500, in none. */
export async function searches(
  counts: number[],
): Promise<{ interviews: number; text: string; bytesRead: number; rows: number }[]> {
  const { t, meter } = meteredTest({ schema, modules: { ...(await functionModules()), seeding: { seed } } });
  const ada = t.withIdentity(identityOf(ADA)!);
  await ada.mutation(makeFunctionReference<"mutation">("users:store"), {});
  const costs = [];
  let stored = 0;
  for (const count of counts) {
    for (; stored < count; stored += SEEDED)
      await ada.mutation(makeFunctionReference<"mutation">("seeding:seed"), {
        from: stored,
        to: Math.min(count, stored + SEEDED),
      });
    for (const text of [POSTING.jobTitle.split(" ")[0] ?? "", RARE, "absent", "q", "🥐"]) {
      meter.reset();
      const { page } = await ada.query(search, { paginationOpts: { numItems: 50, cursor: null }, text });
      costs.push({ interviews: count, text, bytesRead: meter.total.bytesRead, rows: page.length });
    }
  }
  return costs;
}

/** A word that one posting of so many has, and how many are stored in one call. */
const RARE = "zeppelin";
const SELDOM = 500;
const SEEDED = 500;

const search = makeFunctionReference<
  "query",
  { paginationOpts: PaginationOptions; text: string },
  { page: Value[] }
>("interviews:search");

type Listed = { paginationOpts: PaginationOptions };
const list = makeFunctionReference<"query", Listed, Value>("interviews:list");
const jobs = makeFunctionReference<"query", Listed, Value>("jobs:list");

/** Imports would do the same, but ten thousand of them take minutes under convex-test. */
const seed = internalMutationGeneric({
  args: { from: v.number(), to: v.number(), jobs: v.optional(v.boolean()) },
  handler: async (
    ctx: GenericMutationCtx<DataModel>,
    { from, to, jobs }: { from: number; to: number; jobs?: boolean },
  ) => {
    const user = await ctx.db.query("users").first();
    if (!user) throw new Error("Nobody is there.");
    for (let number = from; number < to; number++) {
      const given = row(number);
      if (jobs) {
        const job = { userId: user._id, postingKey: `job:${Math.floor(number / 2)}|` };
        await ctx.db.insert("interviews", { ...given, ...job, isCounted: true });
        if (number % 2)
          await ctx.db.insert("jobs", { ...job, attempts: 2, practisedAt: given.completedAt ?? 0 });
        continue;
      }
      const interviewId = await ctx.db.insert("interviews", { userId: user._id, ...given });
      for (const word of beginningsOf(given))
        await ctx.db.insert("searchWords", {
          userId: user._id,
          word,
          createdAt: given.createdAt,
          interviewId,
        });
    }
  },
});

/** A finished interview as the history shows it. */
function row(number: number): Omit<Doc<"interviews">, "_id" | "_creationTime" | "userId"> {
  const { jobDescription: _description, ...common } = POSTING;
  const posting = number % SELDOM ? common : { ...common, jobTitle: `${common.jobTitle} ${RARE}` };
  return {
    key: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    postingKey: postingKeyOf(posting),
    ...posting,
    language: "en",
    status: "completed",
    coachState: "ready",
    coachAt: number,
    questionCount: QUESTIONS,
    answered: Array.from({ length: QUESTIONS }, (_, at) => `${number}-${at}`.padEnd(16, "k")),
    overallRating: 3.5,
    ...{ pointsCovered: 14, pointsPartly: 6, points: 32, reader: "person", toImprove: 5 },
    createdAt: 1_700_000_000_000 + number * 60_000,
    startedAt: 1_700_000_000_000 + number * 60_000,
    completedAt: 1_700_000_000_000 + number * 60_000,
  };
}
