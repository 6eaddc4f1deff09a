/** A database of IndexedDB as plain JSON, so that the one of a released version can be kept in the repository. */
export interface Dump {
  version: number;
  stores: {
    name: string;
    keyPath: string | null;
    autoIncrement: boolean;
    indexes: { name: string; keyPath: string }[];
    /** Keys are there where the rows do not carry them. */
    rows: { key?: IDBValidKey; value: unknown }[];
  }[];
}

/** Everything that is in a database. */
export async function dump(indexedDB: IDBFactory, name: string): Promise<Dump> {
  const db = await resultOf(indexedDB.open(name));
  const transaction = db.transaction([...db.objectStoreNames]);
  const stores = await Promise.all(
    [...db.objectStoreNames].map(async (storeName) => {
      const store = transaction.objectStore(storeName);
      const keyPath = store.keyPath as string | null;
      const indexes = [...store.indexNames].map((index) => ({
        name: index,
        keyPath: store.index(index).keyPath as string,
      }));
      const [keys, values] = await Promise.all([
        resultOf(store.getAllKeys()),
        resultOf<unknown[]>(store.getAll()),
      ]);
      const rows = values.map((value, at) => ({
        ...(keyPath === null && { key: keys[at] }),
        value: encoded(value),
      }));
      return { name: storeName, keyPath, autoIncrement: store.autoIncrement, indexes, rows };
    }),
  );
  const { version } = db;
  db.close();
  return { version, stores };
}

/** Makes a database as it was. */
export async function restore(indexedDB: IDBFactory, name: string, { version, stores }: Dump): Promise<void> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const { name: storeName, keyPath, autoIncrement, indexes, rows } of stores) {
      const store = opening.result.createObjectStore(storeName, { keyPath, autoIncrement });
      for (const index of indexes) store.createIndex(index.name, index.keyPath);
      for (const { key, value } of rows) store.put(decoded(value), key);
    }
  };
  (await resultOf(opening)).close();
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB failed."));
  });
}

/** JSON has no bigints, which is what times in nanoseconds are. */
function encoded(value: unknown): unknown {
  if (typeof value === "bigint") return { $bigint: String(value) };
  return mapped(value, encoded);
}

function decoded(value: unknown): unknown {
  if (typeof value === "object" && value !== null && "$bigint" in value)
    return BigInt(value.$bigint as string);
  return mapped(value, decoded);
}

function mapped(value: unknown, each: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(each);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, each(part)]));
}
