import type { UserIdentity } from "convex/server";
import { jsonToConvex, type JSONValue } from "convex/values";
import pLimit from "p-limit";
import { type PageRequest, readPage } from "../query/pagination";
import { rowsOf, type SerializedQuery } from "../query/query";
import { cancel, type JobRequest, schedule } from "../scheduler/jobs";
import type { Schema } from "../schema";
import type { Row } from "../store/row";
import { StorageError } from "../store/storage-problem";
import type { Documents } from "../transaction/documents";
import { unsupported } from "../unsupported";
import { decodeOptional, type Fields, isObject } from "../values/values";
import type { Functions } from "./functions";
import { answerOf, failure, type Outcome } from "./outcome";
import type { Execution } from "./runtime";

export interface TransactionContext {
  kind: "query" | "mutation";
  documents: Documents;
  functions: Functions;
  schema: Schema;
  identity: UserIdentity | null;
  /** Where the paginated query ended when this function ran before. */
  journal: string | null;
  now: () => number;
}

/** A query or mutation under way, with every function that it calls inside its transaction. */
export class TransactionExecution implements Execution {
  /** Where its paginated query ended; null when it has none. */
  journal: string | null = null;
  /** How the store failed under this function, whatever the function made of that. */
  storageError: StorageError | null = null;

  /** A write reads before it writes; no other may come in between. */
  private readonly writes = pLimit(1);
  private readonly streams: AsyncGenerator<Row>[] = [];
  private hasPaginated = false;
  private depth = 0;

  constructor(private readonly context: TransactionContext) {}

  syscall(operation: string, args: string): string {
    switch (operation) {
      case "1.0/queryStream": {
        const { documents, schema } = this.context;
        const rows = rowsOf(
          parse<{ query: SerializedQuery }>(args).query,
          documents.transaction,
          schema.shape,
        );
        return JSON.stringify({ queryId: this.streams.push(rows) - 1 });
      }
      case "1.0/queryCleanup":
        return NOTHING;
      case "1.0/db/normalizeId": {
        const { table, idString } = parse<{ table: string; idString: string }>(args);
        return JSON.stringify({ id: this.context.documents.isIdOf(table, idString) ? idString : null });
      }
      default:
        throw unsupported(operation);
    }
  }

  async asyncSyscall(operation: string, args: string): Promise<string> {
    try {
      return (await this.read(operation, args)) ?? (await this.writes(() => this.write(operation, args)));
    } catch (error) {
      if (error instanceof StorageError) this.storageError = error;
      throw error;
    }
  }

  /** Null when the operation is none that reads. */
  private async read(operation: string, args: string): Promise<string | null> {
    const { documents, identity } = this.context;
    switch (operation) {
      case "1.0/get": {
        const { id, table } = parse<Target>(args);
        const row = await documents.transaction.get(documents.tableOf(id, table), id);
        return row?.json ?? "null";
      }
      case "1.0/queryStreamNext": {
        const next = await this.streams[parse<{ queryId: number }>(args).queryId]?.next();
        return next?.done === false ? `{"value":${next.value.json},"done":false}` : END_OF_STREAM;
      }
      case "1.0/queryPage":
        return this.page(parse(args));
      case "1.0/getUserIdentity":
        return JSON.stringify(identity);
      case "1.0/runUdf":
        return answerOf(await this.call(parse(args)));
      default:
        return null;
    }
  }

  private async write(operation: string, args: string): Promise<string> {
    const { kind, documents, functions, now } = this.context;
    // The context of a query offers nothing that writes.
    if (kind === "query") throw unsupported(operation);
    switch (operation) {
      case "1.0/insert": {
        const { table, value } = parse<{ table: string; value: JSONValue }>(args);
        return JSON.stringify({ _id: documents.insert(table, fieldsOf(value)) });
      }
      case "1.0/shallowMerge": {
        const { table, id, value } = this.target<{ value: Record<string, JSONValue> }>(args);
        const fields = Object.entries(value).map(([name, json]) => [name, decodeOptional(json)] as const);
        await documents.patch(table, id, Object.fromEntries(fields));
        return NOTHING;
      }
      case "1.0/replace": {
        const { table, id, value } = this.target<{ value: JSONValue }>(args);
        await documents.replace(table, id, fieldsOf(value));
        return NOTHING;
      }
      case "1.0/remove": {
        const { table, id } = this.target(args);
        await documents.remove(table, id);
        return NOTHING;
      }
      case "1.0/schedule":
        return JSON.stringify(schedule(documents, functions, parse<JobRequest>(args)));
      case "1.0/cancel_job":
        await cancel(documents, parse<Target>(args).id, now());
        return NOTHING;
      default:
        throw unsupported(operation);
    }
  }

  private async page(request: PageRequest): Promise<string> {
    const { documents, schema } = this.context;
    if (this.hasPaginated) throw new Error("Convex only supports a single paginated query in each function.");
    this.hasPaginated = true;
    const isOutermost = this.depth === 0;
    const journal = isOutermost ? this.context.journal : null;
    const { rows, ...rest } = await readPage(request, journal, documents.transaction, schema.shape);
    if (isOutermost) this.journal = rest.continueCursor;
    return `{"page":[${rows.map((row) => row.json).join(",")}],${JSON.stringify(rest).slice(1)}`;
  }

  /** Runs a function inside this transaction. One that fails leaves nothing behind. */
  private async call({ name, udfType, args }: InnerCall): Promise<Outcome> {
    if (udfType === "snapshotQuery") throw unsupported("useStaleSnapshot");
    const { functions, documents } = this.context;
    const callee = functions.find(name, [udfType], "any");
    const undo = documents.transaction.savepoint();
    const callerHasPaginated = this.hasPaginated;
    this.hasPaginated = false;
    this.depth += 1;
    try {
      return { ok: true, value: await callee.run(args, "") };
    } catch (error) {
      undo();
      return failure(error);
    } finally {
      this.depth -= 1;
      this.hasPaginated = callerHasPaginated;
    }
  }

  /** What a write is for. The system's tables are for the system to write. */
  private target<More>(args: string): More & { table: string; id: string } {
    const target = parse<Target & More>(args);
    const table = this.context.documents.tableOf(target.id, target.table);
    if (table.startsWith("_")) throw new Error(`The system table ${table} is read-only.`);
    return { ...target, table };
  }
}

interface Target {
  id: string;
  table?: string;
}

interface InnerCall {
  name?: string;
  udfType: "query" | "mutation" | "snapshotQuery";
  args: JSONValue;
}

const NOTHING = "{}";
const END_OF_STREAM = '{"value":null,"done":true}';

/** The arguments of a syscall, which `convex/server` made. */
function parse<T>(args: string): T {
  return JSON.parse(args) as T;
}

function fieldsOf(json: JSONValue): Fields {
  const value = jsonToConvex(json);
  if (!isObject(value)) throw new Error("A document must be an object.");
  return value;
}
