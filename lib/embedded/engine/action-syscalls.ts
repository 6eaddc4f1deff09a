import type { UserIdentity } from "convex/server";
import type { JSONValue } from "convex/values";
import { cancel, type JobRequest, schedule } from "../scheduler/jobs";
import { unsupported } from "../unsupported";
import type { Documents } from "../transaction/documents";
import type { Call, Functions } from "./functions";
import { answerOf, type Outcome } from "./outcome";
import type { Execution } from "./runtime";

/** What an action may have done: by the engine that runs it. */
interface Callee {
  readonly functions: Functions;
  readonly now: () => number;
  query(call: Call): Promise<Outcome>;
  mutation(call: Call): Promise<Outcome>;
  action(call: Call): Promise<Outcome>;
  transact<T>(work: (documents: Documents) => Promise<T>): Promise<T>;
}

/** An action under way. Each query and mutation that it calls is a transaction of its own. */
export class ActionExecution implements Execution {
  constructor(
    private readonly engine: Callee,
    private readonly identity: UserIdentity | null,
  ) {}

  syscall(operation: string): never {
    throw unsupported(operation);
  }

  async asyncSyscall(operation: string, args: string): Promise<string> {
    const { engine, identity } = this;
    switch (operation) {
      case "1.0/getUserIdentity":
        return JSON.stringify(identity);
      case "1.0/actions/query":
        return answerOf(await engine.query(this.call(args)));
      case "1.0/actions/mutation":
        return answerOf(await engine.mutation(this.call(args)));
      case "1.0/actions/action":
        return answerOf(await engine.action(this.call(args)));
      case "1.0/actions/schedule": {
        const request = JSON.parse(args) as JobRequest;
        const id = await engine.transact(async (documents) => schedule(documents, engine.functions, request));
        return JSON.stringify(id);
      }
      case "1.0/actions/cancel_job": {
        const { id } = JSON.parse(args) as { id: string };
        await engine.transact((documents) => cancel(documents, id, engine.now()));
        return "{}";
      }
      default:
        throw unsupported(operation);
    }
  }

  private call(syscall: string): Call {
    const { name, args } = JSON.parse(syscall) as { name?: string; args: JSONValue };
    return { path: name, args, identity: this.identity, visibility: "any" };
  }
}
