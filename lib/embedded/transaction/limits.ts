/** Convex's limits on one document and on one function execution. Bytes are counted by `getConvexSize`. */
export const TRANSACTION_LIMITS = {
  documentBytes: 1 << 20,
  read: { documents: 32_000, bytes: 16 << 20 },
  written: { documents: 16_000, bytes: 16 << 20 },
} as const;

/** Counts the documents that a function execution reads or writes; throws when they are too many or too big. */
export class Meter {
  private documents = 0;
  private bytes = 0;

  constructor(private readonly verb: "read" | "written") {}

  count(bytes: number): void {
    this.documents += 1;
    this.bytes += bytes;
    const limit = TRANSACTION_LIMITS[this.verb];
    const exceeded =
      this.documents > limit.documents ? "documents" : this.bytes > limit.bytes ? "bytes" : null;
    if (exceeded === null) return;
    throw new Error(
      `Too many ${exceeded} ${this.verb} in a single function execution (limit: ${limit[exceeded]}).`,
    );
  }
}
