import { openDatabase } from "./database-connection";
import { completed, eachEntry, resultOf } from "./idb";
import { newId, tableNumberOf } from "./ids";
import { encodeKey, justAfter } from "./keys";
import { META, REQUESTS, storedNumbers, type TableNumbers } from "./migration";
import { isRow, type Row } from "./row";
import type { Shape } from "./schema";
import { StorageError, type StorageProblem, storageError } from "./storage-problem";

/** What one commit does to one document. */
export interface Change {
  table: string;
  id: string;
  before: Row | null;
  after: Row | null;
}

/** A stretch of an index, `lower <= key < upper`, and the direction to read it in. */
export interface KeyRange {
  table: string;
  index: string;
  lower: string;
  upper: string;
  descending: boolean;
}

/** What a mutation answered, kept so that a client which lost the answer gets the same one again. */
export interface RequestRecord {
  /** Unique to one request of one client session. */
  key: string;
  /** The result in Convex's JSON encoding. */
  result: string;
  timestamp: bigint;
  /** Milliseconds since 1970. */
  at: number;
}

export interface StoreOptions {
  factory: IDBFactory;
  name: string;
  shape: Shape;
  now: () => number;
  log: (message: string, detail: unknown) => void;
}

interface Clock {
  timestamp: bigint;
  creationTime: number;
}

/** The documents of one deployment in IndexedDB: one object store a table, one native index a Convex index. */
export class Store {
  /** Called once when the connection ends by itself: the browser took it, or a newer copy wants to migrate. */
  onLost: (problem: StorageProblem) => void = () => {};

  private constructor(
    private readonly db: IDBDatabase,
    private readonly options: StoreOptions,
    private readonly numbers: TableNumbers,
    private readonly clock: Clock,
  ) {
    db.onversionchange = () => {
      db.close();
      this.onLost({ code: "storage_blocked" });
    };
    db.onclose = () =>
      this.onLost({ code: "storage_unavailable", detail: "The browser closed the database." });
  }

  /** @throws StorageError, as `openDatabase` does */
  static async open(options: StoreOptions): Promise<Store> {
    const db = await openDatabase(options.factory, options.name, options.shape);
    const meta = db.transaction(META).objectStore(META);
    const [numbers, clock] = await Promise.all([
      storedNumbers(meta),
      resultOf(meta.get("clock") as IDBRequest<Clock | undefined>),
    ]);
    const start = { timestamp: nanoseconds(options.now()), creationTime: 0 };
    return new Store(db, options, numbers ?? {}, clock ?? start);
  }

  get shape(): Shape {
    return this.options.shape;
  }

  /** Nanoseconds since 1970 of the newest commit; it only ever grows. */
  get timestamp(): bigint {
    return this.clock.timestamp;
  }

  newId(table: string): string {
    return newId(this.numbers[table] ?? 0);
  }

  /** The table of the schema whose id this is, or null. */
  tableOf(id: unknown): string | null {
    const number = tableNumberOf(id);
    const table = Object.keys(this.shape).find((name) => this.numbers[name] === number);
    return table ?? null;
  }

  /** Milliseconds since 1970, different for every document and later for a later one. */
  newCreationTime(): number {
    this.clock.creationTime = Math.max(this.options.now(), this.clock.creationTime + 2 ** -10);
    return this.clock.creationTime;
  }

  async get(table: string, id: string): Promise<Row | null> {
    const key = encodeKey(id);
    const stored: unknown = await resultOf(this.read(table).get(key));
    return stored === undefined ? null : this.readable(table, key, stored);
  }

  /** Up to `count` rows from the beginning of a range. `rest` is what is left of it, null when nothing is. */
  async page(range: KeyRange, count: number): Promise<{ rows: Row[]; rest: KeyRange | null }> {
    const { table, index, lower, upper, descending } = range;
    if (lower >= upper) return { rows: [], rest: null };
    const store = this.read(table);
    const source = index === "by_id" ? store : store.index(index);
    const keys = IDBKeyRange.bound(lower, upper, false, true);
    const stored = descending
      ? await lastOnes(source, keys, count)
      : await resultOf(source.getAll(keys, count));
    const rows = stored.map((row: unknown) => this.readable(table, "", row)).filter((row) => row !== null);
    const last = (stored.at(-1) as Row | undefined)?.keys[index];
    if (stored.length < count || last === undefined) return { rows, rest: null };
    return { rows, rest: descending ? { ...range, upper: last } : { ...range, lower: justAfter(last) } };
  }

  async request(key: string): Promise<RequestRecord | null> {
    const record = await resultOf(this.read(REQUESTS).get(key) as IDBRequest<RequestRecord | undefined>);
    return record ?? null;
  }

  /**
   * Writes all changes, and the record of the request that made them, or nothing. Resolves to the timestamp of the
   * commit when the browser has it on the disk.
   */
  async commit(changes: Change[], request: Pick<RequestRecord, "key" | "result"> | null): Promise<bigint> {
    const now = this.options.now();
    const floor = this.clock.timestamp + 1n;
    const timestamp = nanoseconds(now) > floor ? nanoseconds(now) : floor;
    const tables = new Set(changes.map((change) => change.table));
    const transaction = this.write([META, REQUESTS, ...tables]);
    const complete = completed(transaction);
    for (const { table, id, after } of changes) {
      const store = transaction.objectStore(table);
      if (after === null) store.delete(encodeKey(id));
      else store.put(after);
    }
    if (request !== null) {
      const record: RequestRecord = { ...request, timestamp, at: now };
      transaction.objectStore(REQUESTS).put(record);
    }
    const clock: Clock = { ...this.clock, timestamp };
    transaction.objectStore(META).put(clock, "clock");
    transaction.commit();
    await complete;
    this.clock.timestamp = timestamp;
    return timestamp;
  }

  /** Forgets requests that were answered before `at` (milliseconds since 1970). */
  async forgetRequests(at: number): Promise<void> {
    const transaction = this.write([REQUESTS]);
    const complete = completed(transaction);
    const old = transaction.objectStore(REQUESTS).index("at").openCursor(IDBKeyRange.upperBound(at, true));
    await eachEntry(old, (cursor) => void cursor.delete());
    await complete;
  }

  close(): void {
    this.db.close();
  }

  private read(table: string): IDBObjectStore {
    try {
      return this.db.transaction(table).objectStore(table);
    } catch (error) {
      throw storageError(error);
    }
  }

  private write(stores: string[]): IDBTransaction {
    try {
      return this.db.transaction(stores, "readwrite", { durability: "strict" });
    } catch (error) {
      throw storageError(error);
    }
  }

  /** One corrupt row is as good as absent; the others must not suffer from it. */
  private readable(table: string, key: string, stored: unknown): Row | null {
    if (isRow(stored)) return stored;
    this.options.log(`A row of ${table} cannot be read and is left out.`, key || stored);
    return null;
  }
}

export { StorageError };

/** The last `count` entries of a range, the last one first. */
async function lastOnes(
  source: IDBObjectStore | IDBIndex,
  range: IDBKeyRange,
  count: number,
): Promise<unknown[]> {
  if (canReadBackwards(source)) {
    return resultOf(source.getAll({ query: range, count, direction: "prev" }));
  }
  return new Promise((resolve, reject) => {
    const entries: unknown[] = [];
    const request = source.openCursor(range, "prev");
    request.onerror = () => reject(storageError(request.error));
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor !== null) entries.push(cursor.value);
      if (cursor === null || entries.length === count) resolve(entries);
      else cursor.continue();
    };
  });
}

/** `getAll` took a direction in the same step in which `getAllRecords` came (Chromium 141). */
interface ReadsBackwards {
  getAll(options: { query: IDBKeyRange; count: number; direction: "prev" }): IDBRequest<unknown[]>;
}
function canReadBackwards(source: object): source is ReadsBackwards {
  return "getAllRecords" in source;
}

function nanoseconds(milliseconds: number): bigint {
  return BigInt(Math.floor(milliseconds)) * 1_000_000n;
}
