import { v } from "convex/values";
import { verdict } from "../lib/coach/types";
import { fail } from "./errors";
import { userMutation, userQuery } from "./functions";
import { LIMITS } from "./limits";
import { getKept } from "./model/interviews";
import { findVerdicts } from "./model/readings";
import { limitVerdicts } from "./model/rateLimits";
import { getShown } from "./model/shown";
import { giveVerdicts, givenVerdict, verdictsTaken } from "./model/verdicts";
import { look } from "./validators";

/** What readers found in the answer to one question, and the last time that a model looked at it, live. A surface watches only the one it shows. */
export const get = userQuery({
  args: { interview: v.string(), questionKey: v.string() },
  returns: v.object({ verdicts: v.array(verdict), look: v.optional(look) }),
  handler: async (ctx, { interview: key, questionKey }) => {
    const row = await findVerdicts(ctx, await getShown(ctx, ctx.user, key), questionKey);
    return { verdicts: row?.verdicts ?? [], ...(row?.look && { look: row.look }) };
  },
});

/**
 * Records what the person found in their own answers, many at once, at any time. Each gets its own outcome; the same
 * again changes nothing; an invalid one refuses the whole batch. While the interview is completed the feedback follows.
 * What was on its way when its session was deleted is kept with it.
 */
export const give = userMutation({
  args: { interview: v.string(), verdicts: v.array(givenVerdict) },
  returns: v.array(verdictsTaken),
  handler: async (ctx, { interview: key, verdicts }) => {
    if (verdicts.length > LIMITS.batch) fail({ code: "too_many", what: "rows", limit: LIMITS.batch });
    if (verdicts.length) await limitVerdicts(ctx, ctx.user, verdicts.length);
    return giveVerdicts(ctx, await getKept(ctx, ctx.user, key), verdicts, Date.now());
  },
});
