import { defineRateLimits } from "convex-helpers/server/rateLimit";
import type { MutationCtx } from "../_generated/server";
import { fail } from "../errors";
import { isDevice } from "../device";
import type { User } from "./users";

const HOUR = 3_600_000;

/** Work that costs a hosted deployment money, per user. Imports have their own, generous path. */
const RATES = {
  create: { kind: "token bucket", rate: 30, period: HOUR, capacity: 30 },
  coach: { kind: "token bucket", rate: 60, period: HOUR, capacity: 30 },
  import: { kind: "token bucket", rate: 5_000, period: HOUR, capacity: 5_000 },
} as const;
type RateName = keyof typeof RATES;

const { rateLimit, resetRateLimit } = defineRateLimits(RATES);

export const limitCreate = (ctx: MutationCtx, user: User) => limit(ctx, user, "create");
export const limitCoach = (ctx: MutationCtx, user: User) => limit(ctx, user, "coach");
export const limitImport = (ctx: MutationCtx, user: User) => limit(ctx, user, "import");

/** Deletes what was counted of a user whose account goes. */
export async function forgetLimits(ctx: MutationCtx, user: User): Promise<void> {
  for (const name of Object.keys(RATES) as RateName[]) await resetRateLimit(ctx, { name, key: user._id });
}

/** Throws `rate_limited`. On this device there is nobody to protect: the work is the person's own. */
async function limit(ctx: MutationCtx, user: User, name: RateName): Promise<void> {
  if (isDevice(user.clerkId)) return;
  const { ok, retryAt } = await rateLimit(ctx, { name, key: user._id });
  if (!ok) fail({ code: "rate_limited", retryAt: retryAt ?? Date.now() + HOUR });
}
