import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
import { IDBDatabase, IDBObjectStore } from "fake-indexeddb";

/** What one transaction did to one row. */
type Write = { store: string } & ({ put: unknown; key?: IDBValidKey } | { delete: IDBValidKey });

/**
 * Writes down every transaction of this process's IndexedDB, synced to the disk before anyone hears that it is
 * complete: what was acknowledged outlives a process that is killed. A line that was not written to its end is of a
 * transaction that nobody was told of.
 */
export function keepJournal(path: string): void {
  dropHalfLine(path);
  const file = openSync(path, "a");
  const writes = new WeakMap<IDBTransaction, Write[]>();
  instead(IDBDatabase.prototype, "transaction", (original, db, args) => {
    const transaction = original.apply(db, args) as IDBTransaction;
    const own: Write[] = [];
    writes.set(transaction, own);
    // A listener comes before `oncomplete`, which is what the store waits for.
    transaction.addEventListener("complete", () => {
      if (own.length === 0) return;
      writeSync(file, `${serialize(own).toString("base64")}\n`);
      fsyncSync(file);
    });
    return transaction;
  });
  instead(IDBObjectStore.prototype, "put", (original, store: IDBObjectStore, args) => {
    const [value, key] = args as [unknown, IDBValidKey | undefined];
    const write: Write = { store: store.name, put: value, ...(key !== undefined && { key }) };
    writes.get(store.transaction)?.push(write);
    return original.apply(store, args);
  });
  instead(IDBObjectStore.prototype, "delete", (original, store: IDBObjectStore, args) => {
    writes.get(store.transaction)?.push({ store: store.name, delete: args[0] as IDBValidKey });
    return original.apply(store, args);
  });
  process.on("exit", () => closeSync(file));
}

function dropHalfLine(path: string): void {
  if (existsSync(path)) truncateSync(path, readFileSync(path).lastIndexOf("\n") + 1);
}

type Method = (...args: unknown[]) => unknown;

/** Puts a method around the one of a prototype. */
function instead<Of extends object>(
  prototype: Of,
  name: string,
  method: (original: Method, self: Of, args: unknown[]) => unknown,
): void {
  const original = Object.getOwnPropertyDescriptor(prototype, name)?.value as Method;
  Object.defineProperty(prototype, name, {
    configurable: true,
    writable: true,
    value(this: Of, ...args: unknown[]) {
      return method(original, this, args);
    },
  });
}

/** Puts back what a journal holds into a database that has its stores but is otherwise new. */
export async function replayJournal(path: string, indexedDB: IDBFactory, name: string): Promise<void> {
  const lines = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
  // What follows the last newline is half a line, or nothing.
  const transactions = lines.slice(0, -1).map((line) => deserialize(Buffer.from(line, "base64")) as Write[]);
  const opening = indexedDB.open(name);
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error("The database cannot be opened."));
  });
  const all = db.transaction([...db.objectStoreNames], "readwrite");
  for (const write of transactions.flat()) {
    const store = all.objectStore(write.store);
    if ("put" in write) store.put(write.put, write.key);
    else store.delete(write.delete);
  }
  await new Promise((resolve) => (all.oncomplete = resolve));
  db.close();
}
