import { holds, type KeyRange } from "../store/key-range";
import type { Change } from "../store/store";

/** What a function has seen. A commit that touches none of it cannot change what the function returns. */
export class ReadSet {
  private readonly ids = new Set<string>();
  private readonly ranges: ReadRange[] = [];

  addDocument(id: string): void {
    this.ids.add(id);
  }

  /** Begins with what a scan has seen when it has not begun: nothing, at the place where it will. */
  addScan({ table, index, lower, upper, descending }: KeyRange): ReadRange {
    const start = descending ? upper : lower;
    const range: ReadRange = { table, index, lower: start, upper: start };
    this.ranges.push(range);
    return range;
  }

  isTouchedBy(changes: readonly Change[]): boolean {
    return changes.some(
      (change) => this.ids.has(change.id) || this.ranges.some((range) => meets(range, change)),
    );
  }
}

/** The part of an index that a scan has seen so far. */
export type ReadRange = Omit<KeyRange, "descending">;

function meets(range: ReadRange, { table, before, after }: Change): boolean {
  return table === range.table && [before, after].some((row) => row !== null && holds(range, row));
}
