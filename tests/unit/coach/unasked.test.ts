import { describe, expect, it } from "vitest";
import { Tools } from "../../../lib/coach/questions/tools";
import { knowledge } from "../../support/coach/knowledge";
import { testEachList } from "./support/sources";

const table = knowledge().questions.unasked;

describe("what keeps a question from being asked", () => {
  testEachList(table);

  it.each([
    ["you have seen excel before", false],
    ["ein wenig excel", false],
    ["note the readings in our excel", false],
    ["build reports in excel", true],
    ["sicherer umgang mit excel", true],
  ])("a tool is worked with, or only met or written into: %s", (said, isWorkedWith) => {
    expect(new Tools(table).isWorkedWith(said, "Excel")).toBe(isWorkedWith);
  });

  it("a tool may have signs in its name", () => {
    expect(new Tools(table).isWorkedWith("five years of c++", "C++")).toBe(true);
  });
});
