import { jsonToConvex, type Value, type ValidatorJSON } from "convex/values";
import { NeedsHostedDeployment } from "../unsupported";
import { fieldOf, isObject } from "./values";

/** Whether a string is an id of a table. */
export type IsIdOf = (table: string, id: string) => boolean;

/** Why a value does not match, and where in it: a path such as `.questions[2].text`, empty for the value itself. */
export interface Mismatch {
  path: string;
  reason: string;
}

/** The first reason why a value does not match a validator, or null when it does. */
export function mismatch(
  validator: ValidatorJSON,
  value: Value | undefined,
  isIdOf: IsIdOf,
  path = "",
): Mismatch | null {
  const inside = (part: ValidatorJSON, of: Value | undefined, step: string) =>
    mismatch(part, of, isIdOf, path + step);
  const expect = (matches: boolean, what: string): Mismatch | null =>
    matches ? null : { path, reason: `Expected ${what}, got ${describe(value)}.` };

  switch (validator.type) {
    case "any":
      return expect(value !== undefined, "a value");
    case "null":
      return expect(value === null, "null");
    case "number":
    case "bigint":
    case "boolean":
    case "string":
      return expect(typeof value === validator.type, `a ${validator.type}`);
    case "bytes":
      return expect(value instanceof ArrayBuffer, "bytes");
    case "literal": {
      const literal = jsonToConvex(validator.value);
      return expect(value === literal, describe(literal));
    }
    case "id": {
      const isId = typeof value === "string" && isIdOf(validator.tableName, value);
      return expect(isId, `an id of table "${validator.tableName}"`);
    }
    case "array":
      if (!Array.isArray(value)) return expect(false, "an array");
      return first(value.entries(), ([at, element]) => inside(validator.value, element, `[${at}]`));
    case "record":
      if (!isObject(value)) return expect(false, "a record");
      return first(
        Object.entries(value),
        ([name, field]) =>
          inside(validator.keys, name, `.${name}`) ?? inside(validator.values.fieldType, field, `.${name}`),
      );
    case "union": {
      const mismatches = validator.value.map((member) => inside(member, value, ""));
      if (mismatches.some((each) => each === null)) return null;
      return deepest(mismatches) ?? expect(false, "nothing");
    }
    case "object": {
      if (!isObject(value)) return expect(false, "an object");
      const known = validator.value;
      const extra = Object.keys(value).find(
        (name) => value[name] !== undefined && !Object.hasOwn(known, name),
      );
      if (extra !== undefined) return { path, reason: `Unexpected field "${extra}".` };
      return first(Object.entries(known), ([name, { fieldType, optional }]) => {
        const field = fieldOf(value, name);
        if (field !== undefined) return inside(fieldType, field, `.${name}`);
        return optional ? null : { path, reason: `Missing required field "${name}".` };
      });
    }
    case "commitTs":
      throw new NeedsHostedDeployment("A commit timestamp");
  }
}

function first<T>(parts: Iterable<T>, check: (part: T) => Mismatch | null): Mismatch | null {
  for (const part of parts) {
    const found = check(part);
    if (found !== null) return found;
  }
  return null;
}

/** Of a union, the member that matched the most of the value says best what is wrong. */
function deepest(mismatches: (Mismatch | null)[]): Mismatch | null {
  return mismatches.reduce((best, each) => {
    if (best === null || (each !== null && each.path.length > best.path.length)) return each;
    return best;
  }, null);
}

function describe(value: Value | undefined): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (value instanceof ArrayBuffer) return "bytes";
  if (typeof value === "object") return "an object";
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
