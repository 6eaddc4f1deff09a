import { justAfter } from "../values/keys";
import type { Row } from "./row";

/** A stretch of an index, `lower <= key < upper`, and the direction in which it is read. */
export interface KeyRange {
  table: string;
  index: string;
  lower: string;
  upper: string;
  descending: boolean;
}

/** Whether a row of the range's table lies in the range. */
export function holds({ index, lower, upper }: Omit<KeyRange, "descending">, row: Row): boolean {
  const key = row.keys[index];
  return key !== undefined && lower <= key && key < upper;
}

/** What of a range comes behind a key, in the direction of the range. */
export function behind(key: string, range: KeyRange): KeyRange {
  return range.descending ? { ...range, upper: key } : { ...range, lower: justAfter(key) };
}
