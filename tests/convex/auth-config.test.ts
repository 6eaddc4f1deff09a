import { afterEach, expect, it, vi } from "vitest";

/** The file as a push evaluates it, with the variable of the deployment. */
async function configFor(issuer?: string) {
  vi.resetModules();
  vi.stubEnv("CLERK_JWT_ISSUER_DOMAIN", issuer);
  return (await import("../../convex/auth.config")).default;
}
afterEach(() => vi.unstubAllEnvs());

it("takes the tokens of the Clerk instance that is set, for Convex only", async () => {
  expect(await configFor("https://clerk.example.com")).toEqual({
    providers: [{ domain: "https://clerk.example.com", applicationID: "convex" }],
  });
});

it.each([
  [undefined, "CLERK_JWT_ISSUER_DOMAIN is not set"],
  ["", "CLERK_JWT_ISSUER_DOMAIN is not set"],
  ["clerk.example.com", "CLERK_JWT_ISSUER_DOMAIN is no https address"],
])("stops a push with %o, and says what to type", async (issuer, words) => {
  await expect(configFor(issuer)).rejects.toThrow(words);
  await expect(configFor(issuer)).rejects.toThrow("npx convex env set CLERK_JWT_ISSUER_DOMAIN https://");
});
