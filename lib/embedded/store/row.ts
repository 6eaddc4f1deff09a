import { convexToJson, getConvexSize, jsonToConvex, type JSONValue } from "convex/values";
import type { Indexes } from "../schema";
import { encodeKey, indexKey } from "../values/keys";
import { type Fields, isObject } from "../values/values";

export type Document = Fields & { _id: string; _creationTime: number };

/** A document as IndexedDB holds it. */
export interface StoredRow {
  /** In Convex's JSON encoding, which is what a syscall answers with. */
  json: string;
  /** Bytes, as Convex counts them for its limits. */
  size: number;
  /** Index name to key; IndexedDB's own indexes are over these. */
  keys: Keys;
}

/** A document as it is worked with. */
export interface Row extends StoredRow {
  document: Document;
}

type Keys = Record<string, string> & { by_id: string };

/** The row of a document. Throws when the document holds what Convex cannot store. */
export function makeRow(document: Document, indexes: Indexes): Row {
  const keys: Keys = { by_id: encodeKey(document._id) };
  for (const [name, fields] of Object.entries(indexes)) keys[name] = indexKey(document, fields);
  return { json: JSON.stringify(convexToJson(document)), size: getConvexSize(document), keys, document };
}

export function toStored({ json, size, keys }: Row): StoredRow {
  return { json, size, keys };
}

/** What was found in the store as a row, or null when it is none that can be read. */
export function readRow(stored: unknown): Row | null {
  if (!isStoredRow(stored)) return null;
  try {
    const document = jsonToConvex(JSON.parse(stored.json) as JSONValue);
    return isDocument(document) && stored.keys.by_id === encodeKey(document._id)
      ? { ...stored, document }
      : null;
  } catch {
    return null;
  }
}

/** The key by which IndexedDB has found what is stored, readable or not. */
export function keyIn(stored: unknown, index: string): string {
  return (stored as StoredRow).keys[index] ?? "";
}

function isStoredRow(stored: unknown): stored is StoredRow {
  return (
    isObject(stored) &&
    typeof stored.json === "string" &&
    typeof stored.size === "number" &&
    isObject(stored.keys)
  );
}

function isDocument(value: unknown): value is Document {
  return isObject(value) && typeof value._id === "string" && typeof value._creationTime === "number";
}
