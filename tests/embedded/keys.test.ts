import { compareValues, type Value } from "convex/values";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AFTER, encodeKey, fieldAt, indexKey, justAfter } from "../../lib/embedded/values/keys";
import { anyValue } from "./support/values";

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

describe("the key of a value", () => {
  test("orders like compareValues", () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        expect(order(encodeKey(a), encodeKey(b))).toBe(Math.sign(compareValues(a, b)));
      }),
      { numRuns: 20_000 },
    );
  });

  test("orders the types of Convex from a missing field to objects", () => {
    const ascending: (Value | undefined)[] = [
      undefined,
      null,
      -(2n ** 63n),
      -1n,
      0n,
      2n ** 63n - 1n,
      -Infinity,
      -1.5,
      -0,
      0,
      5e-324,
      1.5,
      Infinity,
      NaN,
      false,
      true,
      "",
      "a",
      "a\0",
      "ab",
      "\ue000",
      "\u{1f600}",
      new ArrayBuffer(0),
      new Uint8Array([0]).buffer,
      [],
      [null],
      [null, null],
      {},
      { a: 1 },
    ];
    const keys = ascending.map(encodeKey);
    expect([...keys].sort(order)).toEqual(keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("is never the beginning of another one", () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        const [one, other] = [encodeKey(a), encodeKey(b)];
        expect(one === other || !other.startsWith(one)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });

  test("orders joined keys by the first value, then by the second", () => {
    fc.assert(
      fc.property(anyValue, anyValue, anyValue, anyValue, (a, b, c, d) => {
        const joined = order(encodeKey(a) + encodeKey(b), encodeKey(c) + encodeKey(d));
        expect(joined).toBe(Math.sign(compareValues(a, c) || compareValues(b, d)));
      }),
      { numRuns: 5_000 },
    );
  });

  test("has every continuation between itself and AFTER", () => {
    fc.assert(
      fc.property(anyValue, anyValue, (first, second) => {
        const [key, joined] = [encodeKey(first), encodeKey(first) + encodeKey(second)];
        expect([key, justAfter(key), joined, key + AFTER].sort(order)).toEqual([
          key,
          justAfter(key),
          joined,
          key + AFTER,
        ]);
      }),
    );
  });
});

describe("the key of a document", () => {
  const document = { _id: "x", state: { kind: "pending", since: 4 }, list: [{ kind: "no" }] };

  test("joins the fields of an index, nested ones too", () => {
    expect(indexKey(document, ["state.kind", "_id"])).toBe(encodeKey("pending") + encodeKey("x"));
  });

  test("takes a path that leads nowhere for a missing field", () => {
    expect(fieldAt(document, "state.kind.deeper")).toBeUndefined();
    expect(fieldAt(document, "list.kind")).toBeUndefined();
    expect(fieldAt(document, "nothing")).toBeUndefined();
    expect(fieldAt(document, "constructor")).toBeUndefined();
  });
});
