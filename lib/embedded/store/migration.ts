import { type Indexes, JOBS_TABLE, type Shape } from "../schema";
import { resultOf, valueAt } from "./idb";
import { keyIn, makeRow, readRow, toStored } from "./row";

/** The object stores beside those of the tables; a table's name begins with no underscore but for the jobs. */
export const META = "_meta";
export const REQUESTS = "_requests";
const UNREADABLE = "_unreadable";
/** A table while its rows move to their new shape. */
const FORMER = "_former";

/** Rows that a migration has in memory at a time. */
const BATCH = 500;

/** Table name to the number that its ids carry. Given once and never to another table. */
export type TableNumbers = Record<string, number>;

/**
 * Brings a database from nothing, or from any earlier shape, to `shape`, inside IndexedDB's upgrade transaction:
 * when it is interrupted nothing of it has happened, and the next opening starts over.
 *
 * A table that left the schema keeps its rows. A row that cannot be read is put aside into `_unreadable`.
 */
export async function migrate(transaction: IDBTransaction, shape: Shape): Promise<void> {
  const { db } = transaction;
  if (!db.objectStoreNames.contains(META)) {
    db.createObjectStore(META);
    db.createObjectStore(REQUESTS, { keyPath: "key" }).createIndex("at", "at");
    db.createObjectStore(UNREADABLE, { autoIncrement: true });
  }
  const meta = transaction.objectStore(META);
  const before = await storedShape(meta);
  for (const [table, indexes] of Object.entries(shape)) {
    await migrateTable(transaction, table, before[table], indexes);
  }
  meta.put({ ...before, ...shape }, "shape");
  meta.put(withNumbers(await storedNumbers(meta), Object.keys(shape)), "tableNumbers");
}

/** Whether every table of `shape` is there with these very indexes. */
export async function hasShape(db: IDBDatabase, shape: Shape): Promise<boolean> {
  if (!db.objectStoreNames.contains(META)) return false;
  const stored = await storedShape(db.transaction(META).objectStore(META));
  return Object.entries(shape).every(([table, indexes]) => isSame(stored[table], indexes));
}

export async function storedNumbers(meta: IDBObjectStore): Promise<TableNumbers> {
  return (await valueAt(meta, "tableNumbers")) ?? {};
}

async function storedShape(meta: IDBObjectStore): Promise<Shape> {
  return (await valueAt(meta, "shape")) ?? {};
}

async function migrateTable(
  transaction: IDBTransaction,
  table: string,
  before: Indexes | undefined,
  after: Indexes,
): Promise<void> {
  if (isSame(before, after)) return;
  const { db } = transaction;
  const old = db.objectStoreNames.contains(table) ? transaction.objectStore(table) : null;
  if (old !== null) old.name = FORMER;
  const store = db.createObjectStore(table, { keyPath: "keys.by_id" });
  for (const name of Object.keys(after)) {
    if (name !== "by_id") store.createIndex(name, `keys.${name}`);
  }
  if (old === null) return;
  await copyRows(old, store, transaction.objectStore(UNREADABLE), after);
  db.deleteObjectStore(FORMER);
}

/** Into an empty store, because rows that replace others are indexed several times as slowly. */
async function copyRows(
  from: IDBObjectStore,
  to: IDBObjectStore,
  unreadable: IDBObjectStore,
  indexes: Indexes,
): Promise<void> {
  for (let last = "", isEnd = false; !isEnd;) {
    const batch: unknown[] = await resultOf(from.getAll(IDBKeyRange.lowerBound(last, true), BATCH));
    for (const stored of batch) {
      last = keyIn(stored, "by_id");
      const row = readRow(stored);
      if (row !== null) to.put(toStored(makeRow(row.document, indexes)));
      else unreadable.add({ table: to.name, row: stored });
    }
    isEnd = batch.length < BATCH;
  }
}

function isSame(before: Indexes | undefined, after: Indexes): boolean {
  return before !== undefined && JSON.stringify(sorted(before)) === JSON.stringify(sorted(after));
}

function sorted(indexes: Indexes): [name: string, fields: string[]][] {
  return Object.entries(indexes).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** As on Convex, the tables of a project are numbered from 10001 on. */
function withNumbers(numbers: TableNumbers, tables: string[]): TableNumbers {
  const all = { ...numbers };
  for (const table of tables) {
    all[table] ??= table === JOBS_TABLE ? 1 : Math.max(10_000, ...Object.values(all)) + 1;
  }
  return all;
}
