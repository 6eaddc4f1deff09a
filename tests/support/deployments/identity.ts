import type { UserIdentity } from "convex/server";
import type { Who } from "./deployment";

const ISSUER = "https://clerk.test";

/** What a checked token of Clerk would tell the functions; null for callers without one. */
export function identityOf(who: Who): UserIdentity | null {
  if (typeof who === "string") return null;
  return { ...who, issuer: ISSUER, tokenIdentifier: `${ISSUER}|${who.subject}` };
}
