import { customCtx, customMutation, customQuery } from "convex-helpers/server/customFunctions";
import {
  httpAction,
  internalAction,
  internalMutation,
  internalQuery,
  mutation,
  type MutationCtx,
  query,
  type QueryCtx,
} from "./_generated/server";
import type { Doc } from "./_generated/dataModel";
import { fail } from "./errors";
import { findUser } from "./model/users";

/**
 * The builders every function of this backend is made with, and the only file that sees the raw ones.
 * `userQuery` and `userMutation` carry the signed-in user, so no function can forget to ask who is calling,
 * and none takes a user's id as an argument.
 */
export const userQuery = customQuery(
  query,
  customCtx(async (ctx) => ({ user: await currentUser(ctx) })),
);

export const userMutation = customMutation(
  mutation,
  customCtx(async (ctx) => ({ user: await currentUser(ctx) })),
);

/** For the few functions that run before there is a user: they read `ctx.auth` themselves. */
export const identityQuery = query;
export const identityMutation = mutation;

export { httpAction, internalAction, internalMutation, internalQuery };

/** What a user function's context offers to the model. */
export type UserQueryCtx = QueryCtx & { user: Doc<"users"> };
export type UserMutationCtx = MutationCtx & { user: Doc<"users"> };

async function currentUser(ctx: QueryCtx): Promise<Doc<"users">> {
  const identity = await ctx.auth.getUserIdentity();
  if (!identity) fail({ code: "not_signed_in" });
  const user = await findUser(ctx, identity.subject);
  if (!user) fail({ code: "not_signed_in" });
  if (user.deletingAt !== undefined) fail({ code: "account_deleted" });
  return user;
}
