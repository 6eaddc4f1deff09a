import { describe, expect, it } from "vitest";
import { Tools } from "../../../lib/coach/questions/tools";
import { knowledge } from "../../support/coach/knowledge";
import { alternativesIn, listsOf } from "./support/sources";

const table = knowledge().questions.unasked;

describe("what keeps a question from being asked", () => {
  it.each(listsOf(table))(
    "%s: every alternative is written once, and matches no empty text",
    (_, sources) => {
      const alternatives = sources.flatMap(alternativesIn);
      expect(alternatives.length).toBeGreaterThan(0);
      expect(new Set(alternatives).size).toBe(alternatives.length);
      for (const source of alternatives) expect(new RegExp(source, "u").test(""), source).toBe(false);
    },
  );

  it.each([
    ["you have seen excel before", false],
    ["ein wenig excel", false],
    ["note the readings in our excel", false],
    ["build reports in excel", true],
    ["sicherer umgang mit excel", true],
  ])("a tool is worked with, or only met or written into: %s", (said, isWorkedWith) => {
    expect(new Tools(table).isWorkedWith(said, "Excel")).toBe(isWorkedWith);
  });
});
