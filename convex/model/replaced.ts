import type { Infer } from "convex/values";
import type { Doc, Id } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { KEEP_REPLACED_MS, LIMITS } from "../limits";
import schema from "../schema";
import { takesMuchAway } from "./shortened";

/** A text that a later one took the place of. Its revision tells it from others of the same answer. */
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
  for (const { _id } of outlived(kept, replaced)) await ctx.db.delete("replaced", _id);
  await ctx.db.insert("replaced", { interviewId, ...replaced });
}

/**
 * Keeps the longer text when a person's own save takes much of it away: once for all saves that follow each other and
 * take something away, and apart from the texts of other surfaces. `stored` is the answer before the save.
 */
export async function keepShortened(
  ctx: MutationCtx,
  stored: Doc<"answers">,
  { text, revision, now }: { text: string; revision: number; now: number },
): Promise<void> {
  const { interviewId, questionKey, text: before, writer } = stored;
  const takesMuch = takesMuchAway(before, text);
  if (!takesMuch && text.length >= before.length) return;
  const kept = await replacedIn(ctx, interviewId, questionKey);
  const burst = kept.find(({ through }) => through === stored.revision);
  if (burst && text.length < before.length)
    return ctx.db.patch("replaced", burst._id, { through: revision, replacedAt: now });
  if (!takesMuch) return;
  const row = { questionKey, text: before, revision: stored.revision, writer, replacedAt: now };
  await keepReplaced(ctx, interviewId, { ...row, through: revision });
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
    .take(LIMITS.replaced + 2 * LIMITS.shortened * LIMITS.questions);
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

/** Deletes a batch of those that were kept long enough, of everybody. Returns whether there may be more. */
export async function expireReplaced(ctx: MutationCtx, now: number): Promise<boolean> {
  const ended = await ctx.db
    .query("replaced")
    .withIndex("by_replacedAt", (q) => q.lte("replacedAt", now - KEEP_REPLACED_MS))
    .take(LIMITS.expiredAtOnce);
  for (const { _id } of ended) await ctx.db.delete("replaced", _id);
  return ended.length === LIMITS.expiredAtOnce;
}

/**
 * What has to go for another text. More than there is room for only comes of two surfaces that were typed into at once
 * for long, or of answers that were cut short again and again: the newest are worth most.
 */
function outlived(kept: Doc<"replaced">[], { through, questionKey, text }: ReplacedView): Doc<"replaced">[] {
  const ofKind = kept
    .filter((row) => (row.through === undefined) === (through === undefined))
    .sort((a, b) => b.replacedAt - a.replacedAt || b.revision - a.revision);
  if (through === undefined) return ofKind.slice(LIMITS.replaced - 1);
  const ofQuestion = ofKind.filter((row) => row.questionKey === questionKey).slice(LIMITS.shortened - 1);
  let length = text.length;
  const tooMuch = ofKind.filter((row) => (length += row.text.length) > LIMITS.shortenedText);
  return [...new Set([...ofQuestion, ...tooMuch])];
}
