import type { PaginationOptions, PaginationResult } from "convex/server";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { beginningsOf, filedAs, mentions, MOST_BEGINNINGS } from "../posting";
import type { Status } from "../validators";
import type { User } from "./users";

type Page = PaginationResult<Doc<"interviews">>;

/** A page of a person's history, newest first: of one status, or of all. */
export function historyPage(
  ctx: QueryCtx,
  user: User,
  pages: PaginationOptions,
  status?: Status,
): Promise<Page> {
  const interviews = ctx.db.query("interviews");
  const ordered = status
    ? interviews.withIndex("by_userId_and_status_and_deletedAt_and_createdAt", (q) =>
        q.eq("userId", user._id).eq("status", status).eq("deletedAt", undefined),
      )
    : interviews.withIndex("by_userId_and_deletedAt_and_createdAt", (q) =>
        q.eq("userId", user._id).eq("deletedAt", undefined),
      );
  return ordered.order("desc").paginate(pages);
}

/**
 * Looks through one page of a person's history for what mentions a text, newest first: by the index of words, or row by
 * row where the text has no word that is filed.
 */
export async function searchPage(
  ctx: QueryCtx,
  user: User,
  pages: PaginationOptions,
  wanted: string,
): Promise<Page> {
  const found = (rows: Doc<"interviews">[]) => rows.filter((row) => mentions(row, wanted));
  const word = filedAs(wanted);
  if (word === null) {
    const page = await historyPage(ctx, user, pages);
    return { ...page, page: found(page.page) };
  }
  const page = await ctx.db
    .query("searchWords")
    .withIndex("by_userId_and_word_and_createdAt", (q) => q.eq("userId", user._id).eq("word", word))
    .order("desc")
    .paginate(pages);
  const rows = await Promise.all(page.page.map(({ interviewId }) => ctx.db.get("interviews", interviewId)));
  return { ...page, page: found(rows.filter((row) => row !== null)) };
}

/** Files an interview under what its posting is searched by: what is missing comes, what it said before goes. */
export async function fileWords(ctx: MutationCtx, interview: Doc<"interviews">): Promise<void> {
  const { _id: interviewId, userId, createdAt } = interview;
  const wanted = new Set(beginningsOf(interview));
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
    .take(MOST_BEGINNINGS);
}
