import { httpRouter } from "convex/server";
import { internal } from "./_generated/api";
import { httpAction } from "./functions";
import { readClerkEvent } from "./model/clerkEvents";

/** What the world may call without a client. Only hosted deployments have it: nobody can call a device. */
const http = httpRouter();

/**
 * Clerk tells here what became of an account (docs/deploy.md says how to set it up). Answers 400 to what Clerk did
 * not sign and 500 while the secret is missing, so that Clerk shows it and tries again. Telling twice is the same as
 * telling once.
 */
http.route({
  path: "/clerk-webhook",
  method: "POST",
  handler: httpAction(async (ctx, request) => {
    const secret = process.env["CLERK_WEBHOOK_SECRET"];
    if (!secret) return new Response("CLERK_WEBHOOK_SECRET is not set.", { status: 500 });
    const event = await readClerkEvent(request, secret);
    if (!event) return new Response("Not signed by Clerk.", { status: 400 });
    if (event.kind === "told") {
      const { clerkId, profile, updatedAt } = event;
      await ctx.runMutation(internal.users.refresh, { clerkId, profile, updatedAt });
    }
    if (event.kind === "deleted") await ctx.runMutation(internal.users.forget, { clerkId: event.clerkId });
    return new Response(null, { status: 204 });
  }),
});

export default http;
