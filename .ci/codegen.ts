/**
 * Makes `convex/_generated` with the official CLI, without a deployment: the CLI talks to a stub on loopback that
 * answers the two calls it makes. The CLI bundles the functions on the way, so a function that does not bundle for
 * Convex's own runtime fails here too.
 *
 *   npm run codegen             writes convex/_generated, and the index of the question bank
 *   npm run codegen -- --check  also fails when what is committed differs
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { join, relative } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { BANK, writeBankIndex } from "./bank";

interface Push {
  appDefinition: { dependencies?: unknown[]; udfServerVersion: string };
  componentDefinitions: unknown[];
}

const root = join(import.meta.dirname, "..");
const generated = join(root, "convex/_generated");

const stub = createServer((request, response) => {
  void answer(request).then(([status, body]) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
});

async function answer(request: IncomingMessage): Promise<[number, unknown]> {
  const body = await bodyOf(request);
  if (request.url?.startsWith("/api/get_config_hashes")) {
    return [
      200,
      { config: { functions: "convex/" }, moduleHashes: [], udfServerVersion: null, nodeVersion: null },
    ];
  }
  if (request.url?.startsWith("/api/deploy2/start_push")) return [200, startedPush(JSON.parse(body) as Push)];
  return [404, { code: "NotFound", message: `the stub has no ${request.url}` }];
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const raw = Buffer.concat(chunks);
  return (request.headers["content-encoding"] === "br" ? brotliDecompressSync(raw) : raw).toString();
}

function startedPush(push: Push) {
  if (push.appDefinition.dependencies?.length || push.componentDefinitions.length) {
    throw new Error("Components need a hosted deployment; our functions use none.");
  }
  const root = { type: "app" };
  const udfConfig = {
    serverVersion: push.appDefinition.udfServerVersion,
    importPhaseRngSeed: null,
    importPhaseUnixTimestamp: null,
  };
  return {
    environmentVariables: {},
    externalDepsId: null,
    componentDefinitionPackages: {},
    appAuth: [],
    analysis: {
      "": {
        definition: {
          path: "",
          definitionType: root,
          childComponents: [],
          httpMounts: {},
          exports: { type: "branch", branch: [] },
          envVars: [],
        },
        schema: null,
        functions: {},
        udfConfig,
      },
    },
    app: {
      definitionPath: "",
      componentPath: "",
      args: {},
      childComponents: {},
      httpRoutes: { httpModuleRoutes: null, mounts: [] },
      exports: {},
    },
    schemaChange: { allocatedComponentIds: {}, schemaIds: {}, indexDiffs: {} },
  };
}

function snapshot(): Record<string, string> {
  const files = readdirSync(generated, { withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = [...files.map(({ name }) => join(generated, name)), join(BANK, "index.ts")];
  return Object.fromEntries(paths.map((path) => [relative(root, path), readFileSync(path, "utf8")]));
}

function runCli(port: number): Promise<number> {
  const cli = join(root, "node_modules/convex/bin/main.js");
  const flags = ["--url", `http://127.0.0.1:${port}`, "--admin-key", "offline", "--typecheck", "disable"];
  // Variables of a real deployment would send the CLI there.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("CONVEX_")));
  const child = spawn(process.execPath, [cli, "codegen", ...flags], { cwd: root, stdio: "inherit", env });
  return new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 1)));
}

const check = process.argv.includes("--check");
const before = check ? snapshot() : {};
await writeBankIndex();
await new Promise<void>((resolve) => stub.listen(0, "127.0.0.1", resolve));
let code = await runCli((stub.address() as AddressInfo).port);
stub.close();
if (check && code === 0) {
  const after = snapshot();
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const drifted = names.filter((name) => before[name] !== after[name]);
  if (drifted.length) {
    console.error(
      `What is generated was not current: ${drifted.join(", ")}. Commit what "npm run codegen" made.`,
    );
    code = 1;
  }
}
process.exit(code);
