/** Lists of a table of regular expressions, by the names that lead to them: "unfit / any / a number is gone". */
export function listsOf(table: object, names: string[] = []): [where: string, sources: string[]][] {
  if (Array.isArray(table)) return [[names.join(" / "), table as string[]]];
  return Object.entries(table).flatMap(([name, inner]) => listsOf(inner as object, [...names, name]));
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
