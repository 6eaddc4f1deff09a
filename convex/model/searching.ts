import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { beginningsOf } from "../posting";

/** Every row of one interview: `beginningsOf` makes no more. */
const MOST = 200;

/** Files an interview under what its posting is searched by: what is missing comes, what it said before goes. */
export async function fileWords(ctx: MutationCtx, interview: Doc<"interviews">): Promise<void> {
  const { _id: interviewId, userId, createdAt } = interview;
  const wanted = new Set(beginningsOf(interview).slice(0, MOST));
  for (const { _id, word } of await wordsOf(ctx, interview))
    if (!wanted.delete(word)) await ctx.db.delete("searchWords", _id);
  for (const word of wanted) await ctx.db.insert("searchWords", { userId, word, createdAt, interviewId });
}

/** Takes an interview out of what can be searched. */
export async function forgetWords(ctx: MutationCtx, interview: Doc<"interviews">): Promise<void> {
  for (const { _id } of await wordsOf(ctx, interview)) await ctx.db.delete("searchWords", _id);
}

function wordsOf(ctx: QueryCtx, interview: Doc<"interviews">): Promise<Doc<"searchWords">[]> {
  return ctx.db
    .query("searchWords")
    .withIndex("by_interviewId", (q) => q.eq("interviewId", interview._id))
    .take(MOST);
}
