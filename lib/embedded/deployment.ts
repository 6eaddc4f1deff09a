import {
  type FunctionArgs,
  type FunctionReference,
  type FunctionReturnType,
  type FunctionVisibility,
  getFunctionName,
  type UserIdentity,
} from "convex/server";
import { convexToJson, type Value } from "convex/values";
import { type Call, Engine } from "./engine";
import { setEnvironment } from "./environment";
import type { Modules } from "./functions";
import { valueOf } from "./outcome";
import { Scheduler } from "./scheduler";
import { readSchema } from "./schema";
import type { StorageProblem } from "./storage-problem";
import { Store } from "./store";

export interface DeploymentOptions {
  /** Module path (`coach/ask`) to what `import * as` gives. */
  modules: Modules;
  /** What `convex/schema.ts` exports by default. */
  schema: object;
  /** The name of the IndexedDB database. Only one process may have it open at a time. */
  name: string;
  /** Who calls when nobody else is named: the person on this device. */
  identity: UserIdentity | null;
  /** Milliseconds since 1970. */
  now?: () => number;
  /** Asks to be started again at that time (milliseconds since 1970): an alarm, in a service worker. */
  wakeAt?: (time: number) => void;
  /** Keeps a service worker from being stopped; called every 20 s while an action runs. */
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
  /** For sync sessions. */
  readonly engine: Engine;
  /** Runs a function, public or internal, and returns its value; throws what a Convex client would throw. */
  query<Query extends AnyReference<"query">>(
    query: Query,
    args: FunctionArgs<Query>,
    identity?: UserIdentity | null,
  ): Promise<FunctionReturnType<Query>>;
  mutation<Mutation extends AnyReference<"mutation">>(
    mutation: Mutation,
    args: FunctionArgs<Mutation>,
    identity?: UserIdentity | null,
  ): Promise<FunctionReturnType<Mutation>>;
  action<Action extends AnyReference<"action">>(
    action: Action,
    args: FunctionArgs<Action>,
    identity?: UserIdentity | null,
  ): Promise<FunctionReturnType<Action>>;
  /** Runs the scheduled functions that are due. Resolves when they have ended. */
  runDue(): Promise<void>;
  /** Calls back after each commit. Returns how to stop that. */
  onCommit(listener: () => void): () => void;
  /** Calls back when the data is lost to this process; the deployment must be opened again. */
  onLost(listener: (problem: StorageProblem) => void): void;
  close(): void;
}

type AnyReference<Kind extends "query" | "mutation" | "action"> = FunctionReference<Kind, FunctionVisibility>;

/** Requests are remembered this long: longer than a page can sleep with an unanswered one. */
const KEEP_REQUESTS_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * Opens the deployment whose data is in this browser: brings the data to the schema's shape, takes up what was
 * scheduled, and runs functions from then on.
 *
 * @throws StorageError when the data cannot be opened; its `problem` is one a surface has words for
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
  const store = await Store.open({ factory: indexedDB, name, shape: schema.shape, now, log });
  await store.forgetRequests(now() - KEEP_REQUESTS_MS);
  const engine = new Engine({ store, schema, modules, now, keepAwake });
  const scheduler = new Scheduler(engine, { now, wakeAt, log });
  await scheduler.recover();
  void scheduler.runDue();

  const call = (
    reference: AnyReference<"query" | "mutation" | "action">,
    args: Record<string, Value>,
    caller: UserIdentity | null,
  ): Call => ({
    path: getFunctionName(reference),
    args: convexToJson(args),
    identity: caller,
    visibility: "any",
  });
  return {
    identity,
    engine,
    query: async (query, args, caller = identity) => valueOf(await engine.query(call(query, args, caller))),
    mutation: async (mutation, args, caller = identity) =>
      valueOf(await engine.mutation(call(mutation, args, caller))),
    action: async (action, args, caller = identity) =>
      valueOf(await engine.action(call(action, args, caller))),
    runDue: () => scheduler.runDue(),
    onCommit: (listener) => engine.onCommit(() => listener()),
    onLost(listener) {
      store.onLost = listener;
    },
    close() {
      scheduler.stop();
      store.close();
    },
  };
}
