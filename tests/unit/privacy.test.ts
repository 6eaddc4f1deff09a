import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ConfigEnv } from "wxt";
import { LOCAL_HOSTS } from "../../lib/coach/model/talk";
import config from "../../wxt.config";

const ROOT = join(import.meta.dirname, "../..");
const PRIVACY = readFileSync(join(ROOT, "PRIVACY.md"), "utf8");
const WORDS = PRIVACY.replaceAll(/\s+/g, " ");

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions: string[];
  content_scripts?: unknown;
  externally_connectable?: unknown;
}

const BROWSERS = ["chrome", "edge", "firefox"] as const;
afterEach(() => vi.unstubAllEnvs());

/** What a build asks of the browser, by `wxt.config.ts`. */
async function manifestOf(browser: string, withAccounts: boolean): Promise<Manifest> {
  vi.stubEnv("WXT_CONVEX_URL", withAccounts ? "https://happy-animal-123.convex.cloud" : "none");
  vi.stubEnv("WXT_CLERK_PUBLISHABLE_KEY", withAccounts ? `pk_test_${btoa("clerk.example.com$")}` : "none");
  const { manifest } = config;
  if (typeof manifest !== "function") throw new Error("The manifest depends on the browser.");
  const env: ConfigEnv = { browser, command: "build", manifestVersion: 3, mode: "production" };
  return (await manifest(env)) as unknown as Manifest;
}

/** The table of permissions: the first column, and the row. */
function told(): Map<string, string> {
  const rows = PRIVACY.slice(PRIVACY.indexOf("| permission")).split("\n").slice(2);
  return new Map(
    rows.filter((row) => row.startsWith("|")).map((row) => [row.split("|")[1]!.trim(), row] as const),
  );
}

describe.each(BROWSERS)("PRIVACY.md for %s", (browser) => {
  it.each([false, true])(
    "names every permission that a build asks for, and no other; with accounts: %s",
    async (accounts) => {
      const { permissions } = await manifestOf(browser, accounts);
      const names = [...told().keys()]
        .filter((cell) => browser !== "firefox" || !cell.includes("not in Firefox"))
        .flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name!));
      expect(names.sort()).toEqual([...permissions].sort());
    },
  );

  it("is right that a build without accounts may talk to no host by itself", async () => {
    const manifest = await manifestOf(browser, false);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(WORDS).toContain("HireWise asks for no standing access to any site you visit");
  });

  it("is right about the one host of a build with accounts", async () => {
    const hosts = (await manifestOf(browser, true)).host_permissions;
    expect(hosts).toEqual(browser === "firefox" ? undefined : ["https://clerk.example.com/*"]);
    expect(told().has("Clerk's host (with accounts)")).toBe(true);
    expect(WORDS).toContain("and neither does Firefox");
  });

  it("is right that the host of a model is granted, not taken", async () => {
    const { optional_host_permissions: optional } = await manifestOf(browser, false);
    expect(optional).toEqual(["https://*/*", ...LOCAL_HOSTS.map((host) => `http://${host}/*`)]);
    expect(told().has("a host you grant")).toBe(true);
  });
});

/** Where a program of ours speaks to somebody, and the words that say so. Nothing else may. */
const SPEAKERS: Record<string, string> = {
  "convex/accountDeletions.ts": "“Delete the account” asks for a code and deletes it at Clerk",
  "lib/account/clerk/driver.tsx": "Clerk, who signs people in",
  "lib/coach/model/endpoint.ts":
    "sent to its provider: from this device with your own key, or, with an account, by the server",
  "lib/deployments/client.ts": "Convex, where the account's server runs",
  // Speaks to the extension's own worker.
  "lib/embedded/sync/port-socket.ts": "sessions in the extension's own database",
  // Reads the package of the extension itself.
  "lib/deployments/packaged-knowledge.ts": "It sends nothing anywhere",
};
const SPEAKS =
  /(?<![.\w])fetch\(|new (WebSocket|XMLHttpRequest|EventSource|ConvexReactClient|ConvexHttpClient)\(|sendBeacon\(|<ClerkProvider/;

describe("whom anything of ours speaks to", () => {
  const files = ["components", "convex", "entrypoints", "lib"].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("_generated"))
      .map((name) => join(room, name)),
  );

  it("stands in PRIVACY.md", () => {
    const speaking = files.filter((file) => SPEAKS.test(readFileSync(join(ROOT, file), "utf8")));
    expect(speaking.sort()).toEqual(Object.keys(SPEAKERS).sort());
    for (const words of Object.values(SPEAKERS)) expect(WORDS).toContain(words);
  });

  it("is in the extension nobody but Clerk, Convex, and the model that was chosen", () => {
    const packages = Object.keys(
      (JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { dependencies: object }).dependencies,
    );
    expect(
      packages.filter((name) => /analytic|sentry|posthog|segment|mixpanel|amplitude|telemetry/.test(name)),
    ).toEqual([]);
    expect(readFileSync(join(ROOT, "lib/account/clerk/driver.tsx"), "utf8")).toContain("telemetry={false}");
  });
});
