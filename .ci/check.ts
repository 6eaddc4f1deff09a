/**
 * Everything that must hold, in the order in which it fails fastest: `npm test`.
 *
 *   npm test                 all gates
 *   npm test -- types lint   only these
 *
 * Ends with the line "N passed, N failed, N skipped", counting single tests and the gates that have none.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ACCOUNTS_BUILD, DEVICE_BUILD } from "../tests/support/accounts/build";

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

const root = join(import.meta.dirname, "..");
const reports = join(root, ".cache/reports");

const GATES: Record<string, () => Count> = {
  format: () =>
    gate("prettier", [
      "--check",
      "--log-level",
      "warn",
      ...cached("--cache-location", "prettier"),
      "--cache",
      ".",
    ]),
  types: () => gate("tsc", ["--noEmit", "--incremental", ...cached("--tsBuildInfoFile", "types")]),
  lint: () => gate("eslint", ["."]),
  walls: () =>
    gate("depcruise", ["--config", ".ci/walls.mjs", "entrypoints", "components", "lib", "convex", "tests"]),
  unused: () => gate("knip", ["--no-progress"]),
  codegen: () => gate("tsx", [".ci/codegen.ts", "--check"]),
  unit: () => tests("unit"),
  convex: () => tests("convex"),
  embedded: () => tests("embedded"),
  build: () => gate("wxt", ["build"], DEVICE_BUILD),
  e2e: () => tests("e2e"),
  "build-accounts": () => gate("wxt", ["build", "--mode", "accounts"], ACCOUNTS_BUILD),
  accounts: () => tests("accounts"),
  // Packed, and beside it the sources that Mozilla builds it from.
  "build-firefox": () => gate("wxt", ["zip", "-b", "firefox"], DEVICE_BUILD),
  firefox: () => tests("firefox"),
};

/** The option that tells a tool where it may keep what it found out, for the next run. */
function cached(option: string, name: string): [string, string] {
  return [option, join(root, ".cache", name)];
}

function run(command: string, args: string[], variables: Record<string, string> = {}): boolean {
  const env = { ...process.env, ...variables };
  return spawnSync(command, args, { cwd: root, stdio: "inherit", env }).status === 0;
}

function gate(command: string, args: string[], variables?: Record<string, string>): Count {
  const ok = run(command, args, variables);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** One vitest project. A run that ends badly without a failed test still counts as a failure. */
function tests(project: string): Count {
  const file = join(reports, `${project}.json`);
  rmSync(file, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const ok = run("vitest", ["run", "--project", project, ...reporters]);
  try {
    const report = JSON.parse(readFileSync(file, "utf8")) as Record<string, number>;
    const failed = report["numFailedTests"] ?? 0;
    const skipped = (report["numPendingTests"] ?? 0) + (report["numTodoTests"] ?? 0);
    return { passed: report["numPassedTests"] ?? 0, failed: ok ? failed : Math.max(1, failed), skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

mkdirSync(reports, { recursive: true });
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in GATES));
if (unknown.length) {
  console.error(`No such gate: ${unknown.join(", ")}. There are: ${Object.keys(GATES).join(", ")}.`);
  process.exit(2);
}
const total: Count = { passed: 0, failed: 0, skipped: 0 };
const failed: string[] = [];
for (const [name, check] of Object.entries(GATES)) {
  if (wanted.length && !wanted.includes(name)) continue;
  const start = performance.now();
  console.log(`\n== ${name}`);
  const count = check();
  for (const kind of ["passed", "failed", "skipped"] as const) total[kind] += count[kind];
  if (count.failed) failed.push(name);
  console.log(
    `== ${name}: ${count.failed ? "FAILED" : "ok"} in ${Math.round((performance.now() - start) / 1000)} s`,
  );
}
if (failed.length) console.log(`\nFailed: ${failed.join(", ")}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(failed.length ? 1 : 0);
