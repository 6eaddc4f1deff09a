import { getServiceToken } from "convex/server";
import { v } from "convex/values";
import { internal } from "./_generated/api";
import { EndpointTalk } from "../lib/coach/model/endpoint";
import { writeQuestions } from "../lib/coach/model/write";
import { internalAction, internalMutation, internalQuery } from "./functions";
import { material, materialOf, storeWritten, written } from "./model/modelWork";
import { hostedProvider } from "./model/provider";
import { coachState } from "./schema";

/**
 * Calls the deployment's own language model for an interview. Runs at most once, so what it does not bring home the
 * watchdog leaves to the rubric. The key is read here and nowhere else.
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

/** Convex's own gateway takes a token of the deployment's instead of a key. */
const CONVEX_GATEWAY = "ai-gateway.convex.dev";

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
    return interview && materialOf(ctx, interview, "hosted");
  },
});

/** Stores what the deployment's model wrote, as far as it stands and is still waited for. */
export const store = internalMutation({
  args: { interviewId: v.id("interviews"), written },
  returns: v.null(),
  handler: async (ctx, { interviewId, written }) => {
    const interview = await ctx.db.get("interviews", interviewId);
    if (interview) await storeWritten(ctx, interview, "hosted", written);
    return null;
  },
});
