/** The lists of a table of regular expressions or words, by the names that lead to them: "unfit / any / a number is gone". */
export function listsOf(table: unknown, names: string[] = []): [where: string, sources: string[]][] {
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
