import { convexToJson, jsonToConvex, type JSONValue, type Value } from "convex/values";
import type { Functions } from "../engine/functions";
import { JOBS_TABLE } from "../schema";
import type { Document } from "../store/row";
import type { Documents } from "../transaction/documents";
import { isObject } from "../values/values";

/** What `ctx.scheduler` asks for. `ts` is in seconds since 1970. */
export interface JobRequest {
  name?: string;
  args: JSONValue;
  ts: number;
}

/** A scheduled function; its state is in the row it is read from. */
export interface Job {
  id: string;
  path: string;
  args: JSONValue;
  /** Milliseconds since 1970. */
  scheduledTime: number;
}

export type JobState =
  | { kind: "pending" }
  | { kind: "inProgress" }
  | { kind: "success" }
  | { kind: "failed"; error: string }
  | { kind: "canceled" };

/** Stores a job in the transaction of whoever schedules it. Returns its id. */
export function schedule(documents: Documents, functions: Functions, request: JobRequest): string {
  const { path } = functions.find(request.name, ["mutation", "action"], "any");
  const pending: JobState = { kind: "pending" };
  return documents.insert(JOBS_TABLE, {
    name: path,
    args: [jsonToConvex(request.args)],
    scheduledTime: request.ts * 1000,
    state: pending,
  });
}

/** An action that has begun goes on, but counts as canceled. A job that has ended stays as it is. */
export async function cancel(documents: Documents, id: string, now: number): Promise<void> {
  await moveOn(documents, id, ["pending", "inProgress"], { kind: "canceled" }, now);
}

/** Brings a job into a new state, if it is in one of the states `from`. Returns whether it was. */
export async function moveOn(
  documents: Documents,
  id: string,
  from: readonly JobState["kind"][],
  state: JobState,
  now: number,
): Promise<boolean> {
  const document = await documents.get(documents.tableOf(id, JOBS_TABLE), id);
  if (document === null) throw new Error(`There is no scheduled function with ID ${id}`);
  const kind = isObject(document.state) ? document.state.kind : undefined;
  if (!from.some((each) => each === kind)) return false;
  const ended = state.kind === "inProgress" ? {} : { completedTime: now };
  await documents.patch(JOBS_TABLE, id, { state, ...ended });
  return true;
}

/** The job of a document that `schedule` has stored. */
export function jobOf({ _id, name, args, scheduledTime }: Document): Job {
  const [first = {}] = args as Value[];
  return {
    id: _id,
    path: name as string,
    args: convexToJson(first),
    scheduledTime: scheduledTime as number,
  };
}
