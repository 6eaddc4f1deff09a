import { describe, expect, it } from "vitest";
import { fitted, listed, shortened } from "../../../components/night-before/fitted";

const question = (text: string, lines: { state: string; words?: string; point: string }[]) => ({
  text,
  lines,
});
const many = (count: number, words: string) =>
  Array.from({ length: count }, (_, at) => ({
    state: "covered",
    point: "what was said",
    words: `${at} ${words}`,
  }));

describe("what fits on two sheets", () => {
  it("is everything where there is little, in its order", () => {
    const all = [
      question("Why?", [
        { state: "missing", point: "the reason" },
        ...many(2, "I came for the night shift."),
      ]),
      question("And then?", []),
    ];
    expect(fitted(all)).toEqual({ questions: all, left: 0 });
  });

  it("is something of every question before it is everything of one", () => {
    const words = "I rang the stroke team within four minutes, and gave the time he was last well.";
    const all = Array.from({ length: 12 }, (_, at) => question(`Question ${at}?`, many(6, words)));
    const { questions, left } = fitted(all);
    expect(questions.map(({ text }) => text)).toEqual(all.map(({ text }) => text));
    const counts = questions.map(({ lines }) => lines.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    expect(left).toBe(72 - counts.reduce((sum, count) => sum + count, 0));
    expect(left).toBeGreaterThan(0);
  });

  it("is one's own words rather than what is still to say", () => {
    const lines = [
      ...Array.from({ length: 5 }, (_, at) => ({ state: "missing", point: `${at} what became of them` })),
      { state: "covered", point: "how it ended", words: "He went home nine days later." },
    ];
    const all = Array.from({ length: 40 }, (_, at) => question(`Question ${at}?`, lines));
    for (const { lines: shown } of fitted(all).questions)
      expect(shown).toContainEqual({
        state: "covered",
        point: "how it ended",
        words: "He went home nine days later.",
      });
  });

  it("counts a question that has no room as a line that is left out", () => {
    const all = Array.from({ length: 200 }, () => question("A question of some length, is it not?", []));
    const { questions, left } = fitted(all);
    expect(questions.length).toBeGreaterThan(20);
    expect(left).toBe(200 - questions.length);
  });

  it("is less of a list where its things are long, and says how many are left", () => {
    const long = Array.from({ length: 30 }, (_, at) => `${at} ${"A licence of some kind ".repeat(20)}`);
    const { items, left } = listed(long, (item) => item);
    expect(items).toEqual(long.slice(0, items.length));
    expect([items.length + left, left > 0]).toEqual([30, true]);
    expect(listed(["one", "two"], (item) => item)).toEqual({ items: ["one", "two"], left: 0 });
  });

  it("cuts a text between words, and one without any where it must", () => {
    expect(shortened("one two three", 9)).toBe("one two …");
    expect(shortened("one\n\ntwo")).toBe("one two");
    expect(shortened("x".repeat(300)).length).toBeLessThanOrEqual(172);
  });
});
