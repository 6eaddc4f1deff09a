import type { Change, KeyRange } from "./store";

/** What a query has seen. A commit that touches none of it cannot change the query's result. */
export class ReadSet {
  private readonly ids = new Set<string>();
  private readonly ranges: ReadRange[] = [];

  addDocument(id: string): void {
    this.ids.add(id);
  }

  /** Begins a scan that has seen nothing yet; it tells how far it came. */
  addScan({ table, index, lower, upper, descending }: KeyRange): ReadRange {
    const start = descending ? upper : lower;
    const range: ReadRange = { table, index, lower: start, upper: start };
    this.ranges.push(range);
    return range;
  }

  isTouchedBy(changes: readonly Change[]): boolean {
    return changes.some(
      (change) => this.ids.has(change.id) || this.ranges.some((range) => isInside(range, change)),
    );
  }
}

/** The part of an index that was really read: keys with lower <= key < upper. */
export interface ReadRange {
  readonly table: string;
  readonly index: string;
  lower: string;
  upper: string;
}

function isInside({ table, index, lower, upper }: ReadRange, change: Change): boolean {
  if (change.table !== table) return false;
  return [change.before, change.after].some((row) => {
    const key = row?.keys[index];
    return key !== undefined && lower <= key && key < upper;
  });
}
