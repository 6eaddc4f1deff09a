/**
 * Walks docs/deploy.md with the official CLI, in the order a person would, as far as a machine without accounts can:
 *
 *   npm run deploy:check
 *
 * Every `npx convex` line of the page is typed as it stands there, with the way to a machine of one's own, against a
 * stub on loopback that keeps variables, reads `auth.config.ts` with them and runs functions. What needs an account, a
 * domain or Docker is named and not walked.
 */
import "fake-indexeddb/auto";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeFunctionReference } from "convex/server";
import { convexToJson, type JSONValue, jsonToConvex } from "convex/values";
import { modules, schema } from "../lib/deployments/modules";
import { openDeployment } from "../lib/embedded";
import { type Push, PushRefused, serveStub, withoutDeployment } from "./stub-deployment";

const root = join(import.meta.dirname, "..");
const page = readFileSync(join(root, "docs/deploy.md"), "utf8");
const ISSUER = "CLERK_JWT_ISSUER_DOMAIN";

/** What stands for a value of one's own on the page. */
const VALUES: Record<string, string> = {
  "https://….clerk.accounts.dev": "https://of-this-check.clerk.accounts.dev",
  "whsec_…": "whsec_b2YgdGhpcyBjaGVjaw",
  "sk_…": "sk_test_of-this-check",
  "…": "of-this-check",
};

/** Stretches of the page whose commands are not typed, and why. */
const NOT_WALKED: Record<string, string> = {
  "### Convex Cloud": "needs an account at Convex; a machine of one's own takes the same commands",
  "## What was tried": "is about checks like this one",
  "## 4. Working on it": "needs a deployment that goes on",
  "## 5. The stores": "needs the stores; npm test builds and packs",
};

interface Line {
  heading: string;
  command: string;
}

/** The lines of the page's shell blocks, without their comments, under the headings that they stand below. */
function lines(): Line[] {
  let heading = "";
  let isShell = false;
  const found: Line[] = [];
  for (const text of page.split("\n")) {
    if (text.trimStart().startsWith("```")) isShell = !isShell && text.trimStart() === "```sh";
    else if (isShell) found.push({ heading, command: text.replace(/\s+#.*$/, "").trim() });
    else if (/^#{2,3} /.test(text)) heading = text;
  }
  return found;
}

/** What the deployment is told by `npx convex env set`. */
const variables: Record<string, string> = {};
let providers: unknown[] = [];
let evaluations = 0;

/** Reads the pushed `auth.config.ts` as a deployment does: with its own variables. */
async function authOf({ appDefinition }: Push): Promise<unknown[]> {
  const auth = appDefinition.changedModules.find(({ path }) => path === "auth.config.js");
  if (!auth) throw new PushRefused("The CLI pushed no auth.config.ts.");
  Object.assign(process.env, variables);
  try {
    // The end makes it a module of its own each time.
    const source = `${auth.source}\n//${evaluations++}`;
    const config = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as {
      default: { providers: { domain: string; applicationID: string }[] };
    };
    return (providers = config.default.providers);
  } catch (error) {
    throw new PushRefused(`auth.config.ts: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name];
  }
}

const deployment = await openDeployment({ modules, schema, name: "deploy-check", identity: null });

async function call(path: string, body: unknown): Promise<unknown> {
  if (path === "/api/update_environment_variables") {
    const { changes } = body as { changes: { name: string; value: string }[] };
    for (const { name, value } of changes) variables[name] = value;
    return null;
  }
  if (path === "/api/function") {
    const { path: name, args } = body as { path: string; args: JSONValue };
    const reference = makeFunctionReference<"mutation">(name.replace(".js", ""));
    const given = jsonToConvex(Array.isArray(args) ? args[0]! : args) as Record<string, unknown>;
    const value = (await deployment.mutation(reference, given)) as Parameters<typeof convexToJson>[0];
    return { status: "success", value: convexToJson(value), logLines: [] };
  }
  return undefined;
}

const stub = await serveStub({ onPush: authOf, onCall: call });

/** Types a command as the page says it. */
function type(command: string): Promise<{ ok: boolean; said: string }> {
  const [, , ...words] = command.split(/\s+/).map((word) => VALUES[word] ?? word);
  const child = spawn(process.execPath, [join(root, "node_modules/convex/bin/main.js"), ...words], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...withoutDeployment(process.env),
      CONVEX_SELF_HOSTED_URL: stub.url,
      CONVEX_SELF_HOSTED_ADMIN_KEY: "practice|of-this-check",
    },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (words: Buffer) => (said += words.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ ok: code === 0, said })));
}

const problems: string[] = [];

/** Says how a step ended, and with what when it did not end as it should. */
function note(step: string, isGood: boolean, said = ""): void {
  console.log(`${isGood ? "ok    " : "FAILED"}  ${step}`);
  if (isGood) return;
  problems.push(step);
  console.log(said.trim().replaceAll(/^/gm, "        "));
}

const early = await type("npx convex deploy");
note(
  `a push before ${ISSUER} is set stops, and says what to type`,
  !early.ok && early.said.includes(`npx convex env set ${ISSUER}`) && !providers.length,
  early.said,
);
const walked = new Set<string>();
for (const { heading, command } of lines()) {
  const reason = NOT_WALKED[heading];
  if (reason) {
    if (!walked.has(heading)) console.log(`not walked  ${heading.replace(/^#+ /, "")}: ${reason}`);
    walked.add(heading);
  } else if (command.startsWith("npx convex ")) {
    const { ok, said } = await type(command);
    note(command, ok, said);
  } else if (command) console.log(`not walked  ${command}`);
}
const [provider] = providers as { domain?: string; applicationID?: string }[];
note(
  "the deployment takes the tokens of that Clerk instance, for Convex",
  provider?.domain === variables[ISSUER] && provider?.applicationID === "convex",
  JSON.stringify(providers),
);
const table = [...page.matchAll(/^\| `(\w+)` .*\| the deployment/gm)].map(([, name]) => name!);
const unset = table.filter((name) => !(name in variables) && name !== "COACH_CALLS_A_DAY");
note("every variable of the deployment is set by a command of the page", !unset.length, unset.join(", "));

stub.close();
await deployment.close();
console.log(problems.length ? `\n${problems.length} steps failed` : "\nThe page can be walked so far.");
process.exit(problems.length ? 1 : 0);
