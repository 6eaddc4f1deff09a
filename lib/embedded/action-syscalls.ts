import type { UserIdentity } from "convex/server";
import type { JSONValue } from "convex/values";
import type { Documents } from "./documents";
import type { Engine } from "./engine";
import { cancel, type JobRequest, schedule } from "./jobs";
import { syscallAnswer } from "./outcome";
import type { Execution } from "./runtime";
import { unsupported } from "./unsupported";

/** An action that is under way: each query and mutation it runs is a transaction of its own. */
export class ActionExecution implements Execution {
  constructor(
    private readonly engine: Engine,
    private readonly identity: UserIdentity | null,
  ) {}

  syscall(operation: string): never {
    throw unsupported(operation);
  }

  async asyncSyscall(operation: string, args: string): Promise<string> {
    const { identity, engine } = this;
    switch (operation) {
      case "1.0/getUserIdentity":
        return JSON.stringify(identity);
      case "1.0/actions/query":
        return syscallAnswer(await engine.query({ ...internalCall(args), identity }));
      case "1.0/actions/mutation":
        return syscallAnswer(await engine.mutation({ ...internalCall(args), identity }));
      case "1.0/actions/action":
        return syscallAnswer(await engine.action({ ...internalCall(args), identity }));
      case "1.0/actions/schedule": {
        const request = JSON.parse(args) as JobRequest;
        return JSON.stringify(
          await this.write((documents) => schedule(documents, engine.functions, request)),
        );
      }
      case "1.0/actions/cancel_job": {
        const { id } = JSON.parse(args) as { id: string };
        await this.write((documents) => cancel(documents, id, engine.now()));
        return "{}";
      }
      default:
        throw unsupported(operation);
    }
  }

  private write<T>(work: (documents: Documents) => T | Promise<T>): Promise<T> {
    return this.engine.transact(async (documents) => work(documents));
  }
}

function internalCall(args: string) {
  const call = JSON.parse(args) as { name?: string; args: JSONValue };
  return { path: call.name, args: call.args, visibility: "any" as const };
}
