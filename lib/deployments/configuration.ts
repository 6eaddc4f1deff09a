/** What a build needs to offer accounts. */
export interface AccountsConfiguration {
  /** Address of the Convex deployment. */
  convexUrl: string;
  /** Clerk's publishable key: public, it names the instance. */
  publishableKey: string;
  /** Host of Clerk's Frontend API; the key carries it. */
  frontendApi: string;
}

/**
 * Public, and the reason why every build has the same extension id; docs/deploy.md says how to make one's own. Nobody
 * has the private half: it was thrown away.
 */
export const EXTENSION_KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtVPAA3TY5ZtdOwk7If+Y7cDo/NR8zi9hpq8wnd5ivboWhLjIGyYYMlCKAelt0DTCuuoedqVT+tfVMAolW1zBGs08G1cKJzXU5oGOepe1gYioQmr8ADlbMVkv4svNy7G/AsTK4iEjcPPdjXEry6TmjIPNc3BJ5MINODPNNAKHXf/d5HuxmLieG3vWuAvXBnJiHO7pzwzo3x1CUpO408WomrmfIBuwZxfXYpV/CgTgGT0bBbXRjtspJkfr+7PcFY6kQtMGOT/1HC0xt+/uPiqd0llxs+Telgme7l4DWt0MWZEc5PUY6SMhQQp2nY7rvI4+uA01gZXYv78rN1FIpCVKHwIDAQAB";

/** Says plainly that nothing is configured, whatever a .env file says. */
const OFF = "none";

/**
 * Reads the variables of a build. Null without any: then everything stays on the device. Throws an Error whose
 * message says what to change when only half is there or something is malformed, so that no broken build is shipped.
 */
export function readConfiguration(env: Record<string, string | undefined>): AccountsConfiguration | null {
  const convexUrl = given(env["WXT_CONVEX_URL"]);
  const publishableKey = given(env["WXT_CLERK_PUBLISHABLE_KEY"]);
  if (!convexUrl && !publishableKey) return null;
  if (!publishableKey) {
    throw new Error("WXT_CONVEX_URL is set but WXT_CLERK_PUBLISHABLE_KEY is not. Accounts need both.");
  }
  if (!convexUrl) {
    throw new Error("WXT_CLERK_PUBLISHABLE_KEY is set but WXT_CONVEX_URL is not. Accounts need both.");
  }
  if (!isDeploymentUrl(convexUrl)) {
    throw new Error(
      `WXT_CONVEX_URL is "${convexUrl}". It must be the address of a deployment, such as https://happy-animal-123.convex.cloud (http:// only for this machine).`,
    );
  }
  const frontendApi = hostOf(publishableKey);
  if (!frontendApi) {
    const seen = publishableKey.startsWith("sk_")
      ? "a secret key, which must never be in an extension"
      : `"${publishableKey}"`;
    throw new Error(
      `WXT_CLERK_PUBLISHABLE_KEY is ${seen}. It must be the publishable key of Clerk's dashboard, which begins with pk_test_ or pk_live_.`,
    );
  }
  return { convexUrl: convexUrl.replace(/\/+$/, ""), publishableKey, frontendApi };
}

function given(value: string | undefined): string {
  const text = value?.trim() ?? "";
  return text === OFF ? "" : text;
}

function isDeploymentUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && /^(localhost|127\.0\.0\.1)$/.test(hostname));
}

/** The host that a publishable key names: base64 of the host and a dollar sign. Null for anything else. */
function hostOf(publishableKey: string): string | null {
  const [, encoded] = /^pk_(?:test|live)_([A-Za-z0-9+/]+=*)$/.exec(publishableKey) ?? [];
  if (!encoded) return null;
  const [, host] = /^([a-z0-9-]+(?:\.[a-z0-9-]+)+)\$$/i.exec(atob(encoded)) ?? [];
  return host ?? null;
}
