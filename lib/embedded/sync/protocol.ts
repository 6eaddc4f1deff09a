import type { JSONValue } from "convex/values";
import type { Failure } from "../engine/outcome";

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
  | ({ type: "MutationResponse"; requestId: number } & (
      (ReturnType<typeof success> & { ts: string }) | ReturnType<typeof refusal>
    ))
  | ({ type: "ActionResponse"; requestId: number } & (
      ReturnType<typeof success> | ReturnType<typeof refusal>
    ))
  | { type: "AuthError"; error: string; baseVersion: number; authUpdateAttempted: boolean }
  | { type: "Ping" };

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

/** The part of an answer that says what a function returned. */
export function success(result: JSONValue) {
  return { success: true, result, logLines: [] as [] } as const;
}

/** The part of an answer that says how a function failed. */
export function refusal({ message, data }: Failure) {
  return { success: false, result: errorText(message), errorData: data, logLines: [] as [] } as const;
}

/** How a deployment words an error for a client. */
export function errorText(message: string): string {
  return `Server Error\n${message}`;
}
