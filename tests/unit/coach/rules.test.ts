import { describe, expect, it } from "vitest";
import { Rules } from "../../../lib/coach/read/rules";
import { plain } from "../../../lib/coach/text";
import { knowledge } from "../../support/coach/knowledge";
import { alternativesIn, listsOf } from "./support/sources";

const table = knowledge().reading.rules;

describe("what no likelihood may overrule", () => {
  const { unmarked, besides } = table;

  it.each(listsOf({ unmarked, besides }))("%s: every word is written once", (_, sources) => {
    const words = sources.flatMap(alternativesIn);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(new RegExp(word).test(""), word).toBe(false);
  });

  it.each([
    "You won't need a car",
    "You wont need a car",
    "No experience needed, newcomers are welcome, too",
  ])("says that nothing is wanted: %s", (sentence) => {
    expect(new Rules(table).overrule(plain(sentence), "")).toBe("negated");
  });
});
