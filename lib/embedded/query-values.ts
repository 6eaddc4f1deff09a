import { jsonToConvex, type JSONValue, type Value } from "convex/values";

/** A value in a serialized query or patch, where `{ $undefined: null }` stands for a missing field. */
export function decodeQueryValue(json: JSONValue): Value | undefined {
  const isMissing = typeof json === "object" && json !== null && "$undefined" in json;
  return isMissing ? undefined : jsonToConvex(json);
}
