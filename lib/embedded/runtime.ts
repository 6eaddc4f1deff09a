import { unsupported } from "./unsupported";

/**
 * Where the syscalls of running functions arrive. `convex/server` knows one global `Convex` and says who is calling
 * only for actions, so a JavaScript realm runs one query or mutation at a time, whichever deployment it is of;
 * actions run beside, told apart by their request id.
 */

/** A function call that is under way and answers its own syscalls. */
export interface Execution {
  syscall(operation: string, args: string): string;
  asyncSyscall(operation: string, args: string): Promise<string>;
}

/** Runs `work` when everything that was given to this function before has ended. */
export function exclusively<T>(work: () => Promise<T>): Promise<T> {
  const result = tail.then(work);
  tail = result.catch(() => undefined);
  return result;
}
let tail: Promise<unknown> = Promise.resolve();

/** Runs a query or mutation; must be called inside `exclusively`. */
export async function during<T>(execution: Execution, work: () => Promise<T>): Promise<T> {
  current = execution;
  try {
    return await work();
  } finally {
    current = null;
  }
}
let current: Execution | null = null;

/** Runs an action; `work` gets the request id to invoke it with. */
export async function beside<T>(execution: Execution, work: (requestId: string) => Promise<T>): Promise<T> {
  const requestId = crypto.randomUUID();
  actions.set(requestId, execution);
  try {
    return await work(requestId);
  } finally {
    actions.delete(requestId);
  }
}
const actions = new Map<string, Execution>();

function caller(operation: string, requestId: unknown): Execution {
  const execution = typeof requestId === "string" && requestId !== "" ? actions.get(requestId) : current;
  if (!execution) throw new Error(`${operation} was called when no function was running (a missing await?).`);
  return execution;
}

/** The global that `convex/server` calls. */
const convex = {
  syscall: (operation: string, args: string): string => caller(operation, null).syscall(operation, args),
  asyncSyscall: async (operation: string, args: string): Promise<string> => {
    const { requestId } = JSON.parse(args) as { requestId?: unknown };
    return caller(operation, requestId).asyncSyscall(operation, args);
  },
  jsSyscall: (operation: string): never => {
    throw unsupported(operation);
  },
};

/** Makes this realm one in which Convex functions run. */
export function installRuntime(): void {
  Object.assign(globalThis, { Convex: convex });
}
