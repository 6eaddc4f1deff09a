import type { Shape } from "../schema";
import { hasShape, migrate } from "./migration";
import { StorageError, storageError } from "./storage-problem";

/**
 * Opens the database `name`, migrated to `shape`.
 *
 * @throws StorageError: `storage_blocked` when a copy that is still running holds another shape open,
 * `storage_full` when there is no room to migrate, else `storage_unavailable`
 */
export async function openDatabase(factory: IDBFactory, name: string, shape: Shape): Promise<IDBDatabase> {
  try {
    const found = await connect(factory, name, shape);
    if (await hasShape(found, shape)) return found;
    found.close();
    return await connect(factory, name, shape, found.version + 1);
  } catch (error) {
    throw storageError(error);
  }
}

/** A connection that is just closing blocks, too, until its last transaction has ended. */
const PATIENCE_MS = 2_000;

/** Opens whatever is there, or a new version; a new version, like a new database, is migrated before it is open. */
function connect(factory: IDBFactory, name: string, shape: Shape, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, version);
    let cause: unknown;
    let isGivenUp = false;
    let patience: ReturnType<typeof setTimeout> | undefined;
    request.onupgradeneeded = () => {
      clearTimeout(patience);
      const { transaction } = request;
      if (transaction === null) return;
      // The request itself only says that the transaction was aborted.
      transaction.onabort = () => {
        cause ??= transaction.error;
      };
      migrate(transaction, shape).catch((error: unknown) => {
        cause ??= error;
        transaction.abort();
      });
    };
    request.onblocked = () => {
      patience = setTimeout(() => {
        isGivenUp = true;
        reject(new StorageError({ code: "storage_blocked" }));
      }, PATIENCE_MS);
    };
    request.onerror = () => reject(storageError(cause ?? request.error));
    request.onsuccess = () => {
      const db = request.result;
      db.onversionchange = () => db.close();
      // Let through after all, but nobody waits any more: the next opening finds the work done.
      if (isGivenUp) db.close();
      else resolve(db);
    };
  });
}
