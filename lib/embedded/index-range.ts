import { AFTER, encodeKey } from "./keys";
import type { JSONValue } from "convex/values";
import { decodeQueryValue } from "./query-values";
import type { Shape } from "./schema";
import type { KeyRange } from "./store";
import { NeedsHostedDeployment } from "./unsupported";

/** Where a query reads, as `convex/server` serializes it. */
export type Source =
  | { type: "FullTableScan"; tableName: string; order: Order | null }
  | { type: "IndexRange"; indexName: string; range: RangeExpression[]; order: Order | null }
  | { type: "Search"; indexName: string };

type Order = "asc" | "desc";

interface RangeExpression {
  type: "Eq" | "Gt" | "Gte" | "Lt" | "Lte";
  fieldPath: string;
  value: JSONValue;
}

/**
 * The stretch of an index that a query asks for. Throws, as Convex does, when the expressions do not follow the
 * index: equalities on its first fields, then at most one lower and one upper bound on the field after them.
 */
export function keyRange(source: Source, shape: Shape): KeyRange {
  if (source.type === "Search") throw new NeedsHostedDeployment("Text search");
  const [table = "", index = ""] =
    source.type === "FullTableScan" ? [source.tableName, "by_creation_time"] : source.indexName.split(".");
  const indexes = shape[table];
  if (indexes === undefined) throw new Error(`Table "${table}" is not declared in the schema.`);
  const fields = indexes[index];
  if (fields === undefined) throw new Error(`Index ${table}.${index} not found.`);
  const bounds = source.type === "FullTableScan" ? everything : boundsOf(source.range, fields);
  return { table, index, ...bounds, descending: source.order === "desc" };
}

const everything = { lower: "", upper: AFTER };

function boundsOf(range: RangeExpression[], fields: string[]): { lower: string; upper: string } {
  const equalities = range.filter((expression) => expression.type === "Eq");
  const inequalities = range.slice(equalities.length);
  const bounded = fields[equalities.length];
  for (const [at, { type, fieldPath }] of range.entries()) {
    const expected = at < equalities.length ? fields[at] : bounded;
    if (fieldPath !== expected) {
      throw new Error(`Incorrect field used in \`withIndex\`, expected "${expected}", got "${fieldPath}".`);
    }
    if (type === "Eq" && at >= equalities.length) {
      throw new Error("Incorrect operator used in `withIndex`, `.eq` must come before `.gt` and `.lt`.");
    }
  }
  const prefix = equalities.map(({ value }) => encodeKey(decodeQueryValue(value))).join("");
  const bounds = { lower: prefix, upper: prefix + AFTER };
  const given = new Set<string>();
  for (const { type, value } of inequalities) {
    const key = prefix + encodeKey(decodeQueryValue(value));
    const side = type === "Gt" || type === "Gte" ? "lower" : "upper";
    if (given.has(side))
      throw new Error(`Incorrect operator used in \`withIndex\`, two ${side} bounds are given.`);
    given.add(side);
    bounds[side] = type === "Gt" || type === "Lte" ? key + AFTER : key;
  }
  return bounds;
}
