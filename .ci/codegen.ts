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
import { join, relative } from "node:path";
import { BANK, writeBankIndex } from "./bank";
import { serveStub, withoutDeployment } from "./stub-deployment";

const root = join(import.meta.dirname, "..");
const generated = join(root, "convex/_generated");

function snapshot(): Record<string, string> {
  const files = readdirSync(generated, { withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = [...files.map(({ name }) => join(generated, name)), join(BANK, "index.ts")];
  return Object.fromEntries(paths.map((path) => [relative(root, path), readFileSync(path, "utf8")]));
}

function runCli(url: string): Promise<number> {
  const cli = join(root, "node_modules/convex/bin/main.js");
  const flags = ["--url", url, "--admin-key", "offline", "--typecheck", "disable"];
  const env = withoutDeployment(process.env);
  const child = spawn(process.execPath, [cli, "codegen", ...flags], { cwd: root, stdio: "inherit", env });
  return new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 1)));
}

const check = process.argv.includes("--check");
const before = check ? snapshot() : {};
await writeBankIndex();
const stub = await serveStub();
let code = await runCli(stub.url);
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
