import { describe, expect, it } from "vitest";
import { longSentences, secondsAloud } from "../../../../lib/coach/review/index";

describe("an answer that is spoken", () => {
  it("takes a minute for 140 words, and no time when it is empty", () => {
    expect(secondsAloud("word ".repeat(140))).toBe(60);
    expect(secondsAloud("")).toBe(0);
  });

  it("takes a minute for 300 characters of a script without spaces", () => {
    expect(secondsAloud("語".repeat(300))).toBe(60);
  });

  it("has long sentences of more than 40 words, named by their number and their words", () => {
    const forty = `${"word ".repeat(39)}end.`;
    const more = `${"word ".repeat(40)}end.`;
    expect(longSentences(`Short. ${forty} ${more} Short again.`)).toEqual([{ number: 3, words: 41 }]);
    expect(longSentences("")).toEqual([]);
  });
});
