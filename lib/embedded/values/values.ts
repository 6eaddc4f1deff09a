import { jsonToConvex, type JSONValue, type Value } from "convex/values";

/** The fields of an object; one that is undefined is as good as absent. */
export type Fields = Record<string, Value | undefined>;

/** Whether a value is an object, and none of the other types that JavaScript calls so. */
export function isObject(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** An object's own field, whatever its prototype has. */
export function fieldOf(object: Fields, name: string): Value | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** A value in a serialized query or patch, where `{ $undefined: null }` stands for a missing field. */
export function decodeOptional(json: JSONValue): Value | undefined {
  return isObject(json) && "$undefined" in json ? undefined : jsonToConvex(json);
}
