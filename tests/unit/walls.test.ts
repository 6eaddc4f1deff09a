import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise } from "dependency-cruiser";
import { ESLint, Linter } from "eslint";
import { describe, expect, onTestFinished, test } from "vitest";
import walls, { LEVELS } from "../../.ci/walls.mjs";

/** Path to text. */
type Files = Record<string, string>;

const ENGINES = ["lib/text", "lib/coach", "lib/capture", "lib/embedded"];

/** Some file that others may import of a room. */
function fileIn(room: string): string {
  const files: Record<string, string> = {
    "lib/browsers": "lib/browsers.ts",
    "lib/retry": "lib/retry.ts",
    "lib/machine": "lib/machine.ts",
    convex: "convex/interviews.ts",
    "convex/base": "convex/schema.ts",
    "convex/limits": "convex/limits.ts",
  };
  return files[room] ?? `${room}/index.ts`;
}

/** Two files, of which the first imports the second. */
function arrow(from: string, to: string): Files {
  const up = "../".repeat(from.split("/").length - 1);
  return {
    [from]: `import { it } from "${up}${to.replace(".ts", "")}";\nit();\n`,
    [to]: "export const it = 1;\n",
  };
}

/** What the rules say of a project that has only these files: the complaint as a person reads it. */
async function complaint(files: Files): Promise<string> {
  const baseDir = mkdtempSync(join(tmpdir(), "walls-"));
  onTestFinished(() => rmSync(baseDir, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(baseDir, path)), { recursive: true });
    writeFileSync(join(baseDir, path), text);
  }
  const { tsPreCompilationDeps, doNotFollow } = walls.options;
  const { output } = await cruise(Object.keys(files), {
    baseDir,
    ruleSet: { forbidden: walls.forbidden },
    validate: true,
    outputType: "err-long",
    tsPreCompilationDeps,
    doNotFollow,
  });
  return output as string;
}

/** One way to break each wall, by its name. */
const BREACHES: Record<string, Files> = {
  "no-circle": {
    "lib/drafts/a.ts": 'import type { B } from "./b";\nexport type A = B;\n',
    "lib/drafts/b.ts": 'import type { A } from "./a";\nexport type B = A | 1;\n',
  },
  "every-file-has-a-room": arrow("lib/drafts/index.ts", "lib/helpers.ts"),
  "lib-imports-no-components": arrow("lib/drafts/index.ts", "components/ui/button.ts"),
  "components-reach-convex-through-api": arrow("components/panel/home.ts", "convex/model/answers.ts"),
  "convex-imports-engines-only": arrow("convex/answers.ts", "lib/capture/index.ts"),
};
for (const [level, rooms] of LEVELS.entries()) {
  for (const room of rooms) {
    const above = LEVELS.slice(0, level + 1)
      .flat()
      .find((other) => other !== room && !(room.startsWith("lib/") && other.startsWith("components/")));
    if (above) BREACHES[`${room}-imports-from-below`] = arrow(fileIn(room), fileIn(above));
  }
}
for (const engine of ENGINES) {
  BREACHES[`${engine}-stands-alone`] = arrow(`${engine}/index.ts`, "convex/limits.ts");
  BREACHES[`${engine}-knows-no-browser`] = {
    [`${engine}/index.ts`]: 'import { useState } from "react";\nuseState();\n',
  };
  BREACHES[`${engine}-has-a-surface`] = arrow("lib/drafts/index.ts", `${engine}/inside/parts.ts`);
}

describe("the walls between the rooms", () => {
  test.each(walls.forbidden.map(({ name, comment }) => ({ name, comment })))(
    "$name: a breach is named, and the way out",
    async ({ name, comment }) => {
      const said = await complaint(BREACHES[name]!);
      expect(said).toContain(`error ${name}: `);
      expect(said.replace(/\s+/g, " ")).toContain(comment);
    },
  );

  test("stand in nobody's way", async () => {
    const files = {
      ...arrow("components/panel/home.ts", "convex/limits.ts"),
      ...arrow("components/practice/index.ts", "lib/drafts/index.ts"),
      ...arrow("lib/capture/index.ts", "lib/text/index.ts"),
      ...arrow("convex/answers.ts", "lib/coach/index.ts"),
      "components/history/row.ts":
        'import type { Row } from "../../convex/model/rows";\nexport type Own = Row;\n',
      "convex/model/rows.ts": "export type Row = 1;\n",
    };
    expect(await complaint(files)).toContain("no dependency violations");
  });

  test("are not got round by importing types or by a dynamic import", async () => {
    const file = "lib/capture/index.ts";
    const other = { "lib/embedded/index.ts": "export type Port = 1;\n" };
    for (const text of [
      'export type { Port } from "../embedded";\n',
      'import type { Port } from "../embedded";\nexport type Own = Port;\n',
      'export const load = () => import("../embedded");\n',
    ]) {
      expect(await complaint({ [file]: text, ...other })).toContain("error lib/capture-stands-alone: ");
    }
  });

  test("keep the browser's globals out of the engines", async () => {
    const { rules } = (await new ESLint().calculateConfigForFile("lib/capture/index.ts")) as Linter.Config;
    const only = { rules: { "no-restricted-globals": rules!["no-restricted-globals"]! } };
    for (const name of ["chrome", "browser", "document"]) {
      const messages = new Linter().verify(`export const it = ${name}.it;`, only);
      expect(messages.map(({ message }) => message).join()).toContain("come in as parameters");
    }
  });

  test("are those of the map in the README", () => {
    const map = readFileSync("README.md", "utf8").split("### The map")[1]!.split("\n### ")[0]!;
    const missing = LEVELS.flat().filter((room) => {
      const [folder, name] = room.split("/");
      if (folder === "components") return !map.includes(`\`${name}/\``);
      if (folder === "lib") return existsSync(room) && !map.includes(`\`${room}/\``);
      return !map.includes(existsSync(room) ? `\`${room}/\`` : fileIn(room));
    });
    expect(missing).toEqual([]);
  });
});
