import type { JSONValue } from "convex/values";

/**
 * The part of Convex's sync protocol that a client without admin rights uses. The protocol is internal to the
 * `convex` package: this is what the pinned version speaks.
 */
export type ClientMessage =
  | { type: "Connect"; sessionId: string }
  | Authenticate
  | ModifyQuerySet
  | FunctionRequest<"Mutation">
  | FunctionRequest<"Action">
  | { type: "Event" };

export type Authenticate = { type: "Authenticate"; baseVersion: number } & (
  { tokenType: "User"; value: string } | { tokenType: "None" }
);

export interface ModifyQuerySet {
  type: "ModifyQuerySet";
  baseVersion: number;
  newVersion: number;
  modifications: QuerySetModification[];
}

export type QuerySetModification = AddQuery | { type: "Remove"; queryId: number };

export interface AddQuery {
  type: "Add";
  queryId: number;
  udfPath: string;
  /** One object. */
  args: JSONValue[];
  journal?: string | null;
}

export interface FunctionRequest<Type extends "Mutation" | "Action"> {
  type: Type;
  /** Counts up within a session. */
  requestId: number;
  udfPath: string;
  /** One object. */
  args: JSONValue[];
}

export type ServerMessage =
  | { type: "Transition"; startVersion: Version; endVersion: Version; modifications: StateModification[] }
  | ({ type: "MutationResponse"; requestId: number } & ((Success & { ts: string }) | Refusal))
  | ({ type: "ActionResponse"; requestId: number } & (Success | Refusal))
  | { type: "AuthError"; error: string; baseVersion: number; authUpdateAttempted: boolean }
  | { type: "Ping" };

interface Success {
  success: true;
  result: JSONValue;
  logLines: [];
}

interface Refusal {
  success: false;
  result: string;
  errorData?: JSONValue;
  logLines: [];
}

export type StateModification =
  | ({ type: "QueryUpdated"; value: JSONValue } & QueryState)
  | ({ type: "QueryFailed"; errorMessage: string; errorData?: JSONValue } & QueryState)
  | { type: "QueryRemoved"; queryId: number };

interface QueryState {
  queryId: number;
  journal: string | null;
  logLines: [];
}

/** How far a client has been brought: which of its query sets and identities, and which state of the data. */
interface Version {
  querySet: number;
  identity: number;
  /** A timestamp, encoded. */
  ts: string;
}

/** A 64-bit number of nanoseconds as base64 of its bytes, the lowest first. */
export function encodeTimestamp(nanoseconds: bigint): string {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, nanoseconds, true);
  return btoa(String.fromCharCode(...bytes));
}

/** How a deployment words an error for a client. */
export function errorText(message: string): string {
  return `Server Error\n${message}`;
}
