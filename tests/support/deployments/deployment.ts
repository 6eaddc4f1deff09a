import {
  type FunctionReference,
  type FunctionReturnType,
  getFunctionName,
  type OptionalRestArgs,
} from "convex/server";
import type { Doc, TableNames } from "../../../convex/_generated/dataModel";
import type { MutationCtx } from "../../../convex/_generated/server";

/** What a token says about somebody; `subject` is the Clerk id. */
export interface Person {
  subject: string;
  email?: string;
  name?: string;
  pictureUrl?: string;
}

/** Who calls: somebody with a token, nobody, or the deployment itself, which alone may run internal functions. */
export type Who = Person | "nobody" | "deployment";

/** Every document of every table. */
export type Tables = { [Table in TableNames]: Doc<Table>[] };

/**
 * What the suites need of a deployment, whichever engine runs the functions. Its clock stands still between
 * calls, so that a test says when time passes.
 */
export interface Deployment {
  /**
   * Runs one function by its name ("users:store"). Rejects with what the function threw, or with
   * `RefusedByConvex`.
   */
  run(who: Who, kind: "query" | "mutation", name: string, args: Record<string, unknown>): Promise<unknown>;
  /** Lets time pass (ms) and runs every scheduled function that comes due, with those they schedule in turn. */
  pass(ms: number): Promise<void>;
  /** ms since the epoch by the deployment's clock. */
  now(): number;
  tables(): Promise<Tables>;
  /** Does in one transaction what no function of the project does: writes what an earlier version left, for one. */
  inside(work: (ctx: MutationCtx) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** What Convex itself refuses: arguments that a function does not declare, a cursor that is not of the query. */
export class RefusedByConvex extends Error {
  constructor(
    readonly reason: "arguments" | "cursor",
    cause: unknown,
  ) {
    super(`Convex refused the ${reason}.`, { cause });
  }
}

export type OpenDeployment = () => Promise<Deployment>;

/** Typed calls with one identity. */
export interface Caller {
  query<F extends FunctionReference<"query", "public" | "internal">>(
    reference: F,
    ...args: OptionalRestArgs<F>
  ): Promise<FunctionReturnType<F>>;
  mutation<F extends FunctionReference<"mutation", "public" | "internal">>(
    reference: F,
    ...args: OptionalRestArgs<F>
  ): Promise<FunctionReturnType<F>>;
}

export function callerOf(deployment: Deployment, who: Who): Caller {
  return {
    query: async (reference, ...[args]) =>
      await deployment.run(who, "query", getFunctionName(reference), args ?? {}),
    mutation: async (reference, ...[args]) =>
      await deployment.run(who, "mutation", getFunctionName(reference), args ?? {}),
  };
}
