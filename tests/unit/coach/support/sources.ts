import { expect, it } from "vitest";

/** The lists of a table of regular expressions or words, by the names that lead to them: "unfit / any / a number is gone". */
function listsOf(table: unknown, names: string[] = []): [where: string, sources: string[]][] {
  if (typeof table === "string") return [[names.join(" / "), [table]]];
  if (Array.isArray(table)) return [[names.join(" / "), table as string[]]];
  return Object.entries(table as object).flatMap(([name, inner]) => listsOf(inner, [...names, name]));
}

/** What a regular expression's source allows, cut at each "|" that stands in no group: "a|(?:b|c)d" is "a" and "(?:b|c)d". */
export function alternativesIn(source: string): string[] {
  const alternatives = [""];
  let depth = 0;
  for (const [piece] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gsu)) {
    if (piece === "(") depth++;
    if (piece === ")") depth--;
    if (piece === "|" && depth === 0) alternatives.push("");
    else alternatives.push((alternatives.pop() ?? "") + piece);
  }
  return alternatives;
}

/** Tests of every list of a table that it says something, says it once, and finds it in no empty text. */
export function testEachList(table: object, names: string[] = [], separate = alternativesIn): void {
  it.each(listsOf(table, names))(
    "%s: every alternative is written once, and matches no empty text",
    (_, sources) => {
      const alternatives = sources.flatMap(separate);
      expect(alternatives.length).toBeGreaterThan(0);
      expect(new Set(alternatives).size).toBe(alternatives.length);
      for (const source of alternatives) expect(new RegExp(source, "u").test(""), source).toBe(false);
    },
  );
}
