import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut, graphemesOf, wellFormed, wellFormedData, wordsOf } from "../../../lib/text/index";

const HALF = "\uD83D";

describe("the words of a text", () => {
  it.each([
    ["I led it, and it's well-known.", ["I", "led", "it", "and", "it's", "well-known"]],
    ["Node.js, C++ and C# for 10,000 users", ["Node.js", "C++", "and", "C#", "for", "10,000", "users"]],
    ["— … !", []],
    ["Straße u\u0308ber", ["Straße", "u\u0308ber"]],
  ])("%j", (text, words) => {
    expect(wordsOf(text).map((word) => word.text)).toEqual(words);
  });

  it("are as many in Japanese, Chinese and Thai as are said, and not one", () => {
    expect(wordsOf("私は東京で働いています。").length).toBeGreaterThan(4);
    expect(wordsOf("我们正在寻找一位同事").length).toBeGreaterThan(3);
    expect(wordsOf("ฉันทำงานที่กรุงเทพ").length).toBeGreaterThan(2);
  });

  it("stand in it, one after another", () => {
    const parts = fc.constantFrom(
      "a",
      "’",
      "-",
      ".",
      " ",
      "3",
      ",",
      "#",
      "東京",
      "で",
      "ก",
      "한국",
      "\u0301",
      "😀",
      HALF,
    );
    fc.assert(
      fc.property(
        fc.array(parts).map((all) => all.join("")),
        (text) => {
          let end = 0;
          for (const word of wordsOf(text)) {
            expect(word.start).toBeGreaterThanOrEqual(end);
            end = word.start + word.text.length;
            expect(text.slice(word.start, end)).toBe(word.text);
          }
        },
      ),
    );
  });
});

describe("the characters of a text", () => {
  it("are what a person counts", () => {
    expect(graphemesOf("e\u0301👩🏽‍💻🇨🇭")).toEqual(["e\u0301", "👩🏽‍💻", "🇨🇭"]);
  });

  it.each([
    ["abc", 5, "abc"],
    ["abcdef", 3, "abc"],
    ["ab😀", 3, "ab"],
    ["abe\u0301", 3, "ab"],
    ["a👩🏽‍💻", 6, "a"],
    ["👩🏽‍💻", 4, "👩🏽"],
  ])("are cut between, never within: %j at %j", (text, longest, kept) => {
    expect(cut(text, longest)).toBe(kept);
  });

  it("are never cut in half, nor more of them kept than may be", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(40), (text, longest) => {
        const kept = cut(text, longest);
        expect(kept.isWellFormed()).toBe(true);
        expect(kept.length).toBeLessThanOrEqual(longest);
      }),
    );
  });
});

describe("well-formed texts", () => {
  it("have a sign in place of each half of a pair, and are else as they were", () => {
    expect(wellFormed(`a${HALF}b😀`)).toBe("a\uFFFDb😀");
  });

  it("are made of all texts of some data, also of names", () => {
    const data = { a: [`x${HALF}`, 1, null, { [`k${HALF}`]: "ok" }], b: 2n, c: undefined };
    expect(wellFormedData(data)).toEqual({
      a: ["x\uFFFD", 1, null, { "k\uFFFD": "ok" }],
      b: 2n,
      c: undefined,
    });
  });

  it("leave data that is well-formed the same object", () => {
    const bytes = new ArrayBuffer(2);
    const data = { a: ["x", { b: 1, c: Number.NaN }], bytes };
    expect(wellFormedData(data)).toBe(data);
    expect(wellFormedData({ bytes, text: HALF }).bytes).toBe(bytes);
  });
});
