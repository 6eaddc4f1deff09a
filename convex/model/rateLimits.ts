import { defineRateLimits } from "convex-helpers/server/rateLimit";
import type { MutationCtx } from "../_generated/server";
import { fail } from "../errors";
import { isDevice } from "../device";
import { modelCallsADay } from "./provider";
import type { User } from "./users";

const HOUR = 3_600_000;

const DAY = 24 * HOUR;

/**
 * Work that costs a hosted deployment money, per user: far more than anybody practises in an hour. Imports have their
 * own, generous path.
 */
const RATES = {
  create: { kind: "token bucket", rate: 30, period: HOUR, capacity: 30 },
  coach: { kind: "token bucket", rate: 60, period: HOUR, capacity: 30 },
  import: { kind: "token bucket", rate: 5_000, period: HOUR, capacity: 5_000 },
  /** Finishing and reopening. */
  finish: { kind: "token bucket", rate: 120, period: HOUR, capacity: 60 },
  /** Whatever writes a posting, its questions or stories, or takes a session away and back. */
  edit: { kind: "token bucket", rate: 1_200, period: HOUR, capacity: 600 },
  /** Saved texts. */
  save: { kind: "token bucket", rate: 6_000, period: HOUR, capacity: 1_500 },
  /** Verdicts, each one. */
  verdict: { kind: "token bucket", rate: 3_600, period: HOUR, capacity: 1_200 },
  /** Calls of the deployment's own language model. */
  model: { kind: "fixed window", rate: 200, period: DAY, start: 0 },
} as const;
type RateName = keyof typeof RATES;

const { checkRateLimit, rateLimit, resetRateLimit } = defineRateLimits(RATES);

/** A save in so many is counted, as so many: counting each would cost as much as saving it. */
const COUNTED_SAVES = 10;

/** Counts an interview that is begun. Throws `rate_limited`, as all of these do. */
export const limitCreate = (ctx: MutationCtx, user: User) => limit(ctx, user, "create");
/** Counts a set of questions that the coach is asked for. */
export const limitCoach = (ctx: MutationCtx, user: User) => limit(ctx, user, "coach");
/** Counts a session that is imported. */
export const limitImport = (ctx: MutationCtx, user: User) => limit(ctx, user, "import");
/** Counts a session that is finished or reopened. */
export const limitFinish = (ctx: MutationCtx, user: User) => limit(ctx, user, "finish");
/** Counts what writes a posting, its questions or stories, or takes a session away and back. */
export const limitEdit = (ctx: MutationCtx, user: User) => limit(ctx, user, "edit");
/** Counts so many verdicts. */
export const limitVerdicts = (ctx: MutationCtx, user: User, count: number) =>
  limit(ctx, user, "verdict", count);

/** Counts saved texts by the revisions they have become. */
export async function limitSaves(ctx: MutationCtx, user: User, revisions: number[]): Promise<void> {
  const counted = revisions.filter((revision) => revision % COUNTED_SAVES === 0).length;
  if (counted) await limit(ctx, user, "save", counted * COUNTED_SAVES);
}

/**
 * Takes calls of the deployment's own language model out of what one person, and all of them together, may have in a
 * day (UTC). False, and nothing is taken, where that is not left.
 */
export async function takeModelCalls(ctx: MutationCtx, userId: User["_id"], count: number): Promise<boolean> {
  const ofPerson = { name: "model", key: userId } as const;
  const isLeft = count <= RATES.model.rate && (await checkRateLimit(ctx, { ...ofPerson, count })).ok;
  const rate = modelCallsADay();
  if (!isLeft || count > rate) return false;
  const config = { kind: "fixed window", rate, period: DAY, start: 0 } as const;
  const { ok } = await rateLimit(ctx, { name: "modelOfAll", count, config });
  if (ok) await rateLimit(ctx, { ...ofPerson, count });
  return ok;
}

/** Deletes what was counted of a user whose account goes. */
export async function forgetLimits(ctx: MutationCtx, user: User): Promise<void> {
  for (const name of Object.keys(RATES) as RateName[]) await resetRateLimit(ctx, { name, key: user._id });
}

/** Throws `rate_limited`. On this device there is nobody to protect: the work is the person's own. */
async function limit(ctx: MutationCtx, user: User, name: RateName, count = 1): Promise<void> {
  if (isDevice(user.clerkId)) return;
  const { ok, retryAt } = await rateLimit(ctx, { name, key: user._id, count });
  if (!ok) fail({ code: "rate_limited", retryAt: retryAt ?? Date.now() + HOUR });
}
