import { describe, expect, test } from "vitest";
import { secondsAloud } from "../../../../lib/coach/review/aloud";
import { isCopyOf } from "../../../../lib/coach/review/copied";
import { textHashOf } from "../../../../lib/coach/review/index";
import { stands, stillStands } from "../../../../lib/coach/review/standing";

describe("what stands in a text", () => {
  test("stands word for word, and cuts no word in half", () => {
    expect(stands("the oven failed", "On Friday the oven failed.")).toBe(true);
    expect(stands("the oven fail", "On Friday the oven failed.")).toBe(false);
    expect(stands("oven", "The ovens, and one oven")).toBe(true);
    expect(stands("𝒜b", "x𝒜b 𝒜b")).toBe(true);
    expect(stands("  ", "a  b")).toBe(false);
  });

  test("a verdict stands in the text it was read in, and where its words are still there", () => {
    const now = "I rang the mill. It was closed.";
    expect(stillStands({ textHash: textHashOf(now) }, now)).toBe(true);
    expect(stillStands({ textHash: "old" }, now)).toBe(false);
    expect(stillStands({ textHash: "old", words: "I rang the mill." }, now)).toBe(true);
    expect(stillStands({ textHash: "old", words: "I wrote to the mill." }, now)).toBe(false);
  });
});

describe("a copy", () => {
  const QUESTION = "Tell me about a day when the delivery was late. What did you do?";

  test("of the question is seen, also with a few words of one's own around it", () => {
    expect(isCopyOf(QUESTION, QUESTION)).toBe(true);
    expect(isCopyOf(`Well. ${QUESTION}`, QUESTION)).toBe(true);
  });

  test("is not an answer that takes up the question's words", () => {
    expect(
      isCopyOf(
        "On the day when the delivery was late I called the mill and sent the van to fetch it.",
        QUESTION,
      ),
    ).toBe(false);
    expect(isCopyOf("", QUESTION)).toBe(false);
    expect(isCopyOf("the delivery", QUESTION)).toBe(false);
  });
});

describe("how long it takes to say", () => {
  test("goes by words, and by characters where there are no spaces", () => {
    expect(secondsAloud("word ".repeat(140))).toBe(60);
    expect(secondsAloud("私".repeat(300))).toBe(60);
    expect(secondsAloud("")).toBe(0);
  });
});
