import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";
import { beginSteps, step, whereItIs } from "../support/browser/steps";
import { measurePatience } from "../support/patience";

/** The project's own rules, of those that need no types. */
const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  ruleFilter: ({ ruleId }) => ruleId === "no-restricted-syntax",
});

describe("a test that waits", () => {
  it.each([
    ["await new Promise((resolve) => setTimeout(resolve, 300));", 1],
    ["await panel.evaluate(() => new Promise((resolve) => globalThis.setTimeout(resolve, 100)));", 1],
    ["await page.waitForTimeout(500);", 1],
    ['import { setTimeout as sleep } from "node:timers/promises";\nawait sleep(5);', 1],
    ['const { scheduler } = await import("timers/promises");', 1],
    ["await new Promise((resolve) => setImmediate(resolve));", 0],
    ['await panel.getByText("Saved").waitFor();', 0],
  ])("may not wait for a fixed time: %s", async (code, problems) => {
    const [linted] = await eslint.lintText(code, { filePath: "tests/e2e/session.test.ts" });
    expect(linted?.messages.map(({ ruleId }) => ruleId)).toEqual(
      Array(problems).fill("no-restricted-syntax"),
    );
  });

  it("has more patience on a slower or busier machine, and ends all the same", () => {
    expect(measurePatience()).toBeGreaterThanOrEqual(1);
    expect(measurePatience()).toBeLessThanOrEqual(4);
  });

  it("says at which step it gives up: those that have not ended, or else the last one", async () => {
    beginSteps();
    await step("opens the panel", async () => {});
    let end = () => {};
    const pending = step("presses Start", () => new Promise<void>((resolve) => (end = resolve)));
    expect(whereItIs()).toMatch(/^At step 2, \d+\.\d s after it began: presses Start$/);
    end();
    await pending;
    await expect(step("reads the answer", () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
    expect(whereItIs()).toMatch(/^At step 3, .*: reads the answer$/);
  });
});
