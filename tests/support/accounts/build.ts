import { createHash } from "node:crypto";
import { EXTENSION_KEY } from "../../../lib/deployments/configuration";

/** What the build for the tests of accounts is configured with: names that only the tests' browsers resolve. */
export const CLERK_HOST = "practice-tests.clerk.accounts.dev";
export const CONVEX_HOST = "practice-tests.convex.cloud";

/** The id that the committed public key gives every build: its hash, written with the letters a to p. */
export const EXTENSION_ID = createHash("sha256")
  .update(Buffer.from(EXTENSION_KEY, "base64"))
  .digest("hex")
  .slice(0, 32)
  .replace(/./g, (digit) => "abcdefghijklmnop".charAt(parseInt(digit, 16)));

/** The variables of that build; `npm test` sets them. */
export const ACCOUNTS_BUILD = {
  // The mode only names the folder; without this, WXT would take it for a development build.
  NODE_ENV: "production",
  WXT_CONVEX_URL: `https://${CONVEX_HOST}`,
  WXT_CLERK_PUBLISHABLE_KEY: `pk_test_${btoa(`${CLERK_HOST}$`)}`,
  WXT_EXTENSION_KEY: EXTENSION_KEY,
};

/** The variables of the build without accounts, whatever a .env file says. */
export const DEVICE_BUILD = {
  WXT_CONVEX_URL: "none",
  WXT_CLERK_PUBLISHABLE_KEY: "none",
  WXT_EXTENSION_KEY: EXTENSION_KEY,
};
