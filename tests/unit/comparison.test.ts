import { describe, expect, it } from "vitest";
import { type Attempt, compared } from "../../convex/model/comparison";
import { textHashOf } from "../../lib/coach/review/index";

type Question = Attempt["questions"][number];

function question(part: Partial<Question> & { rating?: number }): Question {
  const { rating, ...rest } = part;
  return {
    text: "How do you plan a shift?",
    competency: "delivery",
    answer: "I plan it on Mondays.",
    review: rating === undefined ? null : { text: "I plan it on Mondays.", rating },
    ...rest,
  };
}

const attempt = (questions: Question[], overallRating?: number): Attempt => ({
  postingKey: "job:nurse|",
  questions,
  overallRating,
});

describe("two attempts at a posting", () => {
  it("meet by the same question, whatever its case and marks, and tell the change with its sign", () => {
    const { pairs, change } = compared(
      attempt([question({ rating: 2.4 })], 2.4),
      attempt([question({ text: "how do you plan a shift", rating: 3.5 })], 3.5),
    );
    expect(change).toBe(1.1);
    expect(pairs).toMatchObject([{ by: "question", change: 1.1 }]);
  });

  it("meet by requirement before they meet by competency", () => {
    const before = [
      question({ text: "One?", rating: 2 }),
      question({ text: "Two?", requirementKey: "r", rating: 4 }),
    ];
    const after = [
      question({ text: "Three?", rating: 3 }),
      question({ text: "Four?", requirementKey: "r", rating: 3 }),
    ];
    const { pairs } = compared(attempt(before), attempt(after));
    expect(
      pairs.map(({ by, earlier, later, change }) => [by, earlier.question, later.question, change]),
    ).toEqual([
      ["competency", "One?", "Three?", 1],
      ["requirement", "Two?", "Four?", -1],
    ]);
  });

  it("match each question once, and list what only one of them has", () => {
    const { pairs, onlyEarlier, onlyLater } = compared(
      attempt([question({ rating: 2 }), question({ text: "Why us?", competency: "motivation" })]),
      attempt([question({ rating: 3 }), question({ text: "How?", competency: "learning" })]),
    );
    expect(pairs).toHaveLength(1);
    expect(onlyEarlier.map(({ question }) => question)).toEqual(["Why us?"]);
    expect(onlyLater.map(({ question }) => question)).toEqual(["How?"]);
  });

  it("tell no change of the whole where other questions are rated in one than in the other", () => {
    const same = [question({ rating: 2 })];
    const other = question({ text: "Why us?", competency: "motivation", rating: 4 });
    expect(compared(attempt(same, 2), attempt([...same, other], 3)).change).toBeUndefined();
    expect(compared(attempt([...same, other], 3), attempt(same, 2)).change).toBeUndefined();
    const asked = [...same, { ...other, review: null }];
    expect(compared(attempt([...same, other], 3), attempt(asked, 2)).change).toBeUndefined();
    const sameCompetency = [question({ text: "What do you do first?", rating: 4 })];
    expect(compared(attempt(same, 2), attempt(sameCompetency, 4)).change).toBeUndefined();
  });

  it("say nothing of a change where one of them was not rated", () => {
    const { pairs, change } = compared(attempt([question({})]), attempt([question({ rating: 3 })], 3));
    expect(change).toBeUndefined();
    expect(pairs[0]).not.toHaveProperty("change");
  });

  it("meet by the entry of the bank, and show the points of each; two readers are no change", () => {
    const sheet = { points: [{ key: "plan", text: "what you plan by" }], traps: [] };
    const verdict = { key: "plan", writer: "w", seq: 1, at: 1, textHash: textHashOf("I plan it.") };
    const read = (saw: "covered" | "missing", reader: "person" | "model", text: string) =>
      question({
        ...{ text, entry: "plan-shift", sheet },
        review: { text: "I plan it.", rating: 3, verdicts: [{ ...verdict, saw, reader }] },
      });
    const [pair] = compared(
      attempt([read("missing", "person", "How do you plan?")]),
      attempt([read("covered", "model", "And how do you plan a shift?")]),
    ).pairs;
    expect(pair).toMatchObject({
      by: "question",
      earlier: { points: [{ text: "what you plan by", state: "missing" }], reader: "person" },
      later: { points: [{ text: "what you plan by", state: "covered" }], reader: "model" },
    });
    expect(pair).not.toHaveProperty("change");
  });

  it("are refused when they are at two postings", () => {
    expect(() => compared(attempt([]), { ...attempt([]), postingKey: "job:baker|" })).toThrow();
  });
});
