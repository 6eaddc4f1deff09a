import { getServiceToken } from "convex/server";
import { v } from "convex/values";
import { internal } from "./_generated/api";
import { EndpointTalk } from "../lib/coach/model/endpoint";
import { writeQuestions } from "../lib/coach/model/write";
import { readAnswers } from "../lib/coach/model/read";
import { modelTrouble } from "../lib/coach/types";
import { internalAction, internalMutation, internalQuery } from "./functions";
import { material, materialOf, storeWritten, written } from "./model/modelWork";
import {
  answersToRead,
  answerToRead,
  endHostedReading,
  mayBeSent,
  modelFound,
  storeHostedFound,
} from "./model/modelReading";
import { hostedProvider } from "./model/provider";
import { coachState } from "./validators";

/**
 * Calls the deployment's own language model for an interview. Runs at most once, so what it does not bring home the
 * watchdog leaves to the rubric.
 */
export const call = internalAction({
  args: { interviewId: v.id("interviews"), state: coachState, since: v.number() },
  returns: v.null(),
  handler: async (ctx, { interviewId, state, since }) => {
    const given = await ctx.runQuery(internal.modelCalls.given, { interviewId });
    const provider = hostedProvider();
    if (given?.work !== state || given.since !== since || !provider) return null;
    const endpoint = { ...provider, apiKey: await keyOf(provider.provider) };
    const made = await writeQuestions(new EndpointTalk(endpoint), given.posting, given.wish);
    const written = { work: given.work, since, ...made };
    await ctx.runMutation(internal.modelCalls.store, { interviewId, written });
    return null;
  },
});

/** Lets the deployment's own language model read the answers of an interview, one by one, for whoever agreed to it. */
export const read = internalAction({
  args: { interviewId: v.id("interviews"), since: v.number() },
  returns: v.null(),
  handler: async (ctx, { interviewId, since }) => {
    const answers = await ctx.runQuery(internal.modelCalls.unread, { interviewId, since });
    const provider = hostedProvider();
    if (!provider) return null;
    const { model } = provider;
    const talk = new EndpointTalk({ ...provider, apiKey: await keyOf(provider.provider) });
    const stop = new AbortController();
    const { trouble } = await readAnswers(
      talk,
      answers,
      async ({ of: { questionKey, textHash }, evidence }) => {
        const found = evidence && { questionKey, model, textHash, ...evidence };
        const isAwaited = await ctx.runMutation(internal.modelCalls.storeRead, { interviewId, since, found });
        if (!isAwaited) stop.abort();
      },
      { stop: stop.signal },
    );
    await ctx.runMutation(internal.modelCalls.endReading, { interviewId, since, trouble });
    return null;
  },
});

/** The answers that the deployment's model is to read; none once they are not waited for, or consent was taken back. */
export const unread = internalQuery({
  args: { interviewId: v.id("interviews"), since: v.number() },
  returns: v.array(answerToRead),
  handler: async (ctx, { interviewId, since }) => {
    const interview = await ctx.db.get("interviews", interviewId);
    if (interview?.hostedReading?.since !== since || interview.hostedReading.ended) return [];
    return (await mayBeSent(ctx, interview)) ? answersToRead(ctx, interview) : [];
  },
});

/** Stores what was found in one answer, or that it could not be read; false once it is not waited for any more. */
export const storeRead = internalMutation({
  args: { interviewId: v.id("interviews"), since: v.number(), found: v.union(modelFound, v.null()) },
  returns: v.boolean(),
  handler: async (ctx, { interviewId, since, found }) => {
    const interview = await ctx.db.get("interviews", interviewId);
    return interview !== null && storeHostedFound(ctx, interview, since, found, Date.now());
  },
});

/** Ends a reading: by itself, or by the watchdog where nothing was heard of it any more. */
export const endReading = internalMutation({
  args: { interviewId: v.id("interviews"), since: v.number(), trouble: v.optional(modelTrouble) },
  returns: v.null(),
  handler: async (ctx, { interviewId, since, trouble }) => {
    const interview = await ctx.db.get("interviews", interviewId);
    if (interview) await endHostedReading(ctx, interview, since, trouble);
  },
});

/** Convex's own gateway takes a token of the deployment's instead of a key. */
const CONVEX_GATEWAY = "ai-gateway.convex.dev";

/** The key is read here and nowhere else; the two actions that call the model hand it to nobody else. */
async function keyOf(host: string): Promise<string | undefined> {
  const key = process.env["COACH_API_KEY"];
  return key || (host === CONVEX_GATEWAY ? getServiceToken("ai-gateway") : undefined);
}

/** What there is to do for the deployment's model. */
export const given = internalQuery({
  args: { interviewId: v.id("interviews") },
  returns: v.union(material, v.null()),
  handler: async (ctx, { interviewId }) => {
    const interview = await ctx.db.get("interviews", interviewId);
    return interview && materialOf(ctx, interview, "deployment");
  },
});

/** Stores what the deployment's model wrote, as far as it stands and is still waited for. */
export const store = internalMutation({
  args: { interviewId: v.id("interviews"), written },
  returns: v.null(),
  handler: async (ctx, { interviewId, written }) => {
    const interview = await ctx.db.get("interviews", interviewId);
    if (interview) await storeWritten(ctx, interview, "deployment", written);
    return null;
  },
});
