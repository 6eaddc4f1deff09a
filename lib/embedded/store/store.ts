import type { Shape } from "../schema";
import { newId, tableNumberOf } from "../values/ids";
import { encodeKey } from "../values/keys";
import { openDatabase } from "./connection";
import { completed, eachEntry, resultOf, valueAt } from "./idb";
import { behind, type KeyRange } from "./key-range";
import { META, REQUESTS, storedNumbers, type TableNumbers } from "./migration";
import { keyIn, readRow, type Row, toStored } from "./row";
import { type StorageProblem, storageError } from "./storage-problem";

/** What one commit does to one document. */
export interface Change {
  table: string;
  id: string;
  before: Row | null;
  after: Row | null;
}

/** What a mutation answered, kept for a client that lost the answer and asks again. */
export interface RequestRecord {
  /** Of one request of one client session. */
  key: string;
  /** The result in Convex's JSON encoding. */
  result: string;
  /** Of the commit. */
  timestamp: bigint;
  /** Milliseconds since 1970. */
  at: number;
}

export interface StoreOptions {
  indexedDB: IDBFactory;
  name: string;
  shape: Shape;
  /** Milliseconds since 1970. */
  now: () => number;
  log: (message: string, detail: unknown) => void;
}

/** The newest times that were given out. They only grow, whatever the device's clock does. */
interface Clock {
  /** Nanoseconds since 1970. */
  timestamp: bigint;
  /** Milliseconds since 1970. */
  creationTime: number;
}

/** The documents of one deployment in IndexedDB: an object store for each table, an index for each of Convex's. */
export class Store {
  /** Called once when the connection ends without `close()`. */
  onLost: (problem: StorageProblem) => void = () => {};
  private readonly tables: Map<number, string>;

  private constructor(
    private readonly db: IDBDatabase,
    private readonly options: StoreOptions,
    private readonly numbers: TableNumbers,
    private clock: Clock,
  ) {
    this.tables = new Map(Object.keys(options.shape).map((table) => [numbers[table] ?? 0, table]));
    db.onversionchange = () => {
      db.close();
      this.onLost({ code: "storage_blocked" });
    };
    db.onclose = () =>
      this.onLost({ code: "storage_unavailable", detail: "The browser closed the database." });
  }

  /** @throws StorageError, as `openDatabase` does */
  static async open(options: StoreOptions): Promise<Store> {
    const db = await openDatabase(options.indexedDB, options.name, options.shape);
    const meta = begin(db, [META], "readonly").objectStore(META);
    const [numbers, clock] = await Promise.all([storedNumbers(meta), valueAt<Clock>(meta, "clock")]);
    const start: Clock = { timestamp: nanoseconds(options.now()), creationTime: 0 };
    return new Store(db, options, numbers, clock ?? start);
  }

  /** Of the newest commit, in nanoseconds since 1970. */
  get timestamp(): bigint {
    return this.clock.timestamp;
  }

  newId(table: string): string {
    return newId(this.numbers[table] ?? 0);
  }

  /** The table whose id this is, or null for anything else. */
  tableOf(id: unknown): string | null {
    return this.tables.get(tableNumberOf(id) ?? -1) ?? null;
  }

  /** Milliseconds since 1970; never the same twice, so that documents keep the order in which they were made. */
  newCreationTime(): number {
    const creationTime = Math.max(this.options.now(), this.clock.creationTime + 2 ** -10);
    this.clock = { ...this.clock, creationTime };
    return creationTime;
  }

  async get(table: string, id: string): Promise<Row | null> {
    const stored = await valueAt<unknown>(this.reading(table), encodeKey(id));
    return stored === undefined ? null : this.read(table, stored);
  }

  /** Up to `count` rows from the start of a range, and what is left of the range: null when nothing is. */
  async page(range: KeyRange, count: number): Promise<{ rows: Row[]; rest: KeyRange | null }> {
    const { table, index, lower, upper, descending } = range;
    if (lower >= upper) return { rows: [], rest: null };
    const store = this.reading(table);
    const source = index === "by_id" ? store : store.index(index);
    const bounds = IDBKeyRange.bound(lower, upper, false, true);
    const stored = descending
      ? await lastEntries(source, bounds, count)
      : await resultOf<unknown[]>(source.getAll(bounds, count));
    const rows = stored.map((each) => this.read(table, each)).filter((row) => row !== null);
    if (stored.length < count) return { rows, rest: null };
    return { rows, rest: behind(keyIn(stored.at(-1), index), range) };
  }

  async request(key: string): Promise<RequestRecord | null> {
    return (await valueAt<RequestRecord>(this.reading(REQUESTS), key)) ?? null;
  }

  /**
   * Writes all changes, with the record of the request that made them, or nothing. Resolves to the timestamp of the
   * commit once the browser has it on the disk.
   */
  async commit(
    changes: readonly Change[],
    request: Pick<RequestRecord, "key" | "result"> | null,
  ): Promise<bigint> {
    const at = this.options.now();
    const [wanted, least] = [nanoseconds(at), this.clock.timestamp + 1n];
    const timestamp = wanted > least ? wanted : least;
    const tables = new Set(changes.map((change) => change.table));
    const transaction = begin(this.db, [META, REQUESTS, ...tables], "readwrite", "strict");
    await completed(transaction, () => {
      for (const { table, id, after } of changes) {
        const store = transaction.objectStore(table);
        if (after === null) store.delete(encodeKey(id));
        else store.put(toStored(after));
      }
      if (request !== null) transaction.objectStore(REQUESTS).put({ ...request, timestamp, at });
      transaction.objectStore(META).put({ ...this.clock, timestamp }, "clock");
    });
    this.clock = { ...this.clock, timestamp };
    return timestamp;
  }

  /** Forgets the requests that were answered before `at`, in milliseconds since 1970. */
  async forgetRequests(at: number): Promise<void> {
    const requests = begin(this.db, [REQUESTS], "readwrite", "relaxed").objectStore(REQUESTS);
    await eachEntry(requests.index("at").openCursor(IDBKeyRange.upperBound(at, true)), (cursor) => {
      cursor.delete();
      return true;
    });
  }

  close(): void {
    this.db.close();
  }

  private reading(table: string): IDBObjectStore {
    return begin(this.db, [table], "readonly").objectStore(table);
  }

  /** A row that cannot be read is as good as absent, so that the others do not suffer from it. */
  private read(table: string, stored: unknown): Row | null {
    const row = readRow(stored);
    if (row === null) this.options.log(`A row of ${table} cannot be read and is left out.`, stored);
    return row;
  }
}

function begin(
  db: IDBDatabase,
  stores: string[],
  mode: "readonly" | "readwrite",
  durability?: IDBTransactionDurability,
): IDBTransaction {
  try {
    return db.transaction(stores, mode, { durability });
  } catch (error) {
    throw storageError(error);
  }
}

/** The last entries of a range, the very last one first. */
async function lastEntries(source: Source, range: IDBKeyRange, count: number): Promise<unknown[]> {
  if (readsBackwards(source)) return resultOf(source.getAll({ query: range, count, direction: "prev" }));
  const entries: unknown[] = [];
  await eachEntry(source.openCursor(range, "prev"), (cursor) => {
    entries.push(cursor.value);
    return entries.length < count;
  });
  return entries;
}

type Source = IDBObjectStore | IDBIndex;

/** `getAll` learned to read backwards when `getAllRecords` came (Chromium 141; elsewhere later or never). */
function readsBackwards(source: Source): source is Source & BackwardsReader {
  return "getAllRecords" in source;
}

interface BackwardsReader {
  getAll(options: { query: IDBKeyRange; count: number; direction: "prev" }): IDBRequest<unknown[]>;
}

function nanoseconds(milliseconds: number): bigint {
  return BigInt(Math.floor(milliseconds)) * 1_000_000n;
}
