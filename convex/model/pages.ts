import type { PaginationOptions } from "convex/server";
import { fail } from "../errors";

/**
 * The options of one page, of 1 to `limit` rows. A page that is watched ends where it first ended, which a client may
 * say as well, and grows with what comes in between: twice as many rows are read of it at most, and `usePaginatedQuery`
 * has split it before. Throws `invalid` or `too_many`.
 */
export function checkedPages(options: PaginationOptions, limit: number): PaginationOptions {
  const { numItems } = options;
  if (numItems > limit) fail({ code: "too_many", what: "rows", limit });
  if (!Number.isInteger(numItems) || numItems < 1) {
    fail({ code: "invalid", field: "numItems", problem: "out_of_range" });
  }
  return {
    ...options,
    maximumRowsRead: Math.max(1, Math.min(options.maximumRowsRead || Infinity, 2 * limit)),
  };
}
