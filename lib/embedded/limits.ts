/** Convex's limits on one query or mutation, and on one document. Bytes are counted by `getConvexSize`. */
export const TRANSACTION_LIMITS = {
  documentBytes: 1 << 20,
  documentsRead: 32_000,
  bytesRead: 16 << 20,
  documentsWritten: 16_000,
  bytesWritten: 16 << 20,
} as const;

/** Counts what one function execution reads or writes; throws when it is too much. */
export class Meter {
  private documents = 0;
  private bytes = 0;

  constructor(
    private readonly verb: "read" | "written",
    private readonly maxDocuments: number,
    private readonly maxBytes: number,
  ) {}

  count(bytes: number): void {
    this.documents += 1;
    this.bytes += bytes;
    if (this.documents > this.maxDocuments) this.refuse("documents", this.maxDocuments);
    if (this.bytes > this.maxBytes) this.refuse("bytes", this.maxBytes);
  }

  private refuse(unit: "documents" | "bytes", limit: number): never {
    throw new Error(
      `Too many ${unit} ${this.verb} in a single function execution (limit: ${limit}). ` +
        "Consider an index with a narrower range, `.take()` or pagination.",
    );
  }
}
