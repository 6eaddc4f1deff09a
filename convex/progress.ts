import { v } from "convex/values";
import { competency, reader, requirement } from "../lib/coach/types";
import { userQuery } from "./functions";
import { LIMITS } from "./limits";
import { compared, comparisonView } from "./model/comparison";
import { getInterview, getTranscript, rowOf, rowView } from "./model/interviews";
import { byCompetency, byRequirement, ratedOf } from "./model/progress";
import { wholeInterview } from "./model/whole";

/**
 * How it goes: the newest finished sessions, oldest first as a chart reads them, and apart for each reader every
 * competency with the one that needs practice most on top. Reads small rows only, at most LIMITS.progress a reader.
 */
export const overview = userQuery({
  args: {},
  returns: v.object({
    sessions: v.array(rowView),
    readings: v.array(
      v.object({
        /** Missing for ratings of the first design. */
        reader: v.optional(reader),
        competencies: v.array(
          v.object({
            competency,
            count: v.number(),
            mean: v.number(),
            recent: v.number(),
            before: v.optional(v.number()),
          }),
        ),
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
      .take(LIMITS.page);
    const readings = await Promise.all(
      READERS.map(async (reader) => {
        const rows = await ctx.db
          .query("ratings")
          .withIndex("by_userId_and_deletedAt_and_reader_and_ratedAt", (q) =>
            q.eq("userId", ctx.user._id).eq("deletedAt", undefined).eq("reader", reader),
          )
          .order("desc")
          .take(LIMITS.progress);
        return { ...(reader && { reader }), competencies: byCompetency(ratedOf(rows)) };
      }),
    );
    return {
      sessions: sessions.map(rowOf).reverse(),
      readings: readings.filter(({ competencies }) => competencies.length),
    };
  },
});

/** Who may have read an answer, and first whose reading a posting's map goes by; undefined: the first design. */
const READERS = ["person", "model", undefined] as const;

/** The map of a posting's requirements: which were practised and how well, over all attempts at the posting. */
export const coverage = userQuery({
  args: { interview: v.string() },
  returns: v.array(
    v.object({
      requirement,
      /** Whose readings they are; missing for ratings of the first design, and where there are none. */
      reader: v.optional(reader),
      count: v.number(),
      newest: v.optional(v.number()),
      best: v.optional(v.number()),
    }),
  ),
  handler: async (ctx, { interview: key }) => {
    const interview = await getInterview(ctx, ctx.user, key);
    const { requirements } = await getTranscript(ctx, interview);
    const readings = await Promise.all(
      READERS.map(async (reader) => {
        const rows = await ctx.db
          .query("ratings")
          .withIndex("by_userId_and_deletedAt_and_reader_and_postingKey_and_ratedAt", (q) =>
            q
              .eq("userId", ctx.user._id)
              .eq("deletedAt", undefined)
              .eq("reader", reader)
              .eq("postingKey", interview.postingKey),
          )
          .order("desc")
          .take(LIMITS.progress);
        return byRequirement(requirements, ratedOf(rows)).map((one) => ({
          ...one,
          ...(reader && one.count && { reader }),
        }));
      }),
    );
    // Readers are never joined: of each requirement the first one counts that read an answer about it.
    return requirements.map(
      (requirement, at) =>
        readings.map((each) => each[at]).find((one) => one?.count) ?? { requirement, count: 0 },
    );
  },
});

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
