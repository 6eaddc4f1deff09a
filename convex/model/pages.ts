import type { PaginationOptions } from "convex/server";
import { fail } from "../errors";

/** The options of one page, of 1 to `limit` rows. Throws `invalid` or `too_many`. */
export function checkedPages(options: PaginationOptions, limit: number): PaginationOptions {
  const { numItems } = options;
  if (numItems > limit) fail({ code: "too_many", what: "rows", limit });
  if (!Number.isInteger(numItems) || numItems < 1) {
    fail({ code: "invalid", field: "numItems", problem: "out_of_range" });
  }
  return options;
}
