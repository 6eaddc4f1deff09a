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

  it("has no long sentence where no mark ends it, nor where it was cut because it never ended", () => {
    const spoken = "and then I rang the courier ".repeat(30).trim();
    expect(longSentences("word ".repeat(50))).toEqual([]);
    expect(longSentences(spoken)).toEqual([]);
    expect(longSentences(`${spoken} and he came in the end and that is all that I want to say.`)).toEqual([]);
    const more = `“${"word ".repeat(40)}end.”`;
    expect(longSentences(`What I did\n${more}`)).toEqual([{ number: 2, words: 41 }]);
  });

  it("of a few words takes no time that could be told", () => {
    expect(secondsAloud("Yes.")).toBe(0);
    expect(secondsAloud("word ".repeat(12))).toBe(0);
    expect(secondsAloud("word ".repeat(14))).toBe(6);
  });
});
