/**
 * Everything that must hold, in the order in which it fails fastest: `npm test`.
 *
 *   npm test                 all gates
 *   npm test -- types lint   only these
 *
 * Ends with the line "N passed, N failed, N skipped", counting single tests and the gates that have none.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import pLimit from "p-limit";
import { ACCOUNTS_BUILD, DEVICE_BUILD } from "../tests/support/accounts/build";

interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** Which tests failed, or failed at first, and why. */
  complaints?: string[];
}

/** What vitest's JSON report holds of use here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** Runs a command, gives back whether it ended well. */
type Run = (command: string, args: string[], variables?: Record<string, string>) => Promise<boolean>;

const root = join(import.meta.dirname, "..");
const reports = join(root, ".cache/reports");

/** They only read the sources, with one core each: side by side, the longest first. */
const SOURCES: Record<string, [string, ...string[]]> = {
  lint: ["eslint", "."],
  types: ["tsc", "--noEmit", "--incremental", ...cached("--tsBuildInfoFile", "types")],
  format: [
    "prettier",
    "--check",
    "--log-level",
    "warn",
    ...cached("--cache-location", "prettier"),
    "--cache",
    ".",
  ],
  walls: ["depcruise", "--config", ".ci/walls.mjs", "entrypoints", "components", "lib", "convex", "tests"],
  unused: ["knip", "--no-progress"],
  codegen: ["tsx", ".ci/codegen.ts", "--check"],
};

/** They keep every core busy, or own a browser: one after the other. */
const PROGRAM: Record<string, (run: Run) => Promise<Count>> = {
  unit: tests("unit"),
  convex: tests("convex"),
  embedded: tests("embedded"),
  build: command(["wxt", "build"], DEVICE_BUILD),
  e2e: tests("e2e"),
  "build-accounts": command(["wxt", "build", "--mode", "accounts"], ACCOUNTS_BUILD),
  accounts: tests("accounts"),
  // Packed, and beside it the sources that Mozilla builds it from.
  "build-firefox": command(["wxt", "zip", "-b", "firefox"], DEVICE_BUILD),
  firefox: tests("firefox"),
};

/** The option that tells a tool where it may keep what it found out, for the next run. */
function cached(option: string, name: string): [string, string] {
  return [option, join(root, ".cache", name)];
}

function command([name, ...args]: [string, ...string[]], variables?: Record<string, string>) {
  return async (run: Run): Promise<Count> => {
    const ok = await run(name, args, variables);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  };
}

/** One vitest project. A run that ends badly without a failed test still counts as a failure. */
function tests(project: string) {
  return async (run: Run): Promise<Count> => {
    const file = join(reports, `${project}.json`);
    rmSync(file, { force: true });
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const ok = await run("vitest", ["run", "--project", project, ...reporters]);
    try {
      const report = JSON.parse(readFileSync(file, "utf8")) as Report;
      return {
        passed: report.numPassedTests,
        failed: ok ? report.numFailedTests : Math.max(1, report.numFailedTests),
        skipped: report.numPendingTests + report.numTodoTests,
        complaints: complaints(report),
      };
    } catch {
      return { passed: 0, failed: 1, skipped: 0 };
    }
  };
}

/**
 * The tests that failed, and those that passed only when they were run once more: they have to be mended, too. A file that
 * could not be run has no tests to name.
 */
function complaints({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const lines = assertionResults
      .filter(({ failureMessages }) => failureMessages.length)
      .map(
        ({ fullName, status, failureMessages }) =>
          `${status === "passed" ? "FLAKY" : "FAILED"} ${fullName}\n${failureMessages.join("\n")}`,
      );
    if (!assertionResults.length && message) lines.push(`FAILED ${message}`);
    return lines.map((line) => `${relative(root, name)}: ${line.slice(0, 2_000)}`);
  });
}

/** A way to run commands whose words go to `write` as they come. */
function writingTo(write: (words: Buffer) => void): Run {
  return (name, args, variables) =>
    new Promise((ended) => {
      const child = spawn(name, args, { cwd: root, env: { ...process.env, ...variables } });
      child.stdout.on("data", write);
      child.stderr.on("data", write);
      child.on("error", () => ended(false));
      child.on("close", (code) => ended(code === 0));
    });
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const failed: string[] = [];
const said: string[] = [];

/** Runs a gate, says how it ended and counts it. */
async function gate(name: string, check: (run: Run) => Promise<Count>, run: Run): Promise<string> {
  const start = performance.now();
  const count = await check(run);
  for (const kind of ["passed", "failed", "skipped"] as const) total[kind] += count[kind];
  if (count.failed) failed.push(name);
  said.push(...(count.complaints ?? []));
  const seconds = Math.round((performance.now() - start) / 1000);
  return `== ${name}: ${count.failed ? "FAILED" : "ok"} in ${seconds} s`;
}

mkdirSync(reports, { recursive: true });
const names = [...Object.keys(SOURCES), ...Object.keys(PROGRAM)];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length) {
  console.error(`No such gate: ${unknown.join(", ")}. There are: ${names.join(", ")}.`);
  process.exit(2);
}
const isWanted = ([name]: [string, unknown]) => !wanted.length || wanted.includes(name);
const sideBySide = pLimit(2);
await Promise.all(
  Object.entries(SOURCES)
    .filter(isWanted)
    .map(([name, line]) =>
      sideBySide(async () => {
        const words: Buffer[] = [];
        const end = await gate(
          name,
          command(line),
          writingTo((some) => words.push(some)),
        );
        console.log(`\n== ${name}\n${Buffer.concat(words).toString()}${end}`);
      }),
    ),
);
for (const [name, check] of Object.entries(PROGRAM).filter(isWanted)) {
  console.log(`\n== ${name}`);
  console.log(
    await gate(
      name,
      check,
      writingTo((words) => process.stdout.write(words)),
    ),
  );
}
// Said once more where somebody looks who sees the end only.
for (const line of said) console.log(`\n-- ${line}`);
if (failed.length) console.log(`\nFailed: ${failed.join(", ")}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(failed.length ? 1 : 0);
