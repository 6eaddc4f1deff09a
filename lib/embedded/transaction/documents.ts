import type { Schema } from "../schema";
import { type Document, makeRow, type Row } from "../store/row";
import type { Store } from "../store/store";
import { mismatch } from "../values/validation";
import type { Fields } from "../values/values";
import { TRANSACTION_LIMITS } from "./limits";
import type { Transaction } from "./transaction";

/** The documents of a transaction, under the rules of the schema. */
export class Documents {
  constructor(
    readonly transaction: Transaction,
    private readonly store: Store,
    private readonly schema: Schema,
  ) {}

  /** The table of an id. Throws when it is no id, or of another table than `expected`. */
  tableOf(id: unknown, expected?: string): string {
    const table = this.store.tableOf(id);
    if (table === null) {
      throw new Error(`Invalid argument \`id\`, expected ID value but got ${JSON.stringify(id)}`);
    }
    if (expected !== undefined && table !== expected) {
      throw new Error(
        `Invalid argument \`id\`, expected ID in table '${expected}' but got ID in table '${table}'`,
      );
    }
    return table;
  }

  isIdOf(table: string, id: string): boolean {
    return this.store.tableOf(id) === table;
  }

  async get(table: string, id: string): Promise<Document | null> {
    return (await this.transaction.get(table, id))?.document ?? null;
  }

  /** Returns the new document's id. */
  insert(table: string, fields: Fields): string {
    if (this.schema.shape[table] === undefined) {
      throw new Error(`Table "${table}" is not declared in the schema.`);
    }
    if (fields._id !== undefined || fields._creationTime !== undefined) {
      throw new Error("The fields `_id` and `_creationTime` are given by Convex.");
    }
    const _id = this.store.newId(table);
    this.put(table, null, { ...fields, _id, _creationTime: this.store.newCreationTime() });
    return _id;
  }

  /** Replaces single fields; one that is undefined is removed. */
  async patch(table: string, id: string, fields: Fields): Promise<void> {
    const row = await this.existing("Patch", table, id);
    this.update(table, row, fields, { ...row.document, ...fields });
  }

  /** Replaces all fields. */
  async replace(table: string, id: string, fields: Fields): Promise<void> {
    const row = await this.existing("Replace", table, id);
    this.update(table, row, fields, fields);
  }

  async remove(table: string, id: string): Promise<void> {
    this.transaction.put(table, id, await this.existing("Delete", table, id), null);
  }

  private async existing(verb: string, table: string, id: string): Promise<Row> {
    const row = await this.transaction.get(table, id);
    if (row === null) throw new Error(`${verb} on nonexistent document ID ${id}`);
    return row;
  }

  private update(table: string, before: Row, given: Fields, after: Fields): void {
    const { _id, _creationTime } = before.document;
    if ((given._id ?? _id) !== _id || (given._creationTime ?? _creationTime) !== _creationTime) {
      throw new Error(`The provided \`_id\` or \`_creationTime\` is not that of the document ${_id}`);
    }
    this.put(table, before, { ...after, _id, _creationTime });
  }

  private put(table: string, before: Row | null, document: Document): void {
    this.validate(table, document);
    const row = makeRow(document, this.schema.shape[table] ?? {});
    if (row.size > TRANSACTION_LIMITS.documentBytes) {
      throw new Error(
        `Value is too large (${row.size} bytes > maximum size ${TRANSACTION_LIMITS.documentBytes} bytes)`,
      );
    }
    this.transaction.put(table, document._id, before, row);
  }

  private validate(table: string, document: Document): void {
    const validator = this.schema.documents.get(table);
    if (validator === undefined) return;
    const { _id, _creationTime, ...fields } = document;
    const found = mismatch(validator, fields, (of, id) => this.isIdOf(of, id));
    if (found === null) return;
    throw new Error(
      `Failed to insert or update a document in table "${table}" because it does not match the schema: ` +
        `${found.reason}\nPath: ${found.path}`,
    );
  }
}
