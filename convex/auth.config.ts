import type { AuthConfig } from "convex/server";

/**
 * Hosted deployments accept the session tokens of one Clerk instance. The embedded deployment never reads this file.
 * `CLERK_JWT_ISSUER_DOMAIN` is Clerk's Frontend API address. It is read when the functions are pushed, so it has to be
 * set before: a push without it stops here.
 */
const domain = process.env["CLERK_JWT_ISSUER_DOMAIN"];
if (!domain || !URL.canParse(domain) || new URL(domain).protocol !== "https:") {
  throw new Error(
    `CLERK_JWT_ISSUER_DOMAIN is ${domain ? "no https address" : "not set"}: whose tokens this deployment takes is unknown. ` +
      "Set it to the address of Clerk's Frontend API, then push again: " +
      "npx convex env set CLERK_JWT_ISSUER_DOMAIN https://….clerk.accounts.dev",
  );
}

export default {
  providers: [{ domain, applicationID: "convex" }],
} satisfies AuthConfig;
