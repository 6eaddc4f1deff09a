import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { EXTENSION_KEY, readConfiguration } from "../../../lib/deployments/configuration";

const URL = "https://happy-animal-123.convex.cloud";
const KEY = `pk_test_${btoa("happy-animal-12.clerk.accounts.dev$")}`;

const read = (convexUrl?: string, key?: string) =>
  readConfiguration({ WXT_CONVEX_URL: convexUrl, WXT_CLERK_PUBLISHABLE_KEY: key });

describe("the configuration of a build", () => {
  it.each([
    ["nothing", undefined, undefined],
    ["empty lines of a copied example", "", " "],
    ["what the tests say to be sure", "none", "none"],
  ])("is none with %s", (_what, convexUrl, key) => {
    expect(read(convexUrl, key)).toBeNull();
  });

  it("knows the sign-in service's host from the key", () => {
    expect(read(`${URL}/`, KEY)).toEqual({
      convexUrl: URL,
      publishableKey: KEY,
      frontendApi: "happy-animal-12.clerk.accounts.dev",
    });
    expect(read(URL, `pk_live_${btoa("clerk.example.com$")}`)?.frontendApi).toBe("clerk.example.com");
  });

  it("may name a deployment on this machine without TLS, and no other", () => {
    expect(read("http://127.0.0.1:3210", KEY)?.convexUrl).toBe("http://127.0.0.1:3210");
    expect(() => read("http://convex.example.com", KEY)).toThrow("WXT_CONVEX_URL");
  });

  it.each([
    ["only the deployment", URL, undefined, "WXT_CLERK_PUBLISHABLE_KEY is not. Accounts need both."],
    ["only the key", undefined, KEY, "WXT_CONVEX_URL is not. Accounts need both."],
    ["a secret key", URL, "sk_test_abcdef", "a secret key, which must never be in an extension"],
    ["a key cut short", URL, KEY.slice(0, 20), "must be the publishable key"],
    ["a key of words", URL, "pk_test_change-me", "must be the publishable key"],
    ["a name instead of an address", "happy-animal-123", KEY, "must be the address of a deployment"],
  ])("stops the build on %s, and says why", (_what, convexUrl, key, message) => {
    expect(() => read(convexUrl, key)).toThrow(message);
  });

  it("never repeats a secret key", () => {
    expect(() => read(URL, "sk_live_verysecret")).toThrow(/^(?!.*verysecret)/);
  });

  it("carries a whole RSA key of 2048 bits for the extension's id", () => {
    const der = Buffer.from(EXTENSION_KEY, "base64");
    expect(der).toHaveLength(294);
    expect(createHash("sha256").update(der).digest("hex")).toMatch(/^[0-9a-f]{64}$/);
  });
});
