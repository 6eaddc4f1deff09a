import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the page on the embedded deployment lists every file of it, and no other", () => {
  const page = readFileSync("lib/embedded/README.md", "utf8");
  const listed = [...page.matchAll(/^\| `([\w/-]+\.ts)`/gm)].map((match) => match[1]);
  const files = globSync("**/*.ts", { cwd: "lib/embedded" });
  expect(listed.sort()).toEqual(files.sort());
});
