import pLimit from "p-limit";
import { unsupported } from "../unsupported";

/**
 * Where the syscalls of running functions arrive. `convex/server` makes them through one global, `Convex`, and says
 * who is calling only for actions. So one JavaScript realm runs one query or mutation at a time, whichever
 * deployment it is of; actions run beside, told apart by their request ids.
 */

/** A function call under way, which answers its own syscalls. Arguments and answers are JSON. */
export interface Execution {
  syscall(operation: string, args: string): string;
  asyncSyscall(operation: string, args: string): Promise<string>;
}

/** Runs `work` after everything that was handed in before. */
export const exclusively: <T>(work: () => Promise<T>) => Promise<T> = pLimit(1);

/** Runs a query or mutation. Only to be called inside `exclusively`. */
export async function runAlone<T>(execution: Execution, run: () => Promise<T>): Promise<T> {
  current = execution;
  try {
    return await run();
  } finally {
    current = null;
  }
}
let current: Execution | null = null;

/** Runs an action, which is to be invoked with the request id it gets. */
export async function runBeside<T>(execution: Execution, run: (requestId: string) => Promise<T>): Promise<T> {
  const requestId = crypto.randomUUID();
  actions.set(requestId, execution);
  try {
    return await run(requestId);
  } finally {
    actions.delete(requestId);
  }
}
const actions = new Map<string, Execution>();

/** Makes this realm one in which Convex functions can run. */
export function installRuntime(): void {
  Object.assign(globalThis, { Convex: convex });
}

const convex = {
  syscall: (operation: string, args: string): string => callerOf(operation).syscall(operation, args),
  async asyncSyscall(operation: string, args: string): Promise<string> {
    const { requestId } = JSON.parse(args) as { requestId?: string };
    return callerOf(operation, requestId).asyncSyscall(operation, args);
  },
  jsSyscall(operation: string): never {
    throw unsupported(operation);
  },
};

/** Queries and mutations have an empty request id, or none. */
function callerOf(operation: string, requestId = ""): Execution {
  const execution = requestId === "" ? current : actions.get(requestId);
  if (!execution) throw new Error(`${operation} after its function had ended: is an await missing?`);
  return execution;
}
