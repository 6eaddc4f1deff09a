import { storageError } from "./storage-problem";

/**
 * IndexedDB's events as promises. Every failure is a StorageError. Not by the library `idb`: its `openDB` lets an
 * asynchronous upgrade fail unnoticed and has no end to being blocked, so opening would be written here all the same,
 * and so would every failure's translation.
 */

export function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(storageError(request.error));
  });
}

/** What an object store has at a key, which is of type `T` because nobody else writes there. */
export function valueAt<T>(store: IDBObjectStore, key: IDBValidKey): Promise<T | undefined> {
  return resultOf(store.get(key) as IDBRequest<T | undefined>);
}

/** Lets `fill` make its requests in a transaction. Resolves when the browser says that it is complete. */
export function completed(transaction: IDBTransaction, fill: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(storageError(transaction.error));
    try {
      fill();
      transaction.commit();
    } catch (error) {
      reject(storageError(error));
      transaction.abort();
    }
  });
}

/** Visits the entries of a cursor one after the other, until `visit` returns false. */
export function eachEntry(
  request: IDBRequest<IDBCursorWithValue | null>,
  visit: (cursor: IDBCursorWithValue) => boolean,
): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(storageError(request.error));
    request.onsuccess = () => {
      try {
        if (request.result !== null && visit(request.result)) request.result.continue();
        else resolve();
      } catch (error) {
        reject(storageError(error));
      }
    };
  });
}
