import type { UserIdentity } from "convex/server";
import type { JSONValue } from "convex/values";
import { ActionExecution } from "./action-syscalls";
import { Documents } from "./documents";
import { Functions, type Modules } from "./functions";
import { failure, type Outcome } from "./outcome";
import type { ReadSet } from "./read-set";
import { beside, during, exclusively, installRuntime } from "./runtime";
import type { Schema } from "./schema";
import { StorageError } from "./storage-problem";
import type { Change, Store } from "./store";
import { Transaction } from "./transaction";
import { TransactionExecution } from "./transaction-syscalls";

/** A function call from outside a transaction. */
export interface Call {
  /** Such as `coach/ask:start`; undefined for what has no path, which is refused. */
  path: string | undefined;
  args: JSONValue;
  identity: UserIdentity | null;
  /** Clients reach public functions only. */
  visibility: "public" | "any";
}

export interface QueryRun {
  outcome: Outcome;
  reads: ReadSet;
  /** To be handed in at the next run of the same query. */
  journal: string | null;
}

export interface MutationRun {
  outcome: Outcome;
  /** Of the commit, or of the newest one when nothing was to be committed. */
  timestamp: bigint;
}

export interface EngineOptions {
  store: Store;
  schema: Schema;
  modules: Modules;
  now: () => number;
  /** Called every 20 s while an action runs: a service worker without events is stopped after 30 s. */
  keepAwake: () => void;
}

const KEEP_AWAKE_EVERY_MS = 20_000;

/** Runs functions over the store, one transaction after the other. */
export class Engine {
  readonly functions: Functions;
  readonly now: () => number;
  private readonly listeners = new Set<(changes: readonly Change[]) => void>();

  constructor(private readonly options: EngineOptions) {
    const { modules, store, now } = options;
    this.functions = new Functions(modules, (table, id) => (store.tableOf(id) === table ? id : null));
    this.now = now;
    installRuntime();
  }

  /** Calls `listener` after each commit. Returns how to stop that. */
  onCommit(listener: (changes: readonly Change[]) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  async query(call: Call): Promise<Outcome> {
    return exclusively(async () => (await this.runQuery(call, null)).outcome);
  }

  /** Runs several queries on one state of the data; `timestamp` says which. */
  snapshot<T>(work: (run: RunQuery) => Promise<T>): Promise<{ result: T; timestamp: bigint }> {
    return exclusively(async () => {
      const result = await work((call, journal) => this.runQuery(call, journal));
      return { result, timestamp: this.options.store.timestamp };
    });
  }

  /**
   * Runs a mutation and commits it. A `requestKey` that was answered before gets its first answer, and nothing
   * runs. `onSettled` is called once the outcome is sure, before anyone can see its effects.
   */
  mutation(
    call: Call,
    requestKey: string | null = null,
    onSettled: (run: MutationRun) => void = () => {},
  ): Promise<Outcome> {
    return exclusively(async () => {
      const run =
        (await this.answeredBefore(requestKey)) ??
        (await this.runMutation(call, this.newDocuments(), requestKey).catch((error: unknown) =>
          this.refused(error),
        ));
      onSettled(run);
      this.tell(run.changes);
      return run.outcome;
    });
  }

  /**
   * Runs a mutation whose transaction begins with `prepare`: neither happens without the other. Nothing runs, and
   * the outcome is null, when `prepare` says no.
   */
  mutationAfter(prepare: (documents: Documents) => Promise<boolean>, call: Call): Promise<Outcome | null> {
    return exclusively(async () => {
      const documents = this.newDocuments();
      if (!(await prepare(documents))) return null;
      const run = await this.runMutation(call, documents, null);
      this.tell(run.changes);
      return run.outcome;
    });
  }

  async action(call: Call): Promise<Outcome> {
    const beat = setInterval(this.options.keepAwake, KEEP_AWAKE_EVERY_MS);
    try {
      const callee = this.functions.find(call.path, ["action"], call.visibility);
      const execution = new ActionExecution(this, call.identity);
      return { ok: true, value: await beside(execution, (requestId) => callee.run(call.args, requestId)) };
    } catch (error) {
      return failure(error);
    } finally {
      clearInterval(beat);
    }
  }

  /** A transaction that no function makes. */
  transact<T>(work: (documents: Documents) => Promise<T>): Promise<T> {
    return exclusively(async () => {
      const documents = this.newDocuments();
      const result = await work(documents);
      const changes = documents.transaction.changes();
      if (changes.length > 0) await this.options.store.commit(changes, null);
      this.tell(changes);
      return result;
    });
  }

  private async runQuery(call: Call, journal: string | null): Promise<QueryRun> {
    const documents = this.newDocuments();
    const execution = this.newExecution("query", call, documents, journal);
    const outcome = await this.invoke("query", call, execution);
    return { outcome, reads: documents.transaction.reads, journal: execution.journal };
  }

  private async runMutation(
    call: Call,
    documents: Documents,
    requestKey: string | null,
  ): Promise<CommittedRun> {
    const { store } = this.options;
    const outcome = await this.invoke("mutation", call, this.newExecution("mutation", call, documents, null));
    if (!outcome.ok) return { outcome, timestamp: store.timestamp, changes: [] };
    const changes = documents.transaction.changes();
    if (changes.length === 0 && requestKey === null) return { outcome, timestamp: store.timestamp, changes };
    const record = requestKey === null ? null : { key: requestKey, result: JSON.stringify(outcome.value) };
    return { outcome, timestamp: await store.commit(changes, record), changes };
  }

  /** A full store has surely written nothing, which the caller can act on. Of any other error nobody knows. */
  private refused(error: unknown): CommittedRun {
    if (!(error instanceof StorageError) || error.problem.code !== "storage_full") throw error;
    const { code } = error.problem;
    const outcome: Outcome = { ok: false, message: `Uncaught ConvexError: ${code}`, data: { code } };
    return { outcome, timestamp: this.options.store.timestamp, changes: [] };
  }

  private async answeredBefore(requestKey: string | null): Promise<CommittedRun | null> {
    const record = requestKey === null ? null : await this.options.store.request(requestKey);
    if (record === null) return null;
    const value = JSON.parse(record.result) as JSONValue;
    return { outcome: { ok: true, value }, timestamp: record.timestamp, changes: [] };
  }

  private async invoke(
    kind: "query" | "mutation",
    call: Call,
    execution: TransactionExecution,
  ): Promise<Outcome> {
    let outcome: Outcome;
    try {
      const callee = this.functions.find(call.path, [kind], call.visibility);
      outcome = { ok: true, value: await during(execution, () => callee.run(call.args, "")) };
    } catch (error) {
      outcome = failure(error);
    }
    // Whatever the function made of it: what it saw was not the data.
    if (execution.storageError !== null) throw execution.storageError;
    return outcome;
  }

  private newDocuments(): Documents {
    const { store, schema } = this.options;
    return new Documents(new Transaction(store), store, schema);
  }

  private newExecution(
    kind: "query" | "mutation",
    { identity }: Call,
    documents: Documents,
    journal: string | null,
  ): TransactionExecution {
    const { functions, now } = this;
    const { schema } = this.options;
    return new TransactionExecution({ kind, documents, functions, schema, identity, journal, now });
  }

  private tell(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    for (const listener of this.listeners) listener(changes);
  }
}

export type RunQuery = (call: Call, journal: string | null) => Promise<QueryRun>;

type CommittedRun = MutationRun & { changes: Change[] };
