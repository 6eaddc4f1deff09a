import { describe, expect, it } from "vitest";
import { letterOf, nextOpen, sentenceAt } from "../../../../components/checklist/places";
import { sentencesOf } from "../../../../lib/text/index";

const TEXT = "I rang the mill. It was closed.\n- So I drove there.";

describe("places in a checklist", () => {
  it("are found by the words that were shown, wherever a sentence they stand in begins", () => {
    const sentences = sentencesOf(TEXT);
    expect(sentenceAt("I rang the mill.", TEXT, sentences)).toBe(0);
    expect(sentenceAt("closed", TEXT, sentences)).toBe(1);
    expect(sentenceAt("drove there", TEXT, sentences)).toBe(2);
    expect(sentenceAt("the bakery", TEXT, sentences)).toBe(-1);
  });

  it("go on to the next open point, then to one that was passed over, and end", () => {
    expect(nextOpen(["covered", "open", "open"], 1)).toBe(2);
    expect(nextOpen(["open", "missing", "covered"], 2)).toBe(0);
    expect(nextOpen(["missing", "covered"], 0)).toBe(-1);
  });

  it("have letters", () => {
    expect([0, 5].map(letterOf)).toEqual(["A", "F"]);
  });
});
