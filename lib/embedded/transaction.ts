import { encodeKey, justAfter } from "./keys";
import { Meter, TRANSACTION_LIMITS } from "./limits";
import { ReadSet } from "./read-set";
import type { Row } from "./row";
import type { Change, KeyRange, Store } from "./store";

export interface Entry {
  key: string;
  row: Row;
}

/** The most rows fetched from the store in one go. */
const MAX_BATCH = 1_000;

/**
 * One function's view of the documents: the store as it is, with the function's own writes on top. Nothing is
 * written before the deployment commits `changes()`.
 */
export class Transaction {
  readonly reads = new ReadSet();
  /** By the document's key in `by_id`. */
  private pending = new Map<string, Change>();
  private readonly readMeter = new Meter(
    "read",
    TRANSACTION_LIMITS.documentsRead,
    TRANSACTION_LIMITS.bytesRead,
  );
  private readonly writeMeter = new Meter(
    "written",
    TRANSACTION_LIMITS.documentsWritten,
    TRANSACTION_LIMITS.bytesWritten,
  );

  constructor(private readonly store: Store) {}

  async get(table: string, id: string): Promise<Row | null> {
    this.reads.addDocument(id);
    const own = this.pending.get(encodeKey(id));
    const row = own ? own.after : await this.store.get(table, id);
    if (row) this.readMeter.count(row.size);
    return row;
  }

  /** `before` is the row as this transaction sees it now, null when there is none; `after` null deletes it. */
  put(table: string, id: string, before: Row | null, after: Row | null): void {
    this.writeMeter.count(after?.size ?? 0);
    const key = encodeKey(id);
    const earlier = this.pending.get(key);
    this.pending.set(key, { table, id, before: earlier ? earlier.before : before, after });
  }

  /** The rows of a range in its order. `firstBatch` is how many rows the reader expects to need. */
  async *scan(range: KeyRange, firstBatch: number): AsyncGenerator<Entry> {
    const { index, descending } = range;
    const seen = this.reads.addScan(range);
    let ahead = range;
    let unfetched: KeyRange | null = range;
    let batchSize = Math.max(1, firstBatch);
    let fetched: Row[] = [];
    for (;;) {
      const stored = fetched[0];
      if (stored === undefined && unfetched !== null) {
        ({ rows: fetched, rest: unfetched } = await this.store.page(
          unfetched,
          Math.min(batchSize, MAX_BATCH),
        ));
        batchSize *= 2;
        continue;
      }
      if (stored !== undefined && this.pending.has(stored.keys.by_id ?? "")) {
        fetched.shift();
        continue;
      }
      const next = firstInOrder([stored, ...this.ownRows(ahead)], index, descending);
      if (next === null) break;
      if (next.row === stored) fetched.shift();
      if (descending) {
        ahead = { ...ahead, upper: next.key };
        seen.lower = next.key;
      } else {
        ahead = { ...ahead, lower: justAfter(next.key) };
        seen.upper = ahead.lower;
      }
      this.readMeter.count(next.row.size);
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

  private *ownRows({ table, index, lower, upper }: KeyRange): Generator<Row> {
    for (const { table: written, after } of this.pending.values()) {
      const key = after?.keys[index];
      if (written === table && key !== undefined && lower <= key && key < upper) yield after!;
    }
  }
}

function firstInOrder(rows: (Row | undefined)[], index: string, descending: boolean): Entry | null {
  let first: Entry | null = null;
  for (const row of rows) {
    const key = row?.keys[index];
    if (row === undefined || key === undefined) continue;
    if (first === null || (descending ? key > first.key : key < first.key)) first = { key, row };
  }
  return first;
}
