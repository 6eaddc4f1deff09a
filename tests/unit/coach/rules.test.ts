import { describe, expect, it } from "vitest";
import { Rules } from "../../../lib/coach/read/rules";
import { plain } from "../../../lib/coach/text";
import { knowledge } from "../../support/coach/knowledge";
import { testEachList } from "./support/sources";

const table = knowledge().reading.rules;

describe("what no likelihood may overrule", () => {
  const { unmarked, besides } = table;

  testEachList({ unmarked, besides });

  it.each([
    "You won't need a car",
    "You wont need a car",
    "No experience needed, newcomers are welcome, too",
  ])("says that nothing is wanted: %s", (sentence) => {
    expect(new Rules(table).overrule(plain(sentence), "")).toBe("negated");
  });
});
