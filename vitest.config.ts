import { defineConfig } from "vitest/config";
import { measurePatience } from "./tests/support/patience.ts";

const factor = measurePatience();
/** Only a test that hangs takes this long. */
const ordinary = { testTimeout: 60_000 * factor, setupFiles: ["tests/support/seed.ts"] };
/** A browser on a slow or busy machine gets more time. */
const patience = {
  env: { PATIENCE: String(factor) },
  testTimeout: 90_000 * factor,
  hookTimeout: 120_000 * factor,
  // A browser is a world of its own: what fails once is run once more, and named at the end as flaky.
  retry: 1,
  expect: { poll: { timeout: 15_000 * factor } },
  setupFiles: ["tests/support/browser/give-up.ts"],
};

/** convex-test and the embedded deployment each own `globalThis.Convex`, so they never share a process. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          environment: "node",
          ...ordinary,
        },
      },
      {
        test: {
          name: "convex",
          include: ["tests/convex/**/*.test.ts"],
          environment: "edge-runtime",
          ...ordinary,
          server: { deps: { inline: ["convex-test"] } },
        },
      },
      {
        test: {
          name: "embedded",
          include: ["tests/embedded/**/*.test.ts"],
          environment: "node",
          ...ordinary,
        },
      },
      {
        test: {
          // `npm run behaviour`: at an address.
          name: "address",
          include: ["tests/behaviour/by-address.test.ts"],
          environment: "node",
          ...ordinary,
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          exclude: ["tests/e2e/account*.test.ts"],
          environment: "node",
          ...patience,
          maxWorkers: 2,
        },
      },
      {
        test: {
          // On a build of its own, with keys.
          name: "accounts",
          include: ["tests/e2e/account*.test.ts"],
          environment: "node",
          ...patience,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "firefox",
          include: ["tests/firefox/**/*.test.ts"],
          environment: "node",
          ...patience,
          maxWorkers: 1,
        },
      },
    ],
  },
});
