import type { AuthConfig } from "convex/server";

/**
 * Hosted deployments accept the session tokens of one Clerk instance. The embedded deployment never reads this file.
 * `CLERK_JWT_ISSUER_DOMAIN` is Clerk's Frontend API address, set with `npx convex env set`.
 */
export default {
  providers: [{ domain: process.env["CLERK_JWT_ISSUER_DOMAIN"] ?? "", applicationID: "convex" }],
} satisfies AuthConfig;
