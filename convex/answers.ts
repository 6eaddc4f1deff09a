import { v } from "convex/values";
import { fail } from "./errors";
import { userMutation, userQuery } from "./functions";
import { LIMITS } from "./limits";
import { allAnswers, answerView, draft, findAnswer, saveAnswers, saved } from "./model/answers";
import { getInterview, getKept } from "./model/interviews";
import { limitSaves } from "./model/rateLimits";
import { forgetReplaced, replacedIn, replacedView } from "./model/replaced";
import { getShown } from "./model/shown";
import { viewOf } from "./model/views";

/** One answer, live; null until something was saved. A surface watches only the one it shows. */
export const get = userQuery({
  args: { interview: v.string(), questionKey: v.string() },
  returns: v.union(answerView, v.null()),
  handler: async (ctx, { interview: key, questionKey }) => {
    const interview = await getShown(ctx, ctx.user, key);
    const answer = await findAnswer(ctx, interview, questionKey);
    return answer && viewOf(answerView, answer);
  },
});

/** All answers of an interview, in no particular order. */
export const list = userQuery({
  args: { interview: v.string() },
  returns: v.array(answerView),
  handler: async (ctx, { interview: key }) => {
    const interview = await getInterview(ctx, ctx.user, key);
    return (await allAnswers(ctx, interview)).map((answer) => viewOf(answerView, answer));
  },
});

/**
 * Texts that an answer had before others took their place, live: whoever opens it can offer them back. Some may be up
 * to a day older than they are kept for: `daily.clean` deletes them.
 */
export const replaced = userQuery({
  args: { interview: v.string(), questionKey: v.string() },
  returns: v.array(replacedView),
  handler: async (ctx, { interview: key, questionKey }) => {
    const interview = await getShown(ctx, ctx.user, key);
    return (await replacedIn(ctx, interview._id, questionKey)).map((row) => viewOf(replacedView, row));
  },
});

/** Forgets a replaced text on every surface. One that is not there is no error. */
export const dismissReplaced = userMutation({
  args: { interview: v.string(), questionKey: v.string(), revision: v.number() },
  returns: v.null(),
  handler: async (ctx, { interview: key, questionKey, revision }) => {
    const interview = await getInterview(ctx, ctx.user, key);
    await forgetReplaced(ctx, interview._id, questionKey, revision);
  },
});

/**
 * Saves one answer or many at once. Each draft gets its own outcome; an invalid one refuses the whole batch. What was
 * on its way when its session was deleted is kept with it.
 */
export const save = userMutation({
  args: { interview: v.string(), drafts: v.array(draft) },
  returns: v.array(saved),
  handler: async (ctx, { interview: key, drafts }) => {
    if (drafts.length > LIMITS.batch) fail({ code: "too_many", what: "answers", limit: LIMITS.batch });
    const interview = await getKept(ctx, ctx.user, key);
    const results = await saveAnswers(ctx, interview, drafts, Date.now());
    const revisions = results.flatMap((result) => (result.outcome === "saved" ? [result.revision] : []));
    await limitSaves(ctx, ctx.user, revisions);
    return results;
  },
});
