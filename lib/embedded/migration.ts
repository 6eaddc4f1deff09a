import { eachEntry, resultOf } from "./idb";
import { documentOf, isRow, makeRow } from "./row";
import { type Indexes, JOBS_TABLE, type Shape } from "./schema";

/** Beside the tables of the schema. Their names are no table names: those begin with a letter. */
export const META = "_meta";
export const REQUESTS = "_requests";
export const UNREADABLE = "_unreadable";

/** Table name to the number that its ids carry. Given once, never given again. */
export type TableNumbers = Record<string, number>;

/**
 * Brings a database to `shape`, from nothing or from any earlier shape, inside IndexedDB's upgrade transaction:
 * when it is interrupted nothing of it has happened, and the next opening starts it again.
 *
 * Tables that left the schema keep their rows. A row that cannot be read is set aside in `_unreadable`.
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
    await migrateTable(transaction, table, before[table] ?? null, indexes);
  }
  meta.put({ ...before, ...shape }, "shape");
  meta.put(withNumbers((await storedNumbers(meta)) ?? {}, Object.keys(shape)), "tableNumbers");
}

/** Whether a database already has every table and index of `shape`, and no other index on these tables. */
export async function hasShape(db: IDBDatabase, shape: Shape): Promise<boolean> {
  if (!db.objectStoreNames.contains(META)) return false;
  const stored = await storedShape(db.transaction(META).objectStore(META));
  return Object.entries(shape).every(([table, indexes]) => sameIndexes(stored[table], indexes));
}

export async function storedNumbers(meta: IDBObjectStore): Promise<TableNumbers | undefined> {
  return resultOf(meta.get("tableNumbers") as IDBRequest<TableNumbers | undefined>);
}

async function storedShape(meta: IDBObjectStore): Promise<Shape> {
  return (await resultOf(meta.get("shape") as IDBRequest<Shape | undefined>)) ?? {};
}

async function migrateTable(
  transaction: IDBTransaction,
  table: string,
  before: Indexes | null,
  after: Indexes,
): Promise<void> {
  if (before !== null && sameIndexes(before, after)) return;
  const { db } = transaction;
  const store = db.objectStoreNames.contains(table)
    ? transaction.objectStore(table)
    : db.createObjectStore(table, { keyPath: "keys.by_id" });
  for (const name of store.indexNames) store.deleteIndex(name);
  if (before !== null) await rewriteRows(store, transaction.objectStore(UNREADABLE), after);
  for (const name of Object.keys(after)) {
    if (name !== "by_id") store.createIndex(name, `keys.${name}`, { unique: true });
  }
}

async function rewriteRows(
  store: IDBObjectStore,
  unreadable: IDBObjectStore,
  indexes: Indexes,
): Promise<void> {
  await eachEntry(store.openCursor(), (cursor) => {
    const stored: unknown = cursor.value;
    if (isRow(stored)) cursor.update(makeRow(documentOf(stored), indexes));
    else {
      unreadable.add({ table: store.name, stored });
      cursor.delete();
    }
  });
}

function sameIndexes(a: Indexes | undefined, b: Indexes): boolean {
  if (a === undefined) return false;
  const names = Object.keys(b);
  return names.length === Object.keys(a).length && names.every((name) => String(a[name]) === String(b[name]));
}

/** Convex numbers the tables of a project from 10001 on; the system's own come before. */
function withNumbers(numbers: TableNumbers, tables: string[]): TableNumbers {
  const all = { ...numbers };
  for (const table of tables) {
    all[table] ??= table === JOBS_TABLE ? 1 : Math.max(10_000, ...Object.values(all)) + 1;
  }
  return all;
}
