import { type GenericValidator, v, type ValidatorJSON, type Value } from "convex/values";
import { describe, expect, test } from "vitest";
import { mismatch } from "../../lib/embedded/values/validation";

const isIdOf = (table: string, id: string) => id === `id of ${table}`;

/** A validator as functions and schemas export it. */
function exported(validator: GenericValidator): ValidatorJSON {
  return (validator as GenericValidator & { json: ValidatorJSON }).json;
}

function found(validator: GenericValidator, value: Value) {
  return mismatch(exported(validator), value, isIdOf);
}

const matching: [string, GenericValidator, Value][] = [
  ["null", v.null(), null],
  ["a number that is none", v.number(), NaN],
  ["an int64", v.int64(), 1n],
  ["a boolean", v.boolean(), false],
  ["a string", v.string(), ""],
  ["bytes", v.bytes(), new ArrayBuffer(2)],
  ["anything", v.any(), { a: [1n] }],
  ["a literal string", v.literal("draft"), "draft"],
  ["a literal int64", v.literal(3n), 3n],
  ["an id of its table", v.id("notes"), "id of notes"],
  ["an array", v.array(v.number()), [1, 2]],
  ["the second member of a union", v.union(v.null(), v.string()), "x"],
  ["a record", v.record(v.string(), v.number()), { a: 1, b: 2 }],
  ["a record by id", v.record(v.id("notes"), v.number()), { "id of notes": 1 }],
  ["an object", v.object({ a: v.number(), b: v.optional(v.string()) }), { a: 1 }],
  [
    "an object with an optional field that is undefined",
    v.object({ b: v.optional(v.string()) }),
    { b: undefined },
  ],
];

const differing: [string, GenericValidator, Value, string, RegExp][] = [
  ["a number for a string", v.string(), 1, "", /Expected a string, got 1/],
  ["a number for an int64", v.int64(), 1, "", /Expected a bigint/],
  ["another literal", v.literal("draft"), "done", "", /Expected "draft", got "done"/],
  ["an id of another table", v.id("notes"), "id of users", "", /an id of table "notes"/],
  ["an element of another type", v.array(v.number()), [1, "2"], "[1]", /Expected a number, got "2"/],
  ["an array for a record", v.record(v.string(), v.any()), [], "", /Expected a record, got an array/],
  ["bytes for an object", v.object({}), new ArrayBuffer(1), "", /Expected an object, got bytes/],
  ["an array for an object", v.object({}), [], "", /Expected an object, got an array/],
  ["a key of a record", v.record(v.id("notes"), v.any()), { x: 1 }, ".x", /an id of table "notes"/],
  ["a missing field", v.object({ a: v.any() }), {}, "", /Missing required field "a"/],
  [
    "a field that is undefined",
    v.object({ a: v.number() }),
    { a: undefined },
    "",
    /Missing required field "a"/,
  ],
  ["an extra field", v.object({}), { toString: 1 }, "", /Unexpected field "toString"/],
  [
    "a nested field",
    v.object({ a: v.array(v.object({ b: v.null() })) }),
    { a: [{ b: 1 }] },
    ".a[0].b",
    /Expected null/,
  ],
  ["no member of a union", v.union(v.null(), v.string()), 1, "", /got 1/],
];

describe("validation", () => {
  test.each(matching)("accepts %s", (_, validator, value) => expect(found(validator, value)).toBeNull());

  test.each(differing)("refuses %s", (_, validator, value, path, reason) =>
    expect(found(validator, value)).toEqual({ path, reason: expect.stringMatching(reason) as string }),
  );

  test("says of a union what is wrong with the member that comes closest", () => {
    const shape = v.union(
      v.object({ kind: v.literal("a"), size: v.number() }),
      v.object({ kind: v.literal("b"), size: v.object({ width: v.number() }) }),
    );
    expect(found(shape, { kind: "b", size: { width: "wide" } })?.path).toBe(".size.width");
  });

  test("keeps a long value out of its words", () => {
    expect(found(v.number(), "x".repeat(10_000))?.reason.length).toBeLessThan(120);
  });
});
