import { type Infer, v } from "convex/values";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { type Fingerprint, fingerprint, isRetold } from "../../lib/coach/review/index";
import { LIMITS } from "../limits";
import { findAnswer } from "./answers";
import { findInterview, findTranscript } from "./interviews";

/** Where a story was told before: in the interview that was asked about, or elsewhere. */
export const toldBefore = v.object({
  /** The interview's own key. */
  interview: v.string(),
  questionKey: v.string(),
  /** The place of the question that it answered. */
  order: v.number(),
  elsewhere: v.optional(v.object({ jobTitle: v.string(), question: v.string() })),
});
type ToldBefore = Infer<typeof toldBefore>;

/** Remembers the story of a saved answer; returns where it was told last, or null. A few words are no story. */
export async function tell(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  questionKey: string,
): Promise<ToldBefore | null> {
  const answer = await findAnswer(ctx, interview, questionKey);
  const own = answer && fingerprint(answer.text);
  const row = await storiesOf(ctx, interview);
  const others = (row?.stories ?? []).filter(
    (story) => story.interview !== interview.key || story.questionKey !== questionKey,
  );
  const story = own && { interview: interview.key, questionKey, fingerprint: packed(own) };
  const stories = [...others, ...(story ? [story] : [])].slice(-LIMITS.stories);
  if (row) await ctx.db.patch("stories", row._id, { stories });
  else if (story) await ctx.db.insert("stories", { userId: interview.userId, stories });
  if (!own) return null;
  const same = others.filter((other) => isRetold(own, unpacked(other.fingerprint))).reverse();
  for (const other of same) {
    const place = await placeOf(ctx, interview, other);
    if (place) return place;
  }
  return null;
}

/** Takes the stories of an interview out of what is compared. */
export async function forgetStories(ctx: MutationCtx, interview: Doc<"interviews">): Promise<void> {
  const row = await storiesOf(ctx, interview);
  const stories = row?.stories.filter((story) => story.interview !== interview.key) ?? [];
  if (!row || stories.length === row.stories.length) return;
  if (stories.length) await ctx.db.patch("stories", row._id, { stories });
  else await ctx.db.delete("stories", row._id);
}

function storiesOf(ctx: QueryCtx, { userId }: Doc<"interviews">) {
  return ctx.db
    .query("stories")
    .withIndex("by_userId", (q) => q.eq("userId", userId))
    .unique();
}

/** Null when the question is gone. The asking interview's own questions stand in its row. */
async function placeOf(
  ctx: QueryCtx,
  asking: Doc<"interviews">,
  { interview: key, questionKey }: Pick<ToldBefore, "interview" | "questionKey">,
): Promise<ToldBefore | null> {
  const at = key === asking.key ? asking.asked?.indexOf(questionKey) : undefined;
  if (at !== undefined) return at < 0 ? null : { interview: key, questionKey, order: at + 1 };
  const interview = await findInterview(ctx, { _id: asking.userId }, key);
  const transcript = interview && (await findTranscript(ctx, interview));
  const question = transcript?.questions.find((one) => one.key === questionKey);
  if (!interview || !question) return null;
  const { jobTitle } = interview;
  const elsewhere = key === asking.key ? {} : { elsewhere: { jobTitle, question: question.text } };
  return { interview: key, questionKey, order: question.order, ...elsewhere };
}

function packed(hashes: Fingerprint): ArrayBuffer {
  return Uint32Array.from(hashes).buffer;
}

function unpacked(bytes: ArrayBuffer): Fingerprint {
  return [...new Uint32Array(bytes)];
}
