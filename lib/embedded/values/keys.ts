import type { Value } from "convex/values";
import { fieldOf, type Fields, isObject } from "./values";

/**
 * Encodes a value as a string whose order among others, compared by UTF-16 units as JavaScript and IndexedDB do, is
 * the order of `compareValues` from `convex/values`. No encoding is the beginning of another, so that encodings can
 * be joined into the key of an index over several fields. `undefined` is a missing field.
 */
export function encodeKey(value: Value | undefined): string {
  if (value === undefined) return TAG.missing;
  if (value === null) return TAG.null;
  if (typeof value === "bigint") return TAG.int64 + int64Units(value);
  if (typeof value === "number") return TAG.float64 + float64Units(value);
  if (typeof value === "boolean") return TAG.boolean + (value ? "\x02" : "\x01");
  if (typeof value === "string") return TAG.string + terminated(inCodePointOrder(value));
  if (value instanceof ArrayBuffer) return TAG.bytes + terminated(asLatin1(new Uint8Array(value)));
  if (Array.isArray(value)) return TAG.array + value.map(encodeKey).join("") + END;
  if (!isObject(value)) throw new TypeError("Only Convex values have keys.");
  const fields = Object.keys(value).sort();
  return TAG.object + fields.map((name) => encodeKey(name) + encodeKey(value[name])).join("") + END;
}

/** The key of a document in an index over `fields`; a field is a path such as `state.kind`. */
export function indexKey(document: Fields, fields: readonly string[]): string {
  return fields.map((field) => encodeKey(fieldAt(document, field))).join("");
}

/** The value at a path such as `state.kind`; undefined when a step is missing or leads through no object. */
export function fieldAt(document: Fields, path: string): Value | undefined {
  let value: Value | undefined = document;
  for (const name of path.split(".")) {
    if (!isObject(value)) return undefined;
    value = fieldOf(value, name);
  }
  return value;
}

/** Sorts after every continuation of a key: `[key, key + AFTER)` holds the keys that begin with `key`. */
export const AFTER = "\uffff";

/** The smallest string after `key`. */
export const justAfter = (key: string): string => key + "\0";

/** In the order of Convex's types. All are above END, so that a shorter list sorts before a longer one. */
const TAG = {
  missing: "\x01",
  null: "\x02",
  int64: "\x03",
  float64: "\x04",
  boolean: "\x05",
  string: "\x06",
  bytes: "\x07",
  array: "\x08",
  object: "\x09",
} as const;
const END = "\0";

const SIGN = 0x8000_0000_0000_0000n;
const ALL_BITS = 0xffff_ffff_ffff_ffffn;
const view = new DataView(new ArrayBuffer(8));

function int64Units(value: bigint): string {
  return units(BigInt.asUintN(64, value) ^ SIGN);
}

/** The bits of IEEE 754 order like integers, once those of negative numbers are turned around. */
function float64Units(value: number): string {
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  return units(bits & SIGN ? bits ^ ALL_BITS : bits ^ SIGN);
}

function units(bits: bigint): string {
  view.setBigUint64(0, bits);
  return String.fromCharCode(...[0, 2, 4, 6].map((at) => view.getUint16(at)));
}

/** Ends with two NULs, which a NUL inside cannot imitate: that one is followed by \x01. */
function terminated(text: string): string {
  return text.replaceAll("\0", "\0\x01") + "\0\0";
}

/**
 * UTF-16 puts the surrogates (U+10000 and above) before U+E000 to U+FFFF. Swapping the two blocks gives the order of
 * code points, which is the order of UTF-8.
 */
function inCodePointOrder(text: string): string {
  return text.replace(/[\ud800-\uffff]/g, (unit) => {
    const code = unit.charCodeAt(0);
    return String.fromCharCode(code >= 0xe000 ? code - 0x800 : code + 0x2000);
  });
}

function asLatin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
