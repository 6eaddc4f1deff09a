import { paginationOptsValidator, paginationResultValidator } from "convex/server";
import { v } from "convex/values";
import { language } from "../lib/coach/types";
import { fail } from "./errors";
import { userMutation, userQuery } from "./functions";
import { LIMITS } from "./limits";
import { startAsking } from "./model/coaching";
import { createInterview } from "./model/creating";
import { importSession } from "./model/importing";
import {
  findInterview,
  getInterview,
  getTranscript,
  isOpen,
  rowOf,
  rowView,
  transcriptView,
} from "./model/interviews";
import { attemptsAt } from "./model/jobs";
import { complete as completeInterview, reopen as reopenInterview } from "./model/lifecycle";
import { checkedPages } from "./model/pages";
import { searchedPostingKey } from "./posting";
import { tick } from "./model/ready";
import { limitCoach, limitEdit, limitFinish, limitImport } from "./model/rateLimits";
import { isSame } from "./model/same";
import { findRemoval } from "./model/removals";
import { correct as correctPosting } from "./model/correcting";
import { deleteSession, hideSession, readSession, readSessions, session } from "./model/sessions";
import { historyPage, searchPage } from "./model/searching";
import { getShown } from "./model/shown";
import { checkedText } from "./model/text";
import { viewOf } from "./model/views";
import { wholeInterview, wholeView } from "./model/whole";
import { origins } from "./receipt";
import { coachVia, posting, status, wish } from "./validators";

/**
 * Starts an interview and asks the coach for its questions. The key comes from the surface: the same key again
 * returns the same interview, whatever else is said, so a retry never makes two. With `goOn` a posting that is being
 * practised is not begun a second time: the newest of its interviews that is not finished is returned.
 */
export const create = userMutation({
  args: {
    key: v.string(),
    posting,
    origins: v.optional(origins),
    language,
    wish: v.optional(wish),
    via: v.optional(coachVia),
    goOn: v.optional(v.boolean()),
  },
  returns: rowView,
  handler: async (ctx, args) => {
    return rowOf(await createInterview(ctx, ctx.user, args, Date.now()));
  },
});

/** The row of one interview: what changes while a person practises, small enough to be sent each time. */
export const row = userQuery({
  args: { interview: v.string() },
  returns: v.union(rowView, v.null()),
  handler: async (ctx, { interview: key }) => {
    const interview = await findInterview(ctx, ctx.user, key);
    return interview && rowOf(interview);
  },
});

/** The posting and its ordered questions: written rarely, so a practice screen may watch it. */
export const transcript = userQuery({
  args: { interview: v.string() },
  returns: transcriptView,
  handler: async (ctx, { interview: key }) => {
    const interview = await getShown(ctx, ctx.user, key);
    return viewOf(transcriptView, await getTranscript(ctx, interview));
  },
});

/** The whole: the posting, the ordered questions each with its answer and newest review, the feedback. */
export const get = userQuery({
  args: { interview: v.string() },
  returns: wholeView,
  handler: async (ctx, { interview: key }) => wholeInterview(ctx, await getInterview(ctx, ctx.user, key)),
});

/** The history, newest first, a page at a time; one status or all. */
export const list = userQuery({
  args: { paginationOpts: paginationOptsValidator, status: v.optional(status) },
  returns: paginationResultValidator(rowView),
  handler: async (ctx, { paginationOpts, status }) => {
    const page = await historyPage(ctx, ctx.user, checkedPages(paginationOpts, LIMITS.page), status);
    return { ...page, page: page.page.map(rowOf) };
  },
});

/**
 * The history's rows whose title, company or place have words that begin as those of a text do, in any order, newest
 * first. A page looks through `numItems` rows and may hold fewer or none of them; whoever asks goes on while it is not
 * done.
 */
export const search = userQuery({
  args: { paginationOpts: paginationOptsValidator, text: v.string() },
  returns: paginationResultValidator(rowView),
  handler: async (ctx, { paginationOpts, text }) => {
    const wanted = checkedText("search", text, LIMITS.searchText);
    const pages = checkedPages(paginationOpts, LIMITS.searchPage);
    const page = await searchPage(ctx, ctx.user, pages, wanted);
    return { ...page, page: page.page.map(rowOf) };
  },
});

/** Every attempt at the posting behind a link, or behind a title and company; newest first, at most a page. */
export const attempts = userQuery({
  args: { posting },
  returns: v.array(rowView),
  handler: async (ctx, args) => {
    const postingKey = searchedPostingKey(args.posting);
    if (postingKey === null) return [];
    return (await attemptsAt(ctx, { userId: ctx.user._id, postingKey }).take(LIMITS.page)).map(rowOf);
  },
});

/** Finishes. `leaveOut` takes unanswered questions out of the set; without it they are an error. */
export const complete = userMutation({
  args: { interview: v.string(), leaveOut: v.optional(v.boolean()) },
  returns: rowView,
  handler: async (ctx, { interview: key, leaveOut = false }) => {
    const interview = await getInterview(ctx, ctx.user, key);
    await limitFinish(ctx, ctx.user);
    await completeInterview(ctx, interview, { leaveOut, now: Date.now() });
    return rowOf(await getInterview(ctx, ctx.user, key));
  },
});

/** Back to answering, to improve a finished interview. */
export const reopen = userMutation({
  args: { interview: v.string() },
  returns: rowView,
  handler: async (ctx, { interview: key }) => {
    await limitFinish(ctx, ctx.user);
    await reopenInterview(ctx, await getInterview(ctx, ctx.user, key));
    return rowOf(await getInterview(ctx, ctx.user, key));
  },
});

/**
 * Corrects the posting of an interview: its title and company, and its place, description and link to a CV where
 * they are given. While nothing is answered, another description has the questions made anew; later the questions stay.
 */
export const correct = userMutation({
  args: {
    interview: v.string(),
    jobTitle: v.string(),
    company: v.optional(v.string()),
    location: v.optional(v.string()),
    jobDescription: v.optional(v.string()),
    resumeUrl: v.optional(v.string()),
    via: v.optional(coachVia),
  },
  returns: rowView,
  handler: async (ctx, { interview: key, via, ...given }) => {
    const interview = await getInterview(ctx, ctx.user, key);
    await limitEdit(ctx, ctx.user);
    const isOther = await correctPosting(ctx, interview, given);
    if (isOther && interview.answered.length === 0 && isOpen(interview)) {
      await limitCoach(ctx, ctx.user);
      await startAsking(ctx, await getInterview(ctx, ctx.user, key), Date.now(), via);
    }
    return rowOf(await getInterview(ctx, ctx.user, key));
  },
});

/** Notes whether the person has what a sentence of the posting asks to have ready. */
export const tickReady = userMutation({
  args: { interview: v.string(), sentence: v.string(), ticked: v.boolean() },
  returns: v.null(),
  handler: async (ctx, { interview, sentence, ticked }) => {
    await limitEdit(ctx, ctx.user);
    await tick(ctx, await getInterview(ctx, ctx.user, interview), sentence, ticked);
    return null;
  },
});

/**
 * Deletes an interview: it lies under "recently deleted" until it is restored, or KEEP_DELETED_MS are over. One that
 * `moved` elsewhere goes at once and is returned whole, and is not noted as deleted by its person: texts of it that a
 * device still holds stay. With `as` it goes only as it was then: one that went on stays, and null is returned. Null for
 * every other, and when it is not there.
 */
export const remove = userMutation({
  args: { interview: v.string(), moved: v.optional(v.boolean()), as: v.optional(session) },
  returns: v.union(session, v.null()),
  handler: async (ctx, { interview: key, moved = false, as }) => {
    const interview = await findInterview(ctx, ctx.user, key);
    if (!interview) return null;
    await limitEdit(ctx, ctx.user);
    if (as && !isSame(await readSession(ctx, interview), as)) return null;
    if (moved) return deleteSession(ctx, interview);
    await hideSession(ctx, interview, Date.now());
    return null;
  },
});

/**
 * Which of these sessions the person deleted for good. Those that are there, that can be restored, that came back, or
 * that nobody knows of are not among them.
 */
export const removed = userQuery({
  args: { interviews: v.array(v.string()) },
  returns: v.array(v.string()),
  handler: async (ctx, { interviews }) => {
    if (interviews.length > LIMITS.page) fail({ code: "too_many", what: "rows", limit: LIMITS.page });
    const removals = await Promise.all(interviews.map((key) => findRemoval(ctx, ctx.user, key)));
    return removals.flatMap((removal) => (removal && !removal.isKept ? [removal.key] : []));
  },
});

/** Everything of mine, oldest first, a session at a time: a whole one can be large. */
export const exportPage = userQuery({
  args: { paginationOpts: paginationOptsValidator },
  returns: paginationResultValidator(session),
  handler: (ctx, { paginationOpts }) =>
    readSessions(ctx, ctx.user, checkedPages(paginationOpts, LIMITS.exportPage)),
});

/** One session whole, for an export. */
export const exportOne = userQuery({
  args: { interview: v.string() },
  returns: session,
  handler: async (ctx, { interview: key }) => readSession(ctx, await getInterview(ctx, ctx.user, key)),
});

/**
 * Stores an exported session. False when a session of that key is there already: it stays as it is. A deleted one that
 * can be restored is, instead.
 */
export const importOne = userMutation({
  args: { session },
  returns: v.boolean(),
  handler: async (ctx, { session }) => {
    await limitImport(ctx, ctx.user);
    return importSession(ctx, ctx.user, session, Date.now());
  },
});
