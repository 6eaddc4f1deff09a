import { describe, expect, it } from "vitest";
import { versionRead } from "../../../../components/app/reading";
import { textHashOf } from "../../../../lib/coach/review/index";
import type { Reader, Saw, Verdict } from "../../../../lib/coach/types";

const TEXT = "I rang the doctor. Then we moved her bed.";
const SHEET = {
  points: ["a", "b"].map((key) => ({ key, text: `what ${key} was` })),
  traps: [{ key: "a", text: "that you waited" }],
};
const verdict = (key: string, saw: Saw, reader: Reader, textHash = textHashOf(TEXT)): Verdict => ({
  ...{ key, saw, reader, writer: reader, seq: 1, at: 1, textHash },
});
const statesOf = (...verdicts: Verdict[]) =>
  versionRead(SHEET, { text: TEXT, verdicts })?.points.map(({ state }) => state);

describe("a version of an answer", () => {
  it("is read as the person found it, whatever a model found of the same points", () => {
    const model = [verdict("a", "missing", "model"), verdict("b", "covered", "model")];
    const own = [verdict("a", "covered", "person"), verdict("b", "missing", "person")];
    expect(statesOf(...model, ...own)).toEqual(["covered", "missing"]);
    expect(versionRead(SHEET, { text: TEXT, verdicts: [...model, ...own] })?.score.covered).toBe(1);
  });

  it("is not read by what was said of its traps, or of another text", () => {
    expect(statesOf(verdict("a", "clear", "person"), verdict("b", "covered", "person", "old"))).toEqual([
      "open",
      "open",
    ]);
  });

  it("of the first design has no reading", () => {
    expect(versionRead(SHEET, { text: TEXT })).toBeUndefined();
  });
});
