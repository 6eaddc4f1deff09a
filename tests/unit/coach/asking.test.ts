import { describe, expect, it } from "vitest";
import { oddsOf, signsOf } from "../../../lib/coach/questions/asking";
import { QuestionMaker } from "../../../lib/coach/questions/make";
import { knowledge } from "../../support/coach/knowledge";

const known = knowledge();
const { asking, cases, templates } = known.questions;
const wanted = {
  sentence: "Order the candles every month",
  label: "duty",
  kind: "responsibility",
} as Parameters<typeof signsOf>[2];

describe("what makes an interviewer ask", () => {
  it("is the sum of what its signs are worth; one that nobody judged is worth nothing", () => {
    const table = { bias: 0.5, weights: { case: 1, "case-ordering": -2 } };
    expect(oddsOf({ case: 1, "case-ordering": 1, "case on duty": 1 }, table)).toBe(-0.5);
    expect(oddsOf({ case: 0.5 }, table)).toBe(1);
    expect(oddsOf({}, table)).toBe(0.5);
  });

  it("is where the question comes from, what it is asked of, and the words they share", () => {
    const question = { text: "How do you order candles?", entry: "case-ordering" };
    expect(signsOf("case", question, wanted, "en", { "case said late": 0.2 })).toEqual({
      "case said late": 0.2,
      case: 1,
      "case on duty": 1,
      "case on responsibility": 1,
      "case shares words": 2,
      "case on a long sentence": 0,
      "case-ordering": 1,
    });
  });

  it("is worth something only for what can still be seen", () => {
    const questions = new Set([
      ...known.fields.flatMap(({ entries }) => entries.map(({ id }) => id)),
      ...cases.map(({ id }) => `case-${id}`),
    ]);
    const frames = new Set([...templates.en, ...templates.de].map(({ text }) => text));
    const ofQuestions = Object.keys(asking.weights).filter((sign) => sign.includes("-"));
    expect(ofQuestions.filter((sign) => !questions.has(sign) && !sign.includes("{topic}"))).toEqual([]);
    const ofFrames = Object.keys(asking.weights).filter((sign) => sign.includes("{topic}"));
    expect(ofFrames.filter((sign) => !frames.has(sign.replace(/ on \w+$/, "")))).toEqual([]);
  });

  it("decides which of two sentences of the same weight is asked about", () => {
    const posting = {
      jobTitle: "Verger",
      jobDescription:
        "What you'll do\n- Order candles and other supplies\n- Write a short report every month\n- Train new volunteers\n- Answer letters and emails\n- Count the money of the collection\n- Keep the key book up to date\n- Check incoming invoices",
    };
    const asked = (weights: Record<string, number>) =>
      new QuestionMaker({
        ...known,
        questions: { ...known.questions, asking: { bias: 0, weights } },
      })
        .make(posting, { count: 5, language: "en" })
        .questions.map(({ entry }) => entry);
    expect(asked({ "case-ordering": 9 })).toContain("case-ordering");
    expect(asked({ "case-ordering": -9 })).not.toContain("case-ordering");
  });

  it("is less about the past for who asks for that", () => {
    const posting = {
      jobTitle: "Staff Nurse",
      jobDescription:
        "What you'll do\n- Give medicines safely\n- Explain treatments to patients and their families\n- Supervise students on the ward\n- Keep records up to date\n- Work with doctors and therapists\nWhat you bring\n- Registration as a nurse\n- Experience on a surgical ward\n- Patience with people",
    };
    const past = (difficulty: "standard" | "hard") =>
      new QuestionMaker(known)
        .make(posting, { count: 10, language: "en", difficulty })
        .questions.filter(({ kind }) => kind === "behavioural").length;
    expect(past("hard")).toBeLessThan(past("standard"));
  });
});
