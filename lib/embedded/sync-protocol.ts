import type { JSONValue } from "convex/values";

/**
 * The messages of Convex's sync protocol that a client without admin rights sends and gets. The protocol is
 * internal to the `convex` package: this is what its pinned version speaks.
 */
export type ClientMessage =
  | { type: "Connect"; sessionId: string }
  | { type: "Authenticate"; baseVersion: number; tokenType: "User"; value: string }
  | { type: "Authenticate"; baseVersion: number; tokenType: "None" }
  | { type: "ModifyQuerySet"; baseVersion: number; newVersion: number; modifications: QuerySetModification[] }
  | FunctionRequest<"Mutation">
  | FunctionRequest<"Action">
  | { type: "Event" };

export type QuerySetModification = AddQuery | { type: "Remove"; queryId: number };

export interface AddQuery {
  type: "Add";
  queryId: number;
  udfPath: string;
  args: JSONValue[];
  journal?: string | null;
}

export interface FunctionRequest<Type> {
  type: Type;
  requestId: number;
  udfPath: string;
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
  logLines: [];
  errorData?: JSONValue;
}

export type StateModification =
  | { type: "QueryUpdated"; queryId: number; value: JSONValue; logLines: []; journal: string | null }
  | {
      type: "QueryFailed";
      queryId: number;
      errorMessage: string;
      errorData?: JSONValue;
      logLines: [];
      journal: string | null;
    }
  | { type: "QueryRemoved"; queryId: number };

/** What a client has been shown: its queries, its identity and the data, each by a number that grows. */
export interface Version {
  querySet: number;
  identity: number;
  /** An encoded timestamp. */
  ts: string;
}

/** 64 bits, little-endian, in base64. */
export function encodeTimestamp(nanoseconds: bigint): string {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, nanoseconds, true);
  return btoa(String.fromCharCode(...bytes));
}
