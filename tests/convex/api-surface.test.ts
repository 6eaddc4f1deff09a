import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ValidatorJSON } from "convex/values";
import { describe, expect, it } from "vitest";
import { modules as deviceModules } from "../../lib/deployments/modules";
import { convexModules } from "../support/deployments/modules";
import { registeredFunctions, registeredIn } from "../support/deployments/registered";

const CONVEX = join(import.meta.dirname, "../../convex");
/** HTTP endpoints, accounts at Clerk and a language model of the deployment's own exist on hosted deployments only. */
const HOSTED_ONLY = ["accountDeletions", "http", "modelCalls"];

/** What nobody calls yet, and why it is there: the criterion of docs/requirements.md, or what is coming. */
const WITHOUT_CALLER: Record<string, string> = {
  "users:me": "R1.3",
  "feedback:get": "R4.4",
  "users:byClerkId": "R1.5",
};

describe("the surface of the backend", () => {
  it("declares arguments and a result on every function", async () => {
    for (const { name, args, returns } of await registeredFunctions()) {
      expect(args.type, name).toBe("object");
      expect(returns, name).not.toBeNull();
      expect(kindsIn(args), name).not.toContain("any");
      expect(kindsIn(returns!), name).not.toContain("any");
    }
  });

  it("takes no ids from the outside, so that none of another person can be tried", async () => {
    for (const { name, args, isPublic } of await registeredFunctions()) {
      if (isPublic) expect(kindsIn(args), name).not.toContain("id");
    }
  });

  it("gives no ids of the deployment to the outside", async () => {
    for (const { name, returns, isPublic } of await registeredFunctions()) {
      if (isPublic) expect(kindsIn(returns!), name).not.toContain("id");
    }
  });

  it("keeps to itself what only the deployment may run", async () => {
    const internal = (await registeredFunctions()).filter(({ isPublic }) => !isPublic);
    expect(internal.map(({ name }) => name).sort()).toEqual([
      "accountDeletions:ask",
      "accountDeletions:cancel",
      "accountDeletions:settle",
      "coaching:ask",
      "coaching:watchdog",
      "daily:clean",
      "migrations:run",
      "modelCalls:call",
      "modelCalls:endReading",
      "modelCalls:given",
      "modelCalls:read",
      "modelCalls:store",
      "modelCalls:storeRead",
      "modelCalls:unread",
      "users:byClerkId",
      "users:forget",
      "users:purge",
      "users:refresh",
    ]);
  });

  it("has no function that no surface calls, nor an internal one that nothing schedules, but for those with a reason", async () => {
    const called = new Set([
      ...["components", "entrypoints", "lib"].flatMap((room) => callsIn(join(CONVEX, "..", room), "api")),
      ...["convex", "entrypoints"].flatMap((room) => callsIn(join(CONVEX, "..", room), "internal")),
    ]);
    const uncalled = (await registeredFunctions()).filter(({ name }) => !called.has(name));
    expect(uncalled.map(({ name }) => name).sort()).toEqual(Object.keys(WITHOUT_CALLER).sort());
  });

  it("registers functions only in the files at the top", async () => {
    for (const [path, load] of Object.entries(convexModules())) {
      if (!path.includes("/") || path.startsWith("_generated/")) continue;
      expect(registeredIn(path, await load()), path).toEqual([]);
    }
  });

  it("runs on this device as it does when hosted: every file with functions is wired in", async () => {
    const files = new Set((await registeredFunctions()).map(({ name }) => name.split(":")[0]!));
    expect(Object.keys(deviceModules).sort()).toEqual(
      [...files].filter((file) => !HOSTED_ONLY.includes(file)).sort(),
    );
  });

  it("lets one file alone see the raw builders", () => {
    const sources = readdirSync(CONVEX, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !path.startsWith("_generated"))
      .map((path) => ({ path, text: readFileSync(join(CONVEX, path), "utf8") }));
    const raw = sources.filter(({ text }) => importsRawBuilder(text)).map(({ path }) => path);
    expect(raw).toEqual(["functions.ts"]);
  });
});

/** The functions that the files under a folder name as `api.users.store` or `internal.users.purge`. */
function callsIn(folder: string, root: "api" | "internal"): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => /\.tsx?$/.test(path) && !path.startsWith("_generated"),
  );
  const call = new RegExp(`\\b${root}\\s*\\.(\\w+)\\s*\\.(\\w+)`, "g");
  return files.flatMap((path) =>
    [...readFileSync(join(folder, path), "utf8").matchAll(call)].map(([, file, name]) => `${file}:${name}`),
  );
}

const BUILDER = /\b(internal)?(query|mutation|action|httpAction)(Generic)?\b/i;

/** Whether a file imports a builder of functions as a value, from the generated code or from Convex itself. */
function importsRawBuilder(text: string): boolean {
  const imports = text.matchAll(/^import (?!type )\{([^}]*)\} from "([^"]*)";/gms);
  return [...imports].some(([, names = "", from = ""]) => {
    if (!/_generated\/server$|^convex\/server$/.test(from)) return false;
    return names
      .split(",")
      .map((name) => name.trim())
      .some((name) => !name.startsWith("type ") && BUILDER.exec(name)?.[0] === name.split(" ")[0]);
  });
}

/** The kinds of validators that a validator is made of. */
function kindsIn(validator: ValidatorJSON): string[] {
  switch (validator.type) {
    case "array":
      return ["array", ...kindsIn(validator.value)];
    case "union":
      return ["union", ...validator.value.flatMap(kindsIn)];
    case "object":
      return ["object", ...Object.values(validator.value).flatMap(({ fieldType }) => kindsIn(fieldType))];
    case "record":
      return ["record", ...kindsIn(validator.values.fieldType)];
    default:
      return [validator.type];
  }
}
