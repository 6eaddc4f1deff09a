import { paginationOptsValidator, paginationResultValidator } from "convex/server";
import { v } from "convex/values";
import { userMutation, userQuery } from "./functions";
import { LIMITS } from "./limits";
import { findTranscript, newestOpen, openAttempt, rowOf, rowView } from "./model/interviews";
import { attemptsAt, newestRead } from "./model/jobs";
import { checkedPages } from "./model/pages";
import { limitEdit } from "./model/rateLimits";
import { hideSession } from "./model/sessions";
import { searchedPostingKey } from "./posting";
import { posting } from "./validators";

/** A job as it is listed: its attempts, and the newest of them. Times are ms since the epoch. */
export const jobView = v.object({
  attempts: v.number(),
  practisedAt: v.number(),
  newest: rowView,
  /** The newest attempt whose answers were looked at; missing where none was. */
  read: v.optional(rowView),
});

/** Everything that was practised, a job a row, the newest practice first, a page at a time. */
export const list = userQuery({
  args: { paginationOpts: paginationOptsValidator },
  returns: paginationResultValidator(jobView),
  handler: async (ctx, { paginationOpts }) => {
    const page = await ctx.db
      .query("jobs")
      .withIndex("by_userId_and_practisedAt", (q) => q.eq("userId", ctx.user._id))
      .order("desc")
      .paginate(checkedPages(paginationOpts, LIMITS.page));
    const jobs = await Promise.all(
      page.page.map(async (job) => {
        const newest = await attemptsAt(ctx, job).first();
        const read = newest && job.attempts > 1 ? await newestRead(ctx, job) : newest;
        return { ...job, newest, read };
      }),
    );
    return {
      ...page,
      page: jobs.flatMap(({ attempts, practisedAt, newest, read }) =>
        newest
          ? [
              {
                attempts,
                practisedAt,
                newest: rowOf(newest),
                ...(read?.reader !== undefined && { read: rowOf(read) }),
              },
            ]
          : [],
      ),
    };
  },
});

/** The attempts at one job, newest first, a page at a time. */
export const attempts = userQuery({
  args: { postingKey: v.string(), paginationOpts: paginationOptsValidator },
  returns: paginationResultValidator(rowView),
  handler: async (ctx, { postingKey, paginationOpts }) => {
    const page = await attemptsAt(ctx, { userId: ctx.user._id, postingKey }).paginate(
      checkedPages(paginationOpts, LIMITS.page),
    );
    return { ...page, page: page.page.map(rowOf) };
  },
});

/**
 * Deletes attempts at a job, the newest first, each as `interviews.remove` does, at most `LIMITS.removedAtOnce` of them:
 * called until nothing comes back, the job is gone. Returns the keys of what was deleted, for it to be restored.
 */
export const remove = userMutation({
  args: { postingKey: v.string() },
  returns: v.array(v.string()),
  handler: async (ctx, { postingKey }) => {
    const rows = await attemptsAt(ctx, { userId: ctx.user._id, postingKey }).take(LIMITS.removedAtOnce);
    if (rows.length) await limitEdit(ctx, ctx.user);
    for (const interview of rows) await hideSession(ctx, interview, Date.now());
    return rows.map(({ key }) => key);
  },
});

/**
 * The session to go on with: the newest that is not finished, or the newest of one posting; null where there is none.
 * `next` is its first question without an answer; missing where every one has one, or there are no questions.
 */
export const open = userQuery({
  args: { posting: v.optional(posting) },
  returns: v.union(
    v.object({
      row: rowView,
      next: v.optional(v.object({ questionKey: v.string(), order: v.number() })),
    }),
    v.null(),
  ),
  handler: async (ctx, args) => {
    const postingKey = args.posting && searchedPostingKey(args.posting);
    if (postingKey === null) return null;
    const row = postingKey
      ? await openAttempt(ctx, { userId: ctx.user._id, postingKey })
      : await newestOpen(ctx, ctx.user);
    if (!row) return null;
    const questions = (await findTranscript(ctx, row))?.questions ?? [];
    const first = questions.find(({ key }) => !row.answered.includes(key));
    return { row: rowOf(row), ...(first && { next: { questionKey: first.key, order: first.order } }) };
  },
});
