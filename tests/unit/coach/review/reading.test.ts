import { describe, expect, it } from "vitest";
import { readAnswer, textHashOf } from "../../../../lib/coach/review/index";
import type { Saw, Verdict } from "../../../../lib/coach/types";

const TEXT = "I rang the doctor. Then we moved her bed.";
const SHEET = {
  points: [{ key: "k", text: "whom you called" }],
  traps: [{ key: "k", text: "that you waited" }],
};
const verdict = (reader: "person" | "model", saw: Saw, at: number): Verdict => ({
  ...{ key: "k", saw, at, reader, writer: "w", seq: at, textHash: textHashOf(TEXT) },
  ...(saw === "covered" || saw === "hit" ? { words: "I rang the doctor." } : {}),
  ...(reader === "model" && { model: "small-1" }),
});

describe("what verdicts on an answer come to", () => {
  it.each<[string, Saw, Saw]>([
    ["point", "covered", "missing"],
    ["trap", "hit", "clear"],
  ])("of a %s the person's counts, and the model's is kept beside it", (kind, model, person) => {
    const read = readAnswer(SHEET, [verdict("model", model, 9), verdict("person", person, 1)], TEXT);
    const [one] = kind === "point" ? read.points : read.traps;
    expect(one).toMatchObject({
      state: person,
      verdict: { reader: "person" },
      overruled: { reader: "model", saw: model },
    });
    expect(read.readers).toEqual(["person"]);
  });

  it("is whoever's verdicts count, the person first", () => {
    const readersOf = (...found: Verdict[]) => readAnswer(SHEET, found, TEXT).readers;
    expect(readersOf()).toEqual([]);
    expect(readersOf(verdict("model", "covered", 1))).toEqual(["model"]);
    expect(readersOf(verdict("model", "covered", 1), verdict("person", "clear", 2))).toEqual([
      "person",
      "model",
    ]);
  });

  it("names nobody overruled where only a model looked, or only the person", () => {
    const found: Verdict[] = [verdict("model", "covered", 1), verdict("person", "clear", 2)];
    const { points, traps } = readAnswer(SHEET, found, TEXT);
    for (const one of [...points, ...traps]) expect(one).not.toHaveProperty("overruled");
    expect([points[0]?.state, traps[0]?.state]).toEqual(["covered", "clear"]);
  });
});
