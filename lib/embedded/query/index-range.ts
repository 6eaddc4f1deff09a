import type { JSONValue } from "convex/values";
import type { Shape } from "../schema";
import type { KeyRange } from "../store/key-range";
import { NeedsHostedDeployment } from "../unsupported";
import { AFTER, encodeKey } from "../values/keys";
import { decodeOptional } from "../values/values";

/** Where a query reads, as `convex/server` serializes it. An index is named `table.index`. */
export type Source =
  | { type: "FullTableScan"; tableName: string; order: Order | null }
  | { type: "IndexRange"; indexName: string; range: Bound[]; order: Order | null }
  | { type: "Search"; indexName: string };

type Order = "asc" | "desc";

interface Bound {
  type: "Eq" | "Gt" | "Gte" | "Lt" | "Lte";
  fieldPath: string;
  value: JSONValue;
}

/**
 * The stretch of an index that a query asks for. Throws, as Convex does, when the bounds do not follow the index:
 * equalities on its first fields, then at most one lower and one upper bound on the next field.
 */
export function keyRange(source: Source, shape: Shape): KeyRange {
  if (source.type === "Search") throw new NeedsHostedDeployment("Text search");
  const [table = "", index = ""] =
    source.type === "FullTableScan" ? [source.tableName, "by_creation_time"] : source.indexName.split(".");
  const indexes = shape[table];
  if (indexes === undefined) throw new Error(`Table "${table}" is not declared in the schema.`);
  const fields = indexes[index];
  if (fields === undefined) throw new Error(`Index ${table}.${index} not found.`);
  const keys = source.type === "FullTableScan" ? beginningWith("") : keysBetween(source.range, fields);
  return { table, index, ...keys, descending: source.order === "desc" };
}

function keysBetween(bounds: Bound[], fields: string[]): Pick<KeyRange, "lower" | "upper"> {
  const firstInequality = bounds.findIndex(({ type }) => type !== "Eq");
  const split = firstInequality === -1 ? bounds.length : firstInequality;
  const prefix = bounds
    .slice(0, split)
    .map((bound, at) => keyOf(bound, fields[at]))
    .join("");
  const keys = beginningWith(prefix);
  const bounded = new Set<string>();
  for (const bound of bounds.slice(split)) {
    const { type } = bound;
    const key = prefix + keyOf(bound, fields[split]);
    const side = type === "Gt" || type === "Gte" ? "lower" : "upper";
    if (type === "Eq" || bounded.has(side)) {
      throw new Error(
        `Incorrect operator used in \`withIndex\`: \`.${type.toLowerCase()}\` cannot come here.`,
      );
    }
    bounded.add(side);
    // A key stands before the keys that continue it, and `key + AFTER` behind them.
    keys[side] = type === "Gt" || type === "Lte" ? key + AFTER : key;
  }
  return keys;
}

function keyOf({ fieldPath, value }: Bound, expected: string | undefined): string {
  if (fieldPath !== expected) {
    throw new Error(`Incorrect field used in \`withIndex\`: expected "${expected}", got "${fieldPath}".`);
  }
  return encodeKey(decodeOptional(value));
}

function beginningWith(prefix: string) {
  return { lower: prefix, upper: prefix + AFTER };
}
