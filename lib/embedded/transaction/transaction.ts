import { behind, holds, type KeyRange } from "../store/key-range";
import type { Row } from "../store/row";
import type { Change, Store } from "../store/store";
import { encodeKey } from "../values/keys";
import { Meter } from "./limits";
import { type ReadRange, ReadSet } from "./read-set";

export interface Entry {
  /** In the index that is scanned. */
  key: string;
  row: Row;
}

/** The most rows fetched from the store in one go. */
const MAX_BATCH = 1_000;

/**
 * One function's view of the documents: the store as it is, with the function's own writes on top. Nothing is
 * written to the store before someone commits `changes()`.
 */
export class Transaction {
  readonly reads = new ReadSet();
  /** By the document's key in the index `by_id`. */
  private pending = new Map<string, Change>();
  private readonly read = new Meter("read");
  private readonly written = new Meter("written");

  constructor(private readonly store: Store) {}

  async get(table: string, id: string): Promise<Row | null> {
    this.reads.addDocument(id);
    const own = this.pending.get(encodeKey(id));
    const row = own ? own.after : await this.store.get(table, id);
    if (row !== null) this.read.count(row.size);
    return row;
  }

  /** `before` is the row as this transaction sees it now, null for a new one; `after` null deletes it. */
  put(table: string, id: string, before: Row | null, after: Row | null): void {
    this.written.count(after?.size ?? 0);
    const key = encodeKey(id);
    const earlier = this.pending.get(key);
    this.pending.set(key, { table, id, before: earlier ? earlier.before : before, after });
  }

  /** The rows of a range in its order. `firstBatch` is how many the reader expects to need. */
  async *scan(range: KeyRange, firstBatch: number): AsyncGenerator<Entry> {
    const seen = this.reads.addScan(range);
    let ahead = range;
    let unfetched: KeyRange | null = range;
    let fetched: Row[] = [];
    for (let batch = Math.max(1, firstBatch); ;) {
      if (fetched.length === 0 && unfetched !== null) {
        ({ rows: fetched, rest: unfetched } = await this.store.page(unfetched, Math.min(batch, MAX_BATCH)));
        batch *= 2;
        continue;
      }
      const stored = fetched[0];
      if (stored !== undefined && this.pending.has(stored.keys.by_id)) {
        fetched.shift();
        continue;
      }
      const next = firstInOrder([...(stored ? [stored] : []), ...this.ownRows(ahead)], range);
      if (next === null) break;
      if (next.row === stored) fetched.shift();
      ahead = behind(next.key, ahead);
      extend(seen, ahead);
      this.read.count(next.row.size);
      yield next;
    }
    seen.lower = range.lower;
    seen.upper = range.upper;
  }

  /** What committing this transaction would do. Writes that change nothing are left out. */
  changes(): Change[] {
    return [...this.pending.values()].filter((change) => change.before?.json !== change.after?.json);
  }

  /** Remembers the writes so far. Calling the result takes back everything written later. */
  savepoint(): () => void {
    const writes = new Map(this.pending);
    return () => {
      this.pending = writes;
    };
  }

  private *ownRows(range: KeyRange): Generator<Row> {
    for (const { table, after } of this.pending.values()) {
      if (table === range.table && after !== null && holds(range, after)) yield after;
    }
  }
}

function firstInOrder(rows: Iterable<Row>, { index, descending }: KeyRange): Entry | null {
  let first: Entry | null = null;
  for (const row of rows) {
    const key = row.keys[index] ?? "";
    if (first === null || (descending ? key > first.key : key < first.key)) first = { key, row };
  }
  return first;
}

/** Lets what has been seen reach to where what lies ahead begins. */
function extend(seen: ReadRange, { lower, upper, descending }: KeyRange): void {
  if (descending) seen.lower = upper;
  else seen.upper = lower;
}
