import { ConvexError, convexToJson, jsonToConvex, type JSONValue, type Value } from "convex/values";

/** How a function call ended, in Convex's JSON encoding. */
export type Outcome = { ok: true; value: JSONValue } | Failure;

export interface Failure {
  ok: false;
  /** For developers. A hosted deployment in production hides it from clients. */
  message: string;
  /** The data of a ConvexError: what callers may rely on. */
  data?: JSONValue;
}

/** What was thrown by a function, or on the way to it. */
export function failure(error: unknown): Failure {
  if (isConvexError(error)) {
    return { ok: false, message: `Uncaught ConvexError: ${error.message}`, data: encoded(error.data) };
  }
  const text = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return { ok: false, message: `Uncaught ${text}` };
}

/** The value of an outcome. Throws what a Convex client throws. */
export function valueOf(outcome: Outcome): Value {
  if (outcome.ok) return jsonToConvex(outcome.value);
  if (outcome.data === undefined) throw new Error(outcome.message);
  const error = new ConvexError(jsonToConvex(outcome.data));
  error.message = outcome.message;
  throw error;
}

/** The outcome as the answer to the function that made the call; `convex/server` throws there what this throws. */
export function answerOf(outcome: Outcome): string {
  if (outcome.ok) return JSON.stringify(outcome.value);
  const error = new Error(outcome.message);
  throw outcome.data === undefined ? error : Object.assign(error, { data: outcome.data });
}

function isConvexError(error: unknown): error is ConvexError<Value> {
  return typeof error === "object" && error !== null && Symbol.for("ConvexError") in error;
}

/** `convex/server` has already turned the data of an error that leaves a function into JSON text. */
function encoded(data: Value): JSONValue {
  return typeof data === "string" ? (JSON.parse(data) as JSONValue) : convexToJson(data);
}
