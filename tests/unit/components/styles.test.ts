import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const STYLES = join(import.meta.dirname, "../../../components/styles");
const sheets = readdirSync(STYLES).map((name) => ({
  name,
  text: readFileSync(join(STYLES, name), "utf8").replace(/\/\*[\s\S]*?\*\//g, ""),
}));
/** Properties and values that name a side of the page instead of the beginning or the end of a text. */
const PHYSICAL =
  /(?:^|[\s;{])((?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)(?:-\w+)*\s*:|border-(?:top|bottom)-(?:left|right)-radius\s*:|(?:text-align|float|clear|justify-\w+)\s*:\s*(?:left|right))/gm;

describe("the styles", () => {
  it("name the beginning and the end of a text, never left and right, so that they turn round by themselves", () => {
    expect(sheets.length).toBeGreaterThan(5);
    for (const { name, text } of sheets)
      expect(
        [...text.matchAll(PHYSICAL)].map(([, found]) => found),
        name,
      ).toEqual([]);
  });

  it("know what a physical property is", () => {
    const css = "a { margin-left: 1px; text-align: right; left: 0; border-top-left-radius: 1px; color: red }";
    expect([...css.matchAll(PHYSICAL)]).toHaveLength(4);
  });
});
