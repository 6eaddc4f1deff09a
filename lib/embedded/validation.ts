import { jsonToConvex, type Value, type ValidatorJSON } from "convex/values";
import { NeedsHostedDeployment } from "./unsupported";

/** The id in its normal form when it is one of that table, else null. */
export type NormalizeId = (table: string, id: string) => string | null;

/** Why a value does not match, and where in it. */
export interface Mismatch {
  path: string;
  reason: string;
}

/** The first reason why `value` does not match, or null when it does. `undefined` matches nothing. */
export function mismatch(
  validator: ValidatorJSON,
  value: Value | undefined,
  normalizeId: NormalizeId,
  path = "",
): Mismatch | null {
  const no = (reason: string): Mismatch => ({ path, reason });
  const expected = (matches: boolean, what: string) =>
    matches ? null : no(`Expected ${what}, got ${kindOf(value)}.`);
  const check = (part: ValidatorJSON, of: Value | undefined, at: string) =>
    mismatch(part, of, normalizeId, path + at);
  switch (validator.type) {
    case "any":
      return expected(value !== undefined, "a value");
    case "null":
      return expected(value === null, "null");
    case "number":
    case "bigint":
    case "boolean":
    case "string":
      return expected(typeof value === validator.type, validator.type);
    case "bytes":
      return expected(value instanceof ArrayBuffer, "bytes");
    case "literal": {
      const literal = jsonToConvex(validator.value);
      return expected(value === literal, `the literal ${JSON.stringify(validator.value)}`);
    }
    case "id": {
      const isId = typeof value === "string" && normalizeId(validator.tableName, value) !== null;
      return expected(isId, `an id of table "${validator.tableName}"`);
    }
    case "array":
      if (!Array.isArray(value)) return expected(false, "an array");
      return first(value.entries(), ([at, element]) => check(validator.value, element, `[${at}]`));
    case "union": {
      const reasons = validator.value.map((member) => check(member, value, ""));
      if (reasons.includes(null)) return null;
      // The member that got furthest says best what is wrong.
      return (
        reasons.reduce((best, each) => (each!.path.length > (best?.path.length ?? -1) ? each : best), null) ??
        no("Expected nothing.")
      );
    }
    case "record":
      if (!isPlainObject(value)) return expected(false, "a record");
      return first(
        Object.entries(value),
        ([name, field]) =>
          check(validator.keys, name, `.${name}`) ?? check(validator.values.fieldType, field, `.${name}`),
      );
    case "object": {
      if (!isPlainObject(value)) return expected(false, "an object");
      const extra = Object.keys(value).find(
        (name) => value[name] !== undefined && !Object.hasOwn(validator.value, name),
      );
      if (extra !== undefined)
        return no(`The object contains extra field "${extra}" that is not in the validator.`);
      return first(Object.entries(validator.value), ([name, { fieldType, optional }]) => {
        if (value[name] !== undefined) return check(fieldType, value[name], `.${name}`);
        return optional ? null : no(`The object is missing the required field "${name}".`);
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

function isPlainObject(value: Value | undefined): value is Record<string, Value | undefined> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function kindOf(value: Value | undefined): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (value instanceof ArrayBuffer) return "bytes";
  if (typeof value === "object") return "an object";
  return `the ${typeof value} ${short(value)}`;
}

function short(value: string | number | bigint | boolean): string {
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
