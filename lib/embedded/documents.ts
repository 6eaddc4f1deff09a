import type { Value } from "convex/values";
import { TRANSACTION_LIMITS } from "./limits";
import { type Document, documentOf, makeRow, type Row } from "./row";
import type { Schema } from "./schema";
import type { Store } from "./store";
import type { Transaction } from "./transaction";
import { mismatch } from "./validation";

type Fields = Record<string, Value | undefined>;

/** What a mutation may do to documents, under the rules of the schema. */
export class Documents {
  constructor(
    readonly transaction: Transaction,
    private readonly store: Store,
    private readonly schema: Schema,
  ) {}

  /** The table of an id. Throws when it is no id, or one of another table than `expected`. */
  tableOf(id: unknown, expected?: string): string {
    const table = this.store.tableOf(id);
    if (table === null)
      throw new Error(`Invalid argument \`id\`, expected ID value but got ${JSON.stringify(id)}`);
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
    const row = await this.transaction.get(table, id);
    return row && documentOf(row);
  }

  insert(table: string, fields: Fields): string {
    if (this.schema.shape[table] === undefined)
      throw new Error(`Table "${table}" is not declared in the schema.`);
    const system = Object.keys(fields).find((name) => name === "_id" || name === "_creationTime");
    if (system !== undefined)
      throw new Error(`The field "${system}" is given by Convex and cannot be inserted.`);
    const _id = this.store.newId(table);
    this.put(table, null, { ...fields, _id, _creationTime: this.store.newCreationTime() });
    return _id;
  }

  /** Fields that are undefined are removed. */
  async patch(table: string, id: string, fields: Fields): Promise<void> {
    await this.update("Patch", table, id, fields, (document) => ({ ...document, ...fields }));
  }

  async replace(table: string, id: string, fields: Fields): Promise<void> {
    await this.update("Replace", table, id, fields, () => fields);
  }

  async remove(table: string, id: string): Promise<void> {
    const row = await this.transaction.get(table, id);
    if (row === null) throw new Error(`Delete on nonexistent document ID ${id}`);
    this.transaction.put(table, id, row, null);
  }

  private async update(
    verb: string,
    table: string,
    id: string,
    given: Fields,
    change: (document: Document) => Fields,
  ): Promise<void> {
    const row = await this.transaction.get(table, id);
    if (row === null) throw new Error(`${verb} on nonexistent document ID ${id}`);
    const document = documentOf(row);
    const { _id, _creationTime } = document;
    for (const [name, value] of Object.entries({ _id, _creationTime })) {
      if (given[name] !== undefined && given[name] !== value) {
        throw new Error(`Provided \`${name}\` field value does not match the document's ${String(value)}`);
      }
    }
    this.put(table, row, { ...change(document), _id, _creationTime });
  }

  private put(table: string, before: Row | null, document: Document): void {
    const { _id, _creationTime, ...fields } = document;
    const validator = this.schema.documents.get(table);
    const problem = validator && mismatch(validator, fields, (of, id) => (this.isIdOf(of, id) ? id : null));
    if (problem) {
      const at = problem.path === "" ? "" : ` Path: ${problem.path}`;
      throw new Error(
        `Failed to insert or update a document in table "${table}" because it does not match the schema: ` +
          problem.reason +
          at,
      );
    }
    const row = makeRow(document, this.schema.shape[table] ?? {});
    if (row.size > TRANSACTION_LIMITS.documentBytes) {
      throw new Error(
        `Value is too large (${row.size} bytes > maximum size ${TRANSACTION_LIMITS.documentBytes} bytes)`,
      );
    }
    this.transaction.put(table, _id, before, row);
  }
}
