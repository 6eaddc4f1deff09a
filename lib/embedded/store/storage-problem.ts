/**
 * Why this device cannot keep data right now. Surfaces have a sentence for each code.
 *
 * - `storage_full`: the disk or the browser's share of it is used up. Nothing of what was being saved was saved;
 *   what was saved before can still be read.
 * - `storage_blocked`: another running copy holds the data open in another shape.
 * - `storage_unavailable`: the browser cannot open or reach its database. `detail` is the browser's own text.
 */
export type StorageProblem =
  { code: "storage_full" } | { code: "storage_blocked" } | { code: "storage_unavailable"; detail: string };

/** The one error that the store throws. */
export class StorageError extends Error {
  override readonly name = "StorageError";

  constructor(
    readonly problem: StorageProblem,
    options?: ErrorOptions,
  ) {
    super("detail" in problem ? `${problem.code}: ${problem.detail}` : problem.code, options);
  }
}

/** What IndexedDB threw, as a StorageError. */
export function storageError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  if (cause instanceof Error && cause.name === "QuotaExceededError") {
    return new StorageError({ code: "storage_full" }, { cause });
  }
  const detail = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  return new StorageError({ code: "storage_unavailable", detail }, { cause });
}
