import type { JSONValue } from "convex/values";
import type { Schema } from "../schema";
import { StorageError } from "../store/storage-problem";
import type { Change, Store } from "../store/store";
import { Documents } from "../transaction/documents";
import type { ReadSet } from "../transaction/read-set";
import { Transaction } from "../transaction/transaction";
import { ActionExecution } from "./action-syscalls";
import { type Call, Functions, type Modules } from "./functions";
import { failure, type Outcome } from "./outcome";
import { exclusively, installRuntime, runAlone, runBeside } from "./runtime";
import { TransactionExecution } from "./transaction-syscalls";

export interface QueryRun {
  outcome: Outcome;
  reads: ReadSet;
  /** To be handed in when the same query runs again. */
  journal: string | null;
}

export type RunQuery = (call: Call, journal: string | null) => Promise<QueryRun>;

export interface MutationRun {
  outcome: Outcome;
  /** Of the commit; of the newest one, when nothing had to be committed. */
  timestamp: bigint;
}

export interface EngineOptions {
  store: Store;
  schema: Schema;
  modules: Modules;
  /** Milliseconds since 1970. */
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
    this.functions = new Functions(modules, (table, id) => store.tableOf(id) === table);
    this.now = now;
    installRuntime();
  }

  /** Calls `listener` after each commit. Returns how to stop that. */
  onCommit(listener: (changes: readonly Change[]) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** @throws StorageError, as everything here that reads or writes documents does */
  query(call: Call): Promise<Outcome> {
    return exclusively(async () => (await this.runQuery(call, null)).outcome);
  }

  /** Runs several queries on one state of the data; `timestamp` says which one. */
  snapshot<T>(work: (run: RunQuery) => Promise<T>): Promise<{ result: T; timestamp: bigint }> {
    return exclusively(async () => {
      const result = await work((call, journal) => this.runQuery(call, journal));
      return { result, timestamp: this.options.store.timestamp };
    });
  }

  /**
   * Runs a mutation and commits it. A `requestKey` that has been committed before gets the answer of then, and
   * nothing runs. `onSettled` is called when the outcome is sure, before anyone can see its effects.
   */
  mutation(
    call: Call,
    requestKey: string | null = null,
    onSettled: (run: MutationRun) => void = () => {},
  ): Promise<Outcome> {
    return exclusively(async () => {
      const run =
        (await this.answerOfBefore(requestKey)) ??
        (await this.runMutation(call, this.newDocuments(), requestKey).catch((error: unknown) =>
          this.refusal(error),
        ));
      onSettled(run);
      this.announce(run.changes);
      return run.outcome;
    });
  }

  /**
   * Runs a mutation in a transaction that begins with `prepare`: neither happens without the other. When `prepare`
   * says no, nothing runs and the outcome is null.
   */
  mutationAfter(prepare: (documents: Documents) => Promise<boolean>, call: Call): Promise<Outcome | null> {
    return exclusively(async () => {
      const documents = this.newDocuments();
      if (!(await prepare(documents))) return null;
      const { outcome, changes } = await this.runMutation(call, documents, null);
      this.announce(changes);
      return outcome;
    });
  }

  async action({ path, args, identity, visibility }: Call): Promise<Outcome> {
    const heartbeat = setInterval(this.options.keepAwake, KEEP_AWAKE_EVERY_MS);
    try {
      const callee = this.functions.find(path, ["action"], visibility);
      const execution = new ActionExecution(this, identity);
      return { ok: true, value: await runBeside(execution, (requestId) => callee.run(args, requestId)) };
    } catch (error) {
      return failure(error);
    } finally {
      clearInterval(heartbeat);
    }
  }

  /** A transaction that is no function's. */
  transact<T>(work: (documents: Documents) => Promise<T>): Promise<T> {
    return exclusively(async () => {
      const documents = this.newDocuments();
      const result = await work(documents);
      const changes = documents.transaction.changes();
      if (changes.length > 0) await this.options.store.commit(changes, null);
      this.announce(changes);
      return result;
    });
  }

  private async runQuery(call: Call, journal: string | null): Promise<QueryRun> {
    const documents = this.newDocuments();
    const run = await this.execute("query", call, documents, journal);
    return { ...run, reads: documents.transaction.reads };
  }

  private async runMutation(
    call: Call,
    documents: Documents,
    requestKey: string | null,
  ): Promise<CommittedRun> {
    const { store } = this.options;
    const { outcome } = await this.execute("mutation", call, documents, null);
    const changes = outcome.ok ? documents.transaction.changes() : [];
    // Without effects there is nothing to repeat by mistake, so no record is needed either.
    if (!outcome.ok || changes.length === 0) return { outcome, timestamp: store.timestamp, changes };
    const record = requestKey === null ? null : { key: requestKey, result: JSON.stringify(outcome.value) };
    return { outcome, timestamp: await store.commit(changes, record), changes };
  }

  private async execute(
    kind: "query" | "mutation",
    { path, args, visibility, identity }: Call,
    documents: Documents,
    journal: string | null,
  ): Promise<Omit<QueryRun, "reads">> {
    const { functions, now } = this;
    const { schema } = this.options;
    const execution = new TransactionExecution({
      kind,
      documents,
      functions,
      schema,
      identity,
      journal,
      now,
    });
    const run = async (): Promise<Outcome> => {
      try {
        const callee = functions.find(path, [kind], visibility);
        return { ok: true, value: await callee.run(args, "") };
      } catch (error) {
        return failure(error);
      }
    };
    const outcome = await runAlone(execution, run);
    // Whatever the function has made of it: what it saw was not the data.
    if (execution.storageError !== null) throw execution.storageError;
    return { outcome, journal: execution.journal };
  }

  private async answerOfBefore(requestKey: string | null): Promise<CommittedRun | null> {
    const record = requestKey === null ? null : await this.options.store.request(requestKey);
    if (record === null) return null;
    const value = JSON.parse(record.result) as JSONValue;
    return { outcome: { ok: true, value }, timestamp: record.timestamp, changes: [] };
  }

  /** A full store is for the caller to deal with; what else can happen to it is not. */
  private refusal(error: unknown): CommittedRun {
    if (!(error instanceof StorageError) || error.problem.code !== "storage_full") throw error;
    const { code } = error.problem;
    const outcome: Outcome = { ok: false, message: `Uncaught ConvexError: ${code}`, data: { code } };
    return { outcome, timestamp: this.options.store.timestamp, changes: [] };
  }

  private newDocuments(): Documents {
    const { store, schema } = this.options;
    return new Documents(new Transaction(store), store, schema);
  }

  private announce(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    for (const listener of this.listeners) listener(changes);
  }
}

type CommittedRun = MutationRun & { changes: Change[] };
