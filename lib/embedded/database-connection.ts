import { hasShape, migrate } from "./migration";
import type { Shape } from "./schema";
import { StorageError, storageError } from "./storage-problem";

/**
 * Opens the database `name`, migrated to `shape`.
 *
 * @throws StorageError: `storage_blocked` when a copy that is still running holds an older shape open,
 * `storage_full` when there is no room for the migration, else `storage_unavailable`.
 */
export async function openDatabase(factory: IDBFactory, name: string, shape: Shape): Promise<IDBDatabase> {
  const found = await connect(factory, name, shape);
  if (await hasShape(found, shape)) return found;
  const next = found.version + 1;
  found.close();
  return connect(factory, name, shape, next);
}

/** Without a version: whatever is there. A new version, like a new database, is migrated before it opens. */
function connect(factory: IDBFactory, name: string, shape: Shape, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    let failure: unknown;
    const request = factory.open(name, version);
    request.onupgradeneeded = () => {
      const { transaction } = request;
      if (transaction === null) return;
      migrate(transaction, shape).catch((error: unknown) => {
        failure = error;
        transaction.abort();
      });
    };
    let blocked = false;
    request.onblocked = () => {
      blocked = true;
      reject(new StorageError({ code: "storage_blocked" }));
    };
    request.onsuccess = () => {
      // Unblocked after all, but nobody waits any more: the next opening finds the work done.
      if (blocked) request.result.close();
      else resolve(request.result);
    };
    request.onerror = () => reject(storageError(failure ?? request.error));
  }).catch((error: unknown) => {
    throw storageError(error);
  }) as Promise<IDBDatabase>;
}
