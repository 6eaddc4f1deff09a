import type { Shape } from "../schema";
import type { Row } from "../store/row";
import type { Transaction } from "../transaction/transaction";
import { type FilterExpression, passes } from "./filter";
import { keyRange, type Source } from "./index-range";

/** A query as `convex/server` serializes it: where to read, then any filters, then at most one limit. */
export interface SerializedQuery {
  source: Source;
  operators: ({ filter: FilterExpression } | { limit: number })[];
}

/** Rows fetched at first when nothing says how many are wanted. */
const USUAL_BATCH = 128;

/** The rows of a query that is not paginated, read as they are asked for. */
export async function* rowsOf(
  query: SerializedQuery,
  transaction: Transaction,
  shape: Shape,
): AsyncGenerator<Row> {
  const range = keyRange(query.source, shape);
  const filters = filtersOf(query);
  const limit = query.operators.find((operator) => "limit" in operator)?.limit ?? Infinity;
  if (limit === 0) return;
  const firstBatch = filters.length === 0 ? Math.min(limit, USUAL_BATCH) : USUAL_BATCH;
  let count = 0;
  for await (const { row } of transaction.scan(range, firstBatch)) {
    if (!filters.every((filter) => passes(row.document, filter))) continue;
    yield row;
    count += 1;
    if (count === limit) return;
  }
}

export function filtersOf(query: SerializedQuery): FilterExpression[] {
  return query.operators.filter((operator) => "filter" in operator).map((operator) => operator.filter);
}
