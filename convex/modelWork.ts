import { v } from "convex/values";
import { identityQuery, userMutation, userQuery } from "./functions";
import { getInterview } from "./model/interviews";
import { limitCoach, limitVerdicts } from "./model/rateLimits";
import {
  answersToRead,
  answerToRead,
  endHostedReading,
  looksOf,
  looksView,
  modelFound,
  startHostedReading,
  storeFound,
} from "./model/modelReading";
import { material as modelMaterial, materialOf, storeWritten, written } from "./model/modelWork";
import { hostedProvider } from "./model/provider";
import { findUser } from "./model/users";

/** What a surface gives to the person's own language model, once it is that model's turn; null when it is not. */
export const material = userQuery({
  args: { interview: v.string() },
  returns: v.union(modelMaterial, v.null()),
  handler: async (ctx, { interview: key }) =>
    materialOf(ctx, await getInterview(ctx, ctx.user, key), "surface"),
});

/**
 * Takes what the person's own language model wrote. All of it is checked here; false when it is not waited for any
 * more. Where the model is, and its key, is never said.
 */
export const handIn = userMutation({
  args: { interview: v.string(), written },
  returns: v.boolean(),
  handler: async (ctx, { interview: key, written }) =>
    storeWritten(ctx, await getInterview(ctx, ctx.user, key), "surface", written),
});

/** The answers of a completed interview that no model has looked at as they stand, for the person's own to read. */
export const unread = userQuery({
  args: { interview: v.string() },
  returns: v.array(answerToRead),
  handler: async (ctx, { interview: key }) => answersToRead(ctx, await getInterview(ctx, ctx.user, key)),
});

/** Which answers models looked at, and what they said to the person, live. */
export const looks = userQuery({
  args: { interview: v.string() },
  returns: looksView,
  handler: async (ctx, { interview: key }) => looksOf(ctx, await getInterview(ctx, ctx.user, key)),
});

/** Takes what the person's own language model found in one answer; false when the answer is another one by now. */
export const handInFound = userMutation({
  args: { interview: v.string(), found: modelFound },
  returns: v.boolean(),
  handler: async (ctx, { interview: key, found }) => {
    const isStored = await storeFound(ctx, await getInterview(ctx, ctx.user, key), found, Date.now());
    if (isStored) await limitVerdicts(ctx, ctx.user, 1 + found.found.length);
    return isStored;
  },
});

/**
 * Lets the deployment's model read the answers of a completed interview; its row says how far it is. False where no
 * answer may be sent, all were looked at, or the day's calls are used up.
 */
export const readHosted = userMutation({
  args: { interview: v.string() },
  returns: v.boolean(),
  handler: async (ctx, { interview: key }) => {
    const interview = await getInterview(ctx, ctx.user, key);
    if (interview.hostedReading && !interview.hostedReading.ended) return true;
    await limitCoach(ctx, ctx.user);
    return startHostedReading(ctx, interview, Date.now());
  },
});

/** Stops waiting for the deployment's model; what it finds from now on is not taken. */
export const stopHosted = userMutation({
  args: { interview: v.string() },
  returns: v.null(),
  handler: async (ctx, { interview: key }) => {
    const interview = await getInterview(ctx, ctx.user, key);
    if (interview.hostedReading)
      await endHostedReading(ctx, interview, interview.hostedReading.since, "model_stopped");
  },
});

/**
 * The deployment's own language model, null where it has none, and whether the caller agreed to its provider. A page of
 * settings watches it while an account is made or deleted, so it answers to everybody.
 */
export const hosted = identityQuery({
  args: {},
  returns: v.union(
    v.object({
      ...{ provider: v.string(), model: v.string(), agreed: v.boolean() },
      /** When it was agreed to have answers sent, too. */
      answersAt: v.optional(v.number()),
    }),
    v.null(),
  ),
  handler: async (ctx) => {
    const identity = await ctx.auth.getUserIdentity();
    const user = identity && (await findUser(ctx, identity.subject));
    const found = hostedProvider();
    if (!user || !found) return null;
    const { provider, model } = found;
    const consent = user.modelConsent?.provider === provider ? user.modelConsent : undefined;
    const { answersAt } = consent ?? {};
    return { provider, model, agreed: consent !== undefined, ...(answersAt !== undefined && { answersAt }) };
  },
});

/** Agrees to have postings, and with `answers` answers too, sent to a provider by the deployment; null takes it all back. */
export const agree = userMutation({
  args: { provider: v.union(v.string(), v.null()), answers: v.optional(v.boolean()) },
  returns: v.null(),
  handler: async (ctx, { provider, answers }) => {
    const found = provider !== null && hostedProvider()?.provider === provider;
    const at = Date.now();
    const modelConsent = found ? { provider, at, ...(answers && { answersAt: at }) } : undefined;
    await ctx.db.patch("users", ctx.user._id, { modelConsent });
  },
});
