import { v } from "convex/values";
import { identityQuery, userMutation, userQuery } from "./functions";
import { getInterview } from "./model/interviews";
import { material as modelMaterial, materialOf, storeWritten, written } from "./model/modelWork";
import { hostedProvider } from "./model/provider";
import { findUser } from "./model/users";

/** What a surface gives to the person's own language model, once it is that model's turn; null when it is not. */
export const material = userQuery({
  args: { interview: v.string() },
  returns: v.union(modelMaterial, v.null()),
  handler: async (ctx, { interview: key }) =>
    materialOf(ctx, await getInterview(ctx, ctx.user, key), "device"),
});

/**
 * Takes what the person's own language model wrote. All of it is checked here; false when it is not waited for any
 * more. Where the model is, and its key, is never said.
 */
export const handIn = userMutation({
  args: { interview: v.string(), written },
  returns: v.boolean(),
  handler: async (ctx, { interview: key, written }) =>
    storeWritten(ctx, await getInterview(ctx, ctx.user, key), "device", written),
});

/**
 * The deployment's own language model, null where it has none, and whether the caller agreed to its provider. A page of
 * settings watches it while an account is made or deleted, so it answers to everybody.
 */
export const hosted = identityQuery({
  args: {},
  returns: v.union(v.object({ provider: v.string(), model: v.string(), agreed: v.boolean() }), v.null()),
  handler: async (ctx) => {
    const identity = await ctx.auth.getUserIdentity();
    const user = identity && (await findUser(ctx, identity.subject));
    const found = hostedProvider();
    if (!user || !found) return null;
    const { provider, model } = found;
    return { provider, model, agreed: user.modelConsent?.provider === provider };
  },
});

/** Agrees to have postings and answers sent to a provider by the deployment; null takes it back. */
export const agree = userMutation({
  args: { provider: v.union(v.string(), v.null()) },
  returns: v.null(),
  handler: async (ctx, { provider }) => {
    const found = provider !== null && hostedProvider()?.provider === provider;
    const modelConsent = found ? { provider, at: Date.now() } : undefined;
    await ctx.db.patch("users", ctx.user._id, { modelConsent });
  },
});
