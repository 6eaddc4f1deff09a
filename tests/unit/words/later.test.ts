import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { LATER } from "../../../lib/words/later";
import en from "../../../locales/en.json";

const ROOT = join(import.meta.dirname, "../../..");
const STATIC = /^(?:import|export) (?!type )(?:[^"']*? from )?"(\.[^"]+)"/gmu;

/** Every file of ours that a page loads before it shows anything. */
function loadedAtOnce(page: string): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string) => {
    const found = ["", ".ts", ".tsx"]
      .map((end) => file + end)
      .find((one) => /\.tsx?$/.test(one) && existsSync(one));
    if (!found || seen.has(found)) return;
    seen.add(found);
    for (const [, path = ""] of readFileSync(found, "utf8").matchAll(STATIC))
      visit(join(dirname(found), path));
  };
  visit(join(ROOT, `entrypoints/${page}/main.tsx`));
  return seen;
}

describe("words that are loaded later", () => {
  it("exist", () => {
    expect(LATER.filter((name) => !(name in en))).toEqual([]);
  });

  it.each(["sidepanel", "popup"])("are used by nothing that the %s loads at once", (page) => {
    const files = [...loadedAtOnce(page)];
    const used = files.flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(/useTranslations\("(\w+)"\)/g)].map(([, name = ""]) => name),
    );
    expect(used).toContain("popup" in en && page === "popup" ? "popup" : "practice");
    expect(used.filter((name) => LATER.includes(name))).toEqual([]);
  });
});
