import { jsonToConvex, type JSONValue } from "convex/values";
import type { Documents } from "./documents";
import type { Functions } from "./functions";
import { JOBS_TABLE } from "./schema";

/** What `ctx.scheduler.runAfter` and `runAt` ask for. `ts` is in seconds since 1970. */
export interface JobRequest {
  name?: string;
  args: JSONValue;
  ts: number;
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
  return documents.insert(JOBS_TABLE, {
    name: path,
    args: [jsonToConvex(request.args)],
    scheduledTime: request.ts * 1000,
    state: { kind: "pending" },
  });
}

/** An action that is running goes on, but counts as canceled. A job that has ended stays as it is. */
export async function cancel(documents: Documents, id: string, now: number): Promise<void> {
  await moveOn(documents, id, ["pending", "inProgress"], { kind: "canceled" }, now);
}

/** Moves a job to its next state, if it still is in one of the states `from`. Returns whether it was. */
export async function moveOn(
  documents: Documents,
  id: string,
  from: JobState["kind"][],
  state: JobState,
  now: number,
): Promise<boolean> {
  const job = await documents.get(documents.tableOf(id, JOBS_TABLE), id);
  if (job === null) throw new Error(`There is no scheduled function with ID ${id}`);
  if (!from.includes((job.state as unknown as JobState).kind)) return false;
  await documents.patch(
    JOBS_TABLE,
    id,
    state.kind === "inProgress" ? { state } : { state, completedTime: now },
  );
  return true;
}
