import type { Value } from "convex/values";
import fc from "fast-check";

/** Characters where UTF-16, code points and the encoding of keys differ, beside ordinary ones. */
const character = fc.constantFrom(
  "a",
  "b",
  "z",
  "\0",
  "\x01",
  "\x02",
  "é",
  "\u{1f600}",
  "\u{10ffff}",
  "\ud7ff",
  "\ue000",
  "\uffff",
);

/** Any Convex value. */
export const anyValue: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.boolean(),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
    fc.oneof(fc.double(), fc.constantFrom(0, -0, 1, -1, Infinity, -Infinity, NaN)),
    fc.string({ unit: character, maxLength: 4 }),
    fc.uint8Array({ maxLength: 3 }).map((bytes) => new Uint8Array(bytes).buffer),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("a", "b", "c", "aa"), tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).value;
