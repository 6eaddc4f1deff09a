import type { UserIdentity } from "convex/server";
import { jsonToConvex, type JSONValue, type Value } from "convex/values";
import type { Documents } from "./documents";
import type { Functions } from "./functions";
import { cancel, type JobRequest, schedule } from "./jobs";
import { failure, type Outcome, syscallAnswer } from "./outcome";
import { type PageRequest, readPage } from "./pagination";
import { rowsOf, type SerializedQuery } from "./query";
import { decodeQueryValue } from "./query-values";
import type { Row } from "./row";
import type { Execution } from "./runtime";
import type { Schema } from "./schema";
import { StorageError } from "./storage-problem";
import { unsupported } from "./unsupported";

export interface TransactionContext {
  kind: "query" | "mutation";
  documents: Documents;
  functions: Functions;
  schema: Schema;
  identity: UserIdentity | null;
  /** Where the paginated query ended when this query ran before. */
  journal: string | null;
  now: () => number;
}

/** A query or mutation that is under way, with every function that it calls inside its transaction. */
export class TransactionExecution implements Execution {
  /** Where its paginated query ended; null when it has none. */
  journal: string | null = null;
  /** The store failed under this function, whatever the function made of that. */
  storageError: StorageError | null = null;

  private readonly streams = new Map<number, AsyncGenerator<Row>>();
  private depth = 0;
  private hasPaginated = false;

  constructor(private readonly context: TransactionContext) {}

  syscall(operation: string, args: string): string {
    switch (operation) {
      case "1.0/queryStream":
        return JSON.stringify({ queryId: this.openStream(parse<{ query: SerializedQuery }>(args).query) });
      case "1.0/queryCleanup":
        this.streams.delete(parse<{ queryId: number }>(args).queryId);
        return "{}";
      case "1.0/db/normalizeId":
        return JSON.stringify({ id: this.normalizeId(parse(args)) });
      default:
        throw unsupported(operation);
    }
  }

  async asyncSyscall(operation: string, args: string): Promise<string> {
    try {
      return (await this.read(operation, args)) ?? (await this.write(operation, args));
    } catch (error) {
      if (error instanceof StorageError) this.storageError = error;
      throw error;
    }
  }

  private async read(operation: string, args: string): Promise<string | null> {
    const { documents, identity } = this.context;
    switch (operation) {
      case "1.0/get": {
        const { table, id } = parse<Target>(args);
        const row = await documents.transaction.get(documents.tableOf(id, table), id);
        return row?.json ?? "null";
      }
      case "1.0/queryStreamNext": {
        const next = await this.streams.get(parse<{ queryId: number }>(args).queryId)?.next();
        return next === undefined || next.done === true
          ? END_OF_STREAM
          : `{"value":${next.value.json},"done":false}`;
      }
      case "1.0/queryPage":
        return this.page(parse<PageRequest>(args));
      case "1.0/getUserIdentity":
        return JSON.stringify(identity);
      case "1.0/runUdf":
        return syscallAnswer(await this.runNested(parse(args)));
      default:
        return null;
    }
  }

  private async write(operation: string, args: string): Promise<string> {
    const { kind, documents, functions, now } = this.context;
    if (kind === "query") throw unsupported(operation);
    switch (operation) {
      case "1.0/insert": {
        const { table, value } = parse<{ table: string; value: JSONValue }>(args);
        return JSON.stringify({ _id: documents.insert(table, fieldsOf(jsonToConvex(value))) });
      }
      case "1.0/shallowMerge": {
        const { table, id, value } = parse<Target & { value: Record<string, JSONValue> }>(args);
        const fields = Object.entries(value).map(([name, field]) => [name, decodeQueryValue(field)]);
        await documents.patch(documents.tableOf(id, table), id, Object.fromEntries(fields) as Fields);
        return "{}";
      }
      case "1.0/replace": {
        const { table, id, value } = parse<Target & { value: JSONValue }>(args);
        await documents.replace(documents.tableOf(id, table), id, fieldsOf(jsonToConvex(value)));
        return "{}";
      }
      case "1.0/remove": {
        const { table, id } = parse<Target>(args);
        await documents.remove(documents.tableOf(id, table), id);
        return "{}";
      }
      case "1.0/schedule":
        return JSON.stringify(schedule(documents, functions, parse<JobRequest>(args)));
      case "1.0/cancel_job":
        await cancel(documents, parse<{ id: string }>(args).id, now());
        return "{}";
      default:
        throw unsupported(operation);
    }
  }

  private openStream(query: SerializedQuery): number {
    const { documents, schema } = this.context;
    const queryId = this.streams.size + 1;
    this.streams.set(queryId, rowsOf(query, documents.transaction, schema.shape));
    return queryId;
  }

  private normalizeId({ table, idString }: { table: string; idString: string }): string | null {
    return this.context.documents.isIdOf(table, idString) ? idString : null;
  }

  private async page(request: PageRequest): Promise<string> {
    const { documents, schema, journal } = this.context;
    if (this.hasPaginated) throw new Error("Convex only supports a single paginated query in each function.");
    this.hasPaginated = true;
    const isOutermost = this.depth === 0;
    const { rows, ...rest } = await readPage(
      request,
      isOutermost ? journal : null,
      documents.transaction,
      schema.shape,
    );
    if (isOutermost) this.journal = rest.continueCursor;
    return `{"page":[${rows.map((row) => row.json).join(",")}],${JSON.stringify(rest).slice(1)}`;
  }

  /**
   * A query or mutation that this one calls. A mutation that fails leaves nothing behind, as long as its caller
   * waits for one call before it makes the next: the runtime cannot tell which of two is writing.
   */
  private async runNested({ name, udfType, args }: NestedCall): Promise<Outcome> {
    const { kind, functions, documents } = this.context;
    if (udfType === "snapshotQuery") throw unsupported("A query of a stale snapshot");
    if (udfType === "mutation" && kind === "query") throw new Error("A query cannot call a mutation.");
    const callee = functions.find(name, [udfType], "any");
    const takeBack = documents.transaction.savepoint();
    const callerHasPaginated = this.hasPaginated;
    this.hasPaginated = false;
    this.depth += 1;
    try {
      return { ok: true, value: await callee.run(args, "") };
    } catch (error) {
      takeBack();
      return failure(error);
    } finally {
      this.depth -= 1;
      this.hasPaginated = callerHasPaginated;
    }
  }
}

type Fields = Record<string, Value | undefined>;

interface Target {
  id: string;
  table?: string;
}

interface NestedCall {
  name?: string;
  udfType: "query" | "mutation" | "snapshotQuery";
  args: JSONValue;
}

const END_OF_STREAM = '{"value":null,"done":true}';

/** The arguments of a syscall; `convex/server` wrote them. */
function parse<T>(args: string): T {
  return JSON.parse(args) as T;
}

function fieldsOf(value: Value): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof ArrayBuffer) {
    throw new Error("A document must be an object.");
  }
  return value as Fields;
}
