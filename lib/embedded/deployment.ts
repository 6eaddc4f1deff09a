import {
  type FunctionArgs,
  type FunctionReference,
  type FunctionReturnType,
  type FunctionVisibility,
  getFunctionName,
  type UserIdentity,
} from "convex/server";
import { convexToJson, type Value } from "convex/values";
import { Engine } from "./engine/engine";
import type { Modules } from "./engine/functions";
import { valueOf } from "./engine/outcome";
import { exclusively } from "./engine/runtime";
import { setEnvironment } from "./environment";
import { Scheduler } from "./scheduler/scheduler";
import { readSchema } from "./schema";
import type { StorageProblem } from "./store/storage-problem";
import { Store } from "./store/store";

export interface DeploymentOptions {
  /** Module path (`coach/ask`) to its exports, as `import * as` gives them. */
  modules: Modules;
  /** The default export of `convex/schema.ts`. */
  schema: object;
  /** Of the IndexedDB database. One process at a time may have it open. */
  name: string;
  /** Who calls when nobody else is named: the person on this device. */
  identity: UserIdentity | null;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Asks to be started again at this time (milliseconds since 1970): in a service worker, by an alarm. */
  wakeAt?: (time: number) => void;
  /** Keeps the process from being stopped. Called every 20 s while an action runs. */
  keepAwake?: () => void;
  log?: (message: string, detail: unknown) => void;
  /** What functions read as `process.env`. */
  environment?: Record<string, string>;
  indexedDB?: IDBFactory;
}

/** A Convex deployment in this process. */
export interface Deployment {
  /** Who calls when nobody else is named. */
  readonly identity: UserIdentity | null;
  /** What sync sessions work with. */
  readonly engine: Engine;
  /** Runs a function, be it public or internal. Returns its value, or throws what a Convex client throws. */
  query: Caller<"query">;
  mutation: Caller<"mutation">;
  action: Caller<"action">;
  /** Runs the scheduled functions that are due. Resolves when they have ended. */
  runDue(): Promise<void>;
  /** Calls `listener` after each commit. Returns how to stop that. */
  onCommit(listener: () => void): () => void;
  /** Calls `listener` when this process loses the data; the deployment is of no use then. */
  onLost(listener: (problem: StorageProblem) => void): () => void;
  /** Resolves when what was running has ended. */
  close(): Promise<void>;
}

type Kind = "query" | "mutation" | "action";
type Reference<K extends Kind> = FunctionReference<K, FunctionVisibility>;
type Caller<K extends Kind> = <R extends Reference<K>>(
  reference: R,
  args: FunctionArgs<R>,
  identity?: UserIdentity | null,
) => Promise<FunctionReturnType<R>>;

/** Longer than a sleeping page can keep a request that it has no answer to. */
const KEEP_REQUESTS_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Opens the deployment whose data is in this browser: brings the data into the shape of the schema, takes up what
 * was scheduled, and is ready to run functions.
 *
 * @throws StorageError when the data cannot be opened
 */
export async function openDeployment(options: DeploymentOptions): Promise<Deployment> {
  const {
    modules,
    name,
    identity,
    now = Date.now,
    wakeAt = () => {},
    keepAwake = () => {},
    log = (message, detail) => console.error(message, detail),
    environment = {},
    indexedDB = globalThis.indexedDB,
  } = options;
  setEnvironment(environment);
  const schema = readSchema(options.schema);
  const store = await Store.open({ indexedDB, name, shape: schema.shape, now, log });
  await store.forgetRequests(now() - KEEP_REQUESTS_MS);
  const engine = new Engine({ store, schema, modules, now, keepAwake });
  const scheduler = new Scheduler(engine, { now, wakeAt, log });
  await scheduler.recover();
  void scheduler.runDue();

  const losers = new Set<(problem: StorageProblem) => void>();
  store.onLost = (problem) => {
    scheduler.stop();
    for (const listener of losers) listener(problem);
  };
  const caller =
    <K extends Kind>(kind: K): Caller<K> =>
    async (reference, args: Record<string, Value>, by = identity) => {
      const path = getFunctionName(reference);
      const call = { path, args: convexToJson(args), identity: by, visibility: "any" } as const;
      return valueOf(await engine[kind](call));
    };
  return {
    identity,
    engine,
    query: caller("query"),
    mutation: caller("mutation"),
    action: caller("action"),
    runDue: () => scheduler.runDue(),
    onCommit: (listener) => engine.onCommit(() => listener()),
    onLost(listener) {
      losers.add(listener);
      return () => void losers.delete(listener);
    },
    close() {
      scheduler.stop();
      return exclusively(async () => store.close());
    },
  };
}
