import convex from "@convex-dev/eslint-plugin";
import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["node_modules", ".output", ".wxt", ".cache", "convex/_generated"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ["*.js", ".ci/*.mjs"] } },
      globals: { ...globals.browser, ...globals.node },
    },
    rules: {
      "no-undef": "off",
      eqeqeq: ["error", "always"],
      "no-restricted-properties": [
        "error",
        { property: "dangerouslySetInnerHTML", message: "Text from strangers is never markup." },
        { property: "innerHTML", message: "Text from strangers is never markup." },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  { files: ["**/*.{js,mjs}"], extends: [tseslint.configs.disableTypeChecked] },
  { files: ["components/**", "entrypoints/**", "lib/account/**"], ...hooks.configs.flat.recommended },
  ...convex.configs.recommended.map((config) => ({ ...config, files: ["convex/**/*.ts"] })),
  {
    files: ["lib/{text,coach,capture,embedded}/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["window", "document", "navigator", "location", "localStorage", "chrome", "browser"].map(
          (name) => ({
            name,
            message: "Clock, browser and document come in as parameters.",
          }),
        ),
      ],
    },
  },
  {
    files: ["convex/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["window", "document", "navigator", "localStorage", "chrome", "browser", "indexedDB"].map(
          (name) => ({
            name,
            message: "The functions also run on a hosted deployment.",
          }),
        ),
      ],
    },
  },
  {
    files: ["convex/*.ts"],
    rules: {
      // A query that reads the clock or chance is not run again when its answer has changed.
      "no-restricted-syntax": [
        "error",
        ...[
          "MemberExpression[object.name='Date'][property.name='now']",
          "NewExpression[callee.name='Date']",
          "MemberExpression[object.name='Math'][property.name='random']",
          "MemberExpression[object.name='crypto']",
        ].map((use) => ({
          selector: `CallExpression[callee.name=/Query$/] ${use}`,
          message: "Queries have no clock and no chance.",
        })),
      ],
    },
  },
  // They are for hosted deployments only, whose variables are set with `convex env set`.
  {
    files: [
      "convex/auth.config.ts",
      "convex/http.ts",
      "convex/accountDeletions.ts",
      "convex/modelCalls.ts",
      "convex/model/provider.ts",
    ],
    rules: { "@convex-dev/no-process-env": "off" },
  },
  {
    files: ["convex/**/*.ts"],
    ignores: ["convex/functions.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["**/_generated/server"],
              importNames: [
                "query",
                "mutation",
                "action",
                "internalQuery",
                "internalMutation",
                "internalAction",
              ],
              message: "Use the builders of convex/functions.ts: they carry the signed-in user.",
            },
          ],
        },
      ],
    },
  },
  {
    // Benchmarks measure time, and a stand-in for a network takes some.
    files: ["tests/**/*.{ts,tsx}"],
    ignores: ["tests/bench/**", "tests/support/cloud/{cloud,weather}.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...[
          "CallExpression[callee.name='setTimeout']",
          "CallExpression[callee.property.name=/^(setTimeout|waitForTimeout)$/]",
          "ImportDeclaration[source.value=/^(node:)?timers.promises$/]",
          "ImportExpression[source.value=/^(node:)?timers.promises$/]",
        ].map((selector) => ({
          selector,
          message: "No machine is fast enough for a fixed wait: wait until something is so, or move a clock.",
        })),
      ],
    },
  },
);
