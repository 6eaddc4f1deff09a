import { ConvexError, convexToJson, jsonToConvex, type JSONValue, type Value } from "convex/values";

/** How a function call ended, in Convex's JSON encoding. */
export type Outcome = { ok: true; value: JSONValue } | Failure;

export interface Failure {
  ok: false;
  /** For developers: a hosted deployment in production hides it. */
  message: string;
  /** The data of a ConvexError: what a surface may rely on. */
  data?: JSONValue;
}

/** What was thrown by a function, or on the way to it. */
export function failure(error: unknown): Failure {
  if (isConvexError(error)) {
    const data = serialized(error.data);
    return { ok: false, message: `Uncaught ConvexError: ${JSON.stringify(data)}`, data };
  }
  const text = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return { ok: false, message: `Uncaught ${text}` };
}

/** The value of an outcome; throws what a Convex client would throw. */
export function valueOf(outcome: Outcome): Value {
  if (outcome.ok) return jsonToConvex(outcome.value);
  if (outcome.data === undefined) throw new Error(outcome.message);
  const error = new ConvexError(jsonToConvex(outcome.data));
  error.message = outcome.message;
  throw error;
}

/** The outcome of a function that another function called, as the answer to the caller's syscall. */
export function syscallAnswer(outcome: Outcome): string {
  if (outcome.ok) return JSON.stringify(outcome.value);
  // `convex/server` makes a ConvexError again of whatever has data.
  throw Object.assign(new Error(outcome.message), outcome.data === undefined ? {} : { data: outcome.data });
}

function isConvexError(error: unknown): error is ConvexError<Value> {
  return typeof error === "object" && error !== null && Symbol.for("ConvexError") in error;
}

/** `convex/server` turns the data of an error that leaves a function into JSON text; the engine's own keep theirs. */
function serialized(data: Value): JSONValue {
  return typeof data === "string" ? (JSON.parse(data) as JSONValue) : convexToJson(data);
}
