import type { Infer } from "convex/values";
import { internal } from "../_generated/api";
import type { Doc, Id } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { LIMITS } from "../limits";
import schema from "../schema";

/** How long a text that another one replaced is kept, in ms: as long as the screens say. */
export const KEEP_REPLACED_MS = 7 * 86_400_000;

/** A text that another surface's later one replaced. Its revision tells it from others of the same answer. */
export const replacedView = schema.tables.replaced.validator.omit("interviewId");
export type ReplacedView = Infer<typeof replacedView>;

/**
 * Keeps a text in the transaction that replaces it. The acknowledgement tells only the surface that sent the other
 * text, and that one may be gone by then; from here every surface of the person can offer it back.
 */
export async function keepReplaced(
  ctx: MutationCtx,
  interviewId: Id<"interviews">,
  replaced: ReplacedView,
): Promise<void> {
  const kept = await replacedIn(ctx, interviewId);
  // More than these only come of two surfaces that were typed into at once for long: the newest are worth most.
  const newestFirst = kept.sort((a, b) => b.replacedAt - a.replacedAt || b.revision - a.revision);
  for (const { _id } of newestFirst.slice(LIMITS.replaced - 1)) await ctx.db.delete("replaced", _id);
  await ctx.db.insert("replaced", { interviewId, ...replaced });
  const rest = Math.max(0, replaced.replacedAt + KEEP_REPLACED_MS - Date.now());
  await ctx.scheduler.runAfter(rest, internal.answers.expireReplaced, { interviewId });
}

/** All replaced texts of an interview, or those of one of its questions. */
export function replacedIn(
  ctx: QueryCtx,
  interviewId: Id<"interviews">,
  questionKey?: string,
): Promise<Doc<"replaced">[]> {
  return ctx.db
    .query("replaced")
    .withIndex("by_interviewId_and_questionKey_and_revision", (q) => {
      const ofInterview = q.eq("interviewId", interviewId);
      return questionKey === undefined ? ofInterview : ofInterview.eq("questionKey", questionKey);
    })
    .take(LIMITS.replaced);
}

/** Forgets one that was used or is not needed. One that is gone already is no error: it may be asked for twice. */
export async function forgetReplaced(
  ctx: MutationCtx,
  interviewId: Id<"interviews">,
  questionKey: string,
  revision: number,
): Promise<void> {
  const row = await ctx.db
    .query("replaced")
    .withIndex("by_interviewId_and_questionKey_and_revision", (q) =>
      q.eq("interviewId", interviewId).eq("questionKey", questionKey).eq("revision", revision),
    )
    .first();
  if (row) await ctx.db.delete("replaced", row._id);
}

/** Deletes what was kept long enough. */
export async function expireReplaced(
  ctx: MutationCtx,
  interviewId: Id<"interviews">,
  now: number,
): Promise<void> {
  for (const { _id, replacedAt } of await replacedIn(ctx, interviewId))
    if (replacedAt + KEEP_REPLACED_MS <= now) await ctx.db.delete("replaced", _id);
}
