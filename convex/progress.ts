import { v } from "convex/values";
import { reader, type Reader } from "../lib/coach/types";
import { userQuery, type UserQueryCtx } from "./functions";
import { LIMITS } from "./limits";
import { compared, comparisonView } from "./model/comparison";
import { getInterview, getTranscript, rowOf, rowView } from "./model/interviews";
import {
  byCompetency,
  byRequirement,
  competencyProgress,
  recurring,
  recurringIn,
  requirementProgress,
} from "./model/progress";
import { wholeInterview } from "./model/whole";

/**
 * How it goes: the newest finished sessions, oldest first as a chart reads them, and apart for each reader, for readers
 * are never joined, every competency and what keeps coming back. Reads small rows only, at most LIMITS.progress a reader,
 * and says where earlier ones are left out.
 */
export const overview = userQuery({
  args: {},
  returns: v.object({
    sessions: v.array(rowView),
    /** Whether there are finished sessions before these. */
    hasEarlier: v.boolean(),
    readings: v.array(
      v.object({
        reader,
        competencies: v.array(competencyProgress),
        /** Missing while there are too few answers to say so of any point. */
        recurring: v.optional(v.array(recurring)),
        /** Whether there are answers before those that are counted. */
        hasEarlier: v.boolean(),
      }),
    ),
  }),
  handler: async (ctx) => {
    const sessions = await ctx.db
      .query("interviews")
      .withIndex("by_userId_and_status_and_deletedAt_and_createdAt", (q) =>
        q.eq("userId", ctx.user._id).eq("status", "completed").eq("deletedAt", undefined),
      )
      .order("desc")
      .take(LIMITS.page + 1);
    const readings = await Promise.all(
      (["person", "model"] as const).map(async (reader) => {
        const rows = await ctx.db
          .query("ratings")
          .withIndex("by_userId_and_deletedAt_and_reader_and_ratedAt", (q) =>
            q.eq("userId", ctx.user._id).eq("deletedAt", undefined).eq("reader", reader),
          )
          .order("desc")
          .take(LIMITS.progress + 1);
        const counted = rows.slice(0, LIMITS.progress);
        const recurring = recurringIn(counted);
        return {
          reader,
          competencies: byCompetency(counted),
          ...(recurring && { recurring }),
          hasEarlier: rows.length > counted.length,
        };
      }),
    );
    return {
      sessions: sessions.slice(0, LIMITS.page).map(rowOf).reverse(),
      hasEarlier: sessions.length > LIMITS.page,
      readings: readings.filter(({ competencies, recurring }) => competencies.length || recurring?.length),
    };
  },
});

/** The map of a posting's duties and demands: which of them an answer was looked at for, over all attempts at the posting. */
export const coverage = userQuery({
  args: { interview: v.string() },
  returns: v.array(requirementProgress),
  handler: async (ctx, { interview: key }) => {
    const interview = await getInterview(ctx, ctx.user, key);
    const { requirements } = await getTranscript(ctx, interview);
    const readers = ["person", "model", undefined] as const;
    const rows = await Promise.all(readers.map((reader) => readAbout(ctx, interview.postingKey, reader)));
    return byRequirement(requirements, rows.flat());
  },
});

/** The newest answers of attempts at a posting as one reader read them; undefined: the first design's rules. */
function readAbout(ctx: UserQueryCtx, postingKey: string, reader: Reader | undefined) {
  return ctx.db
    .query("ratings")
    .withIndex("by_userId_and_deletedAt_and_reader_and_postingKey_and_ratedAt", (q) =>
      q
        .eq("userId", ctx.user._id)
        .eq("deletedAt", undefined)
        .eq("reader", reader)
        .eq("postingKey", postingKey),
    )
    .order("desc")
    .take(LIMITS.progress);
}

/** Two attempts at the same posting side by side, the earlier one first whichever way they are named. */
export const comparison = userQuery({
  args: { interview: v.string(), other: v.string() },
  returns: comparisonView,
  handler: async (ctx, { interview, other }) => {
    const [a, b] = [await getInterview(ctx, ctx.user, interview), await getInterview(ctx, ctx.user, other)];
    const [earlier, later] = a.createdAt <= b.createdAt ? [a, b] : [b, a];
    return compared(await wholeInterview(ctx, earlier), await wholeInterview(ctx, later));
  },
});
