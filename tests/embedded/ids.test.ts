import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newId, tableNumberOf } from "../../lib/embedded/values/ids";

const tableNumber = fc.integer({ min: 1, max: 2 ** 32 - 1 });

describe("an id", () => {
  test("carries the number of its table", () => {
    fc.assert(
      fc.property(tableNumber, (number) => {
        expect(tableNumberOf(newId(number))).toBe(number);
      }),
    );
  });

  test("is 32 characters long for the tables of a project, and never the same", () => {
    const ids = Array.from({ length: 1_000 }, () => newId(10_001));
    expect(new Set(ids).size).toBe(1_000);
    expect(new Set(ids.map((id) => id.length))).toEqual(new Set([32]));
  });

  test("is recognised as wrong when one character is another", () => {
    const digits = "0123456789abcdefghjkmnpqrstvwxyz";
    fc.assert(
      fc.property(tableNumber, fc.nat(30), fc.constantFrom(...digits), (number, at, digit) => {
        const id = newId(number);
        fc.pre(id[at] !== digit);
        expect(tableNumberOf(id.slice(0, at) + digit + id.slice(at + 1))).toBeNull();
      }),
    );
  });

  test.each([
    "",
    "abc",
    "interviews|1",
    `${newId(10_001)}0`,
    newId(10_001).toUpperCase(),
    7,
    null,
    undefined,
    {},
  ])("is not %j", (value) => expect(tableNumberOf(value)).toBeNull());
});
