import { convexToJson, getConvexSize, jsonToConvex, type Value } from "convex/values";
import { indexKey } from "./keys";
import type { Indexes } from "./schema";

export type Document = Record<string, Value | undefined> & { _id: string; _creationTime: number };

/** A document as IndexedDB holds it. */
export interface Row {
  /** The document in Convex's JSON encoding: what a syscall answers, so that most reads need no decoding. */
  json: string;
  /** Bytes by Convex's own count. */
  size: number;
  /** Index name to key; IndexedDB's indexes are over these. */
  keys: Record<string, string>;
}

/** A row whose document can be read. */
export function makeRow(document: Document, indexes: Indexes): Row {
  return {
    json: JSON.stringify(convexToJson(document)),
    size: getConvexSize(document),
    keys: Object.fromEntries(
      Object.entries(indexes).map(([name, fields]) => [name, indexKey(document, fields)]),
    ),
  };
}

/** The document of a row. Throws when the row is corrupt. */
export function documentOf(row: Row): Document {
  const document = jsonToConvex(JSON.parse(row.json) as Parameters<typeof jsonToConvex>[0]);
  if (!isDocument(document)) throw new Error("no document");
  return document;
}

/** Whether what was found in the store is a row that this version can read. */
export function isRow(stored: unknown): stored is Row {
  if (typeof stored !== "object" || stored === null) return false;
  const { json, size, keys } = stored as Partial<Row>;
  if (typeof json !== "string" || typeof size !== "number" || typeof keys !== "object") return false;
  try {
    return isDocument(JSON.parse(json));
  } catch {
    return false;
  }
}

function isDocument(value: unknown): value is Document {
  if (typeof value !== "object" || value === null) return false;
  const { _id, _creationTime } = value as Partial<Document>;
  return typeof _id === "string" && typeof _creationTime === "number";
}
