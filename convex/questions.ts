import { v } from "convex/values";
import { competency, questionKind } from "../lib/coach/types";
import { fail } from "./errors";
import { userMutation } from "./functions";
import { startAsking } from "./model/coaching";
import { checkedWish, getInterview, getTranscript } from "./model/interviews";
import { checkedKey } from "./model/keys";
import { addQuestion, editQuestion, removeQuestion, reorderQuestions, sayNever } from "./model/questions";
import { limitCoach, limitEdit } from "./model/rateLimits";
import { coachVia, wish } from "./validators";

/** Asks the coach anew, while nothing is answered. Also the way on when asking failed. */
export const regenerate = userMutation({
  args: { interview: v.string(), wish: v.optional(wish), via: v.optional(coachVia) },
  returns: v.null(),
  handler: async (ctx, { interview: key, wish, via }) => {
    const interview = await getInterview(ctx, ctx.user, key);
    if (interview.coachState === "asking") return;
    if (interview.answered.length) fail({ code: "already_answered" });
    if (interview.status === "completed") fail({ code: "wrong_status", status: interview.status });
    await limitCoach(ctx, ctx.user);
    if (wish) {
      const transcript = await getTranscript(ctx, interview);
      await ctx.db.patch("transcripts", transcript._id, { wish: checkedWish(wish) });
    }
    await startAsking(ctx, interview, Date.now(), via);
  },
});

/** Adds a question of the person's own, with its kind where they know it and the points that it is listened to for. The key comes from the surface, so a retry adds it once. */
export const add = userMutation({
  args: {
    interview: v.string(),
    key: v.string(),
    text: v.string(),
    kind: v.optional(questionKind),
    competency: v.optional(competency),
    points: v.optional(v.array(v.string())),
  },
  returns: v.null(),
  handler: async (ctx, { interview, key, ...question }) => {
    const asked = { key: checkedKey(key), ...question };
    await limitEdit(ctx, ctx.user);
    await addQuestion(ctx, await getInterview(ctx, ctx.user, interview), asked);
  },
});

/**
 * Rewords a question, or writes other points for it while it has no answer, or says of one of the person's own which kind
 * it is, null where they do not know. What is missing stays.
 */
export const edit = userMutation({
  args: {
    interview: v.string(),
    questionKey: v.string(),
    text: v.string(),
    points: v.optional(v.array(v.string())),
    kind: v.optional(v.union(questionKind, v.null())),
  },
  returns: v.null(),
  handler: async (ctx, { interview, questionKey, ...change }) => {
    await limitEdit(ctx, ctx.user);
    await editQuestion(ctx, await getInterview(ctx, ctx.user, interview), questionKey, change);
  },
});

/** Notes of a question about the person's past that this never happened to them, or that it did. */
export const never = userMutation({
  args: { interview: v.string(), questionKey: v.string(), isNever: v.boolean() },
  returns: v.null(),
  handler: async (ctx, { interview, questionKey, isNever }) => {
    await limitEdit(ctx, ctx.user);
    await sayNever(ctx, await getInterview(ctx, ctx.user, interview), questionKey, isNever);
  },
});

/** Takes a question out, with its answer. */
export const remove = userMutation({
  args: { interview: v.string(), questionKey: v.string() },
  returns: v.null(),
  handler: async (ctx, { interview, questionKey }) => {
    await limitEdit(ctx, ctx.user);
    await removeQuestion(ctx, await getInterview(ctx, ctx.user, interview), questionKey);
  },
});

/** Puts the questions in a new order. */
export const reorder = userMutation({
  args: { interview: v.string(), questionKeys: v.array(v.string()) },
  returns: v.null(),
  handler: async (ctx, { interview, questionKeys }) => {
    await limitEdit(ctx, ctx.user);
    await reorderQuestions(ctx, await getInterview(ctx, ctx.user, interview), questionKeys);
  },
});
