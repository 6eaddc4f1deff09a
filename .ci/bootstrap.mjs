/**
 * Runs one of this project's scripts on the project's own Node, after installing the dependencies when they are
 * missing. Runs on any Node from 20 on and needs nothing but npm.
 *
 *   node .ci/bootstrap.mjs <script.ts> [arguments]
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const root = join(import.meta.dirname, "..");
const bin = join(root, "node_modules/.bin");
const [script, ...args] = process.argv.slice(2);

function run(command, parameters) {
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const { status, error } = spawnSync(command, parameters, { cwd: root, stdio: "inherit", env });
  if (error) throw error;
  return status ?? 1;
}

if (!existsSync(join(root, "node_modules/.package-lock.json"))) {
  console.log("Installing the dependencies…");
  const status = run("npm", ["ci", "--no-fund", "--no-audit"]);
  if (status !== 0) process.exit(status);
}
process.exit(run(join(bin, "tsx"), [script, ...args]));
