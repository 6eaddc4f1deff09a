import { describe, expect, it } from "vitest";
import { asksOfEvent, readAnswer, textHashOf } from "../../../../lib/coach/review/index";
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

describe("what a question about one's past asks of", () => {
  const isEvent = (text: string) => asksOfEvent({ kind: "behavioural", text });

  it.each([
    "When did somebody last get loud?",
    "What was hard for you at first?",
    "Welche Aufgabe fiel Ihnen schwer?",
  ])("is an event: %s", (text) => expect(isEvent(text)).toBe(true));

  it.each([
    "What are you really good at? Give me an example from your work.",
    "How do you make sure your work is right when nobody checks it?",
    "Womit kommen Kolleginnen und Kollegen zu Ihnen?",
  ])("is what somebody always does: %s", (text) => expect(isEvent(text)).toBe(false));

  it("is nothing of the past where it is of another kind", () => {
    expect(asksOfEvent({ kind: "technical", text: "When did you last weld?" })).toBe(false);
  });
});
