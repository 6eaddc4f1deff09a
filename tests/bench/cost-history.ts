import {
  type GenericMutationCtx,
  internalMutationGeneric,
  makeFunctionReference,
  type PaginationOptions,
} from "convex/server";
import { getConvexSize, v, type Value } from "convex/values";
import type { DataModel, Doc } from "../../convex/_generated/dataModel";
import schema from "../../convex/schema";
import { postingKeyOf } from "../../convex/posting";
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

/** What one page of twenty rows costs when so many interviews are stored. */
export async function historyPages(counts: number[]): Promise<HistoryPage[]> {
  const { t, meter } = meteredTest({ schema, modules: { ...(await functionModules()), seeding: { seed } } });
  const ada = t.withIdentity(identityOf(ADA)!);
  await ada.mutation(makeFunctionReference<"mutation">("users:store"), {});
  const pages: HistoryPage[] = [];
  let stored = 0;
  for (const count of counts) {
    await ada.mutation(makeFunctionReference<"mutation">("seeding:seed"), { from: stored, to: count });
    stored = count;
    meter.reset();
    const page: Value = await ada.query(list, { paginationOpts: { numItems: 20, cursor: null } });
    pages.push({ interviews: count, bytesRead: meter.total.bytesRead, bytesReturned: getConvexSize(page) });
  }
  return pages;
}

const list = makeFunctionReference<"query", { paginationOpts: PaginationOptions }, Value>("interviews:list");

/** Imports would do the same, but ten thousand of them take minutes under convex-test. */
const seed = internalMutationGeneric({
  args: { from: v.number(), to: v.number() },
  handler: async (ctx: GenericMutationCtx<DataModel>, { from, to }: { from: number; to: number }) => {
    const user = await ctx.db.query("users").first();
    if (!user) throw new Error("Nobody is there.");
    for (let number = from; number < to; number++) {
      await ctx.db.insert("interviews", { userId: user._id, ...row(number) });
    }
  },
});

/** A finished interview as the history shows it. */
function row(number: number): Omit<Doc<"interviews">, "_id" | "_creationTime" | "userId"> {
  const { jobDescription: _description, ...posting } = POSTING;
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
    createdAt: 1_700_000_000_000 + number * 60_000,
    startedAt: 1_700_000_000_000 + number * 60_000,
    completedAt: 1_700_000_000_000 + number * 60_000,
  };
}
