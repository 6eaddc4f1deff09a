import { describe, expect, it } from "vitest";
import { letterOf, nextOpen, sentenceAt, wordsShown } from "../../../../components/checklist/places";
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

  it("are those of whole words: none is found inside another", () => {
    const text = "I arranged a meeting. Then I rang the mill.";
    expect(sentenceAt("rang", text, sentencesOf(text))).toBe(1);
    expect(sentenceAt("range", text, sentencesOf(text))).toBe(-1);
  });

  it("are shown by whole words that were selected, else by the sentence", () => {
    const sentence = { text: "Then I rang the mill.", start: 0 };
    expect(wordsShown("rang the mill", sentence)).toBe("rang the mill");
    expect(wordsShown("ang the mi", sentence)).toBe(sentence.text);
    expect(wordsShown("", sentence)).toBe(sentence.text);
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
