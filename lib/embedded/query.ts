import { passes, type FilterExpression } from "./filter";
import { keyRange, type Source } from "./index-range";
import { documentOf, type Row } from "./row";
import type { Shape } from "./schema";
import type { Transaction } from "./transaction";

/** A query as `convex/server` serializes it: where to read, and what to do with the rows, in order. */
export interface SerializedQuery {
  source: Source;
  operators: Operator[];
}

type Operator = { filter: FilterExpression } | { limit: number };

/** Rows fetched at first when nothing says how many are wanted. */
const USUAL_BATCH = 128;

/** The rows of a query that is not paginated. */
export async function* rowsOf(
  query: SerializedQuery,
  transaction: Transaction,
  shape: Shape,
): AsyncGenerator<Row> {
  const range = keyRange(query.source, shape);
  const limits = query.operators.map((operator) => ("limit" in operator ? operator.limit : Infinity));
  const smallest = Math.min(...limits);
  if (smallest === 0) return;
  const isFiltered = query.operators.some((operator) => "filter" in operator);
  const passed = query.operators.map(() => 0);
  const firstBatch = isFiltered || smallest === Infinity ? USUAL_BATCH : smallest;
  rows: for await (const { row } of transaction.scan(range, firstBatch)) {
    let isLast = false;
    for (const [at, operator] of query.operators.entries()) {
      if ("filter" in operator && !passes(documentOf(row), operator.filter)) continue rows;
      passed[at] = (passed[at] ?? 0) + 1;
      if ("limit" in operator && passed[at] >= operator.limit) isLast = true;
    }
    yield row;
    if (isLast) return;
  }
}

/** Whether a row passes every filter of a paginated query, which has no limits. */
export function passesAll(row: Row, operators: Operator[]): boolean {
  return operators.every((operator) => !("filter" in operator) || passes(documentOf(row), operator.filter));
}
