import { v } from "convex/values";
import { fail } from "./errors";
import { userMutation, userQuery } from "./functions";
import { LIMITS } from "./limits";
import { allAnswers, answerView, draft, findAnswer, saveAnswers, saved, viewOfAnswer } from "./model/answers";
import { getInterview } from "./model/interviews";

/** One answer, live; null until something was saved. A surface watches only the one it shows. */
export const get = userQuery({
  args: { interview: v.string(), questionKey: v.string() },
  returns: v.union(answerView, v.null()),
  handler: async (ctx, { interview: key, questionKey }) => {
    const interview = await getInterview(ctx, ctx.user, key);
    const answer = await findAnswer(ctx, interview, questionKey);
    return answer && viewOfAnswer(answer);
  },
});

/** All answers of an interview, in no particular order. */
export const list = userQuery({
  args: { interview: v.string() },
  returns: v.array(answerView),
  handler: async (ctx, { interview: key }) => {
    const interview = await getInterview(ctx, ctx.user, key);
    return (await allAnswers(ctx, interview)).map(viewOfAnswer);
  },
});

/** Saves one answer or many at once. Each draft gets its own outcome; an invalid one refuses the whole batch. */
export const save = userMutation({
  args: { interview: v.string(), drafts: v.array(draft) },
  returns: v.array(saved),
  handler: async (ctx, { interview: key, drafts }) => {
    if (drafts.length > LIMITS.batch) fail({ code: "too_many", what: "answers", limit: LIMITS.batch });
    const interview = await getInterview(ctx, ctx.user, key);
    return saveAnswers(ctx, interview, drafts, Date.now());
  },
});
