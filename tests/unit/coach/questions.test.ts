import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth } from "../../support/growth";
import { quoteStands, rubric } from "../../../convex/coach/rubric";
import type { Posting, QuestionKind, QuestionSet, QuestionWish } from "../../../convex/coach/types";
import { FIXTURES, OTHER_LANGUAGES } from "./postings";

const ALL = [...FIXTURES, ...OTHER_LANGUAGES];
const WISH: QuestionWish = { count: 8, language: "en" };
const posting = (name: string): Posting =>
  FIXTURES.find((fixture) => fixture.name === name)?.posting ?? { jobTitle: "" };

function words(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
}

function likeness(a: Set<string>, b: Set<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both);
}

function expectSound(set: QuestionSet, { jobDescription = "" }: Posting): void {
  for (const { text, why, requirementKey } of set.questions) {
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(text.length).toBeGreaterThan(35);
    expect(text.length).toBeLessThanOrEqual(500);
    if (why !== undefined) expect(quoteStands(why, jobDescription)).toBe(true);
    if (requirementKey !== undefined)
      expect(set.requirements.map(({ key }) => key)).toContain(requirementKey);
  }
  const texts = set.questions.map(({ text }) => words(text));
  texts.forEach((a, i) => texts.slice(i + 1).forEach((b) => expect(likeness(a, b)).toBeLessThanOrEqual(0.6)));
}

describe("a set of questions", () => {
  it.each(ALL)("is sound for every posting: $name", ({ posting: one }) => {
    const set = rubric.questionsFor(one, WISH);
    expect(set.questions).toHaveLength(8);
    expectSound(set, one);
  });

  it.each(ALL)("is tied to what the posting asks for, four in five at least: $name", ({ posting: one }) => {
    const { questions, requirements } = rubric.questionsFor(one, WISH);
    const tied = questions.filter(({ requirementKey }) => requirementKey !== undefined).length;
    if (requirements.length >= 4) expect(tied / questions.length).toBeGreaterThanOrEqual(0.8);
  });

  it.each([5, 6, 7, 8, 9, 10])("has as many questions as wished: %i", (count) => {
    expect(rubric.questionsFor(posting("nurse"), { ...WISH, count }).questions).toHaveLength(count);
  });

  it.each([0, 3, 11, 400])("keeps to its limits when %i are wished", (count) => {
    const { questions } = rubric.questionsFor(posting("nurse"), { ...WISH, count });
    expect(questions.length).toBeGreaterThanOrEqual(5);
    expect(questions.length).toBeLessThanOrEqual(10);
  });

  it("mixes kinds, and asks about the employer last", () => {
    const { questions } = rubric.questionsFor(posting("developer"), WISH);
    const kinds = questions.map(({ kind }) => kind);
    for (const kind of ["behavioural", "technical", "situational", "motivation", "company"])
      expect(kinds).toContain(kind);
    expect(kinds.at(-1)).toBe("company");
  });

  it.each([
    ["behavioural"],
    ["situational"],
    ["technical"],
    ["motivation"],
    ["company"],
    ["technical", "motivation"],
  ] as QuestionKind[][])("has only the kinds wished: %s", (...kinds) => {
    const { questions } = rubric.questionsFor(posting("chef"), { ...WISH, kinds });
    expect(questions).toHaveLength(8);
    for (const { kind } of questions) expect(kinds).toContain(kind);
  });

  it("asks harder questions when they are wished", () => {
    const usual = rubric.questionsFor(posting("sales"), WISH).questions.map(({ text }) => text);
    const hard = rubric
      .questionsFor(posting("sales"), { ...WISH, difficulty: "hard" })
      .questions.map(({ text }) => text);
    expect(hard.filter((text) => !usual.includes(text)).length).toBeGreaterThanOrEqual(4);
  });

  it("asks about what is to be practised first", () => {
    const { requirements } = rubric.questionsFor(posting("nurse"), WISH);
    const focus = requirements
      .filter(({ sentence }) => sentence.includes("relatives") || sentence.includes("Calm"))
      .map(({ key }) => key);
    const { questions } = rubric.questionsFor(posting("nurse"), { ...WISH, focus });
    expect(
      questions
        .slice(0, 2)
        .map(({ requirementKey }) => requirementKey)
        .sort(),
    ).toEqual([...focus].sort());
  });

  it("does not ask again what was asked before, session after session", () => {
    const avoid: string[] = [];
    for (let session = 0; session < 4; session++) {
      const { questions } = rubric.questionsFor(posting("chef"), { ...WISH, avoid });
      expect(questions).toHaveLength(8);
      for (const { text } of questions) {
        for (const before of avoid) expect(likeness(words(text), words(before))).toBeLessThanOrEqual(0.6);
      }
      avoid.push(...questions.map(({ text }) => text));
    }
  });

  it("is the same for the same posting, and not the same for another", () => {
    const again = () => rubric.questionsFor(posting("welder"), WISH);
    expect(again()).toEqual(again());
    expect(again().questions).not.toEqual(rubric.questionsFor(posting("chef"), WISH).questions);
  });

  it("asks people at the beginning of their work about training, and those who lead about leading", () => {
    const description = posting("developer").jobDescription;
    const intern = rubric.questionsFor(
      { jobTitle: "Developer Intern", jobDescription: description },
      { ...WISH, count: 10 },
    );
    const head = rubric.questionsFor(
      { jobTitle: "Head of Development", jobDescription: description },
      { ...WISH, count: 10 },
    );
    const text = (set: QuestionSet) => set.questions.map((question) => question.text).join(" ");
    expect(text(intern)).toMatch(/training|studies|however small|learned/);
    expect(text(intern)).not.toMatch(/your team/i);
    expect(text(head)).toMatch(/your (?:whole )?team/i);
  });
});

describe("the language of a set", () => {
  it("is the posting's where the coach speaks it", () => {
    const german = rubric.questionsFor(posting("Pflegefachkraft"), { ...WISH, language: "en" });
    expect(german.language).toBe("de");
    expect(german.notices).toEqual([]);
    expect(rubric.questionsFor(posting("nurse"), { ...WISH, language: "de" }).language).toBe("en");
  });

  it.each(OTHER_LANGUAGES)(
    "is the person's where it does not, and the set says so: $name",
    ({ posting: one }) => {
      const set = rubric.questionsFor(one, { ...WISH, language: "de" });
      expect(set.language).toBe("de");
      expect(set.notices).toEqual(["other_language"]);
      expect(set.questions.some(({ why }) => why !== undefined)).toBe(true);
    },
  );
});

describe("without a usable description", () => {
  it.each([
    ["Nurse", undefined, /patient|shift|relatives/i],
    ["Software Developer", "", /release|bug|software|code/i],
    ["Koch", "x", /Service|Teller|Gast|Abfall/],
    ["Zauberer", "   ", /./],
  ])("the questions are good for the title, and the set says so: %s", (jobTitle, jobDescription, about) => {
    const language = /^[KZ]/.test(jobTitle) ? "de" : "en";
    const set = rubric.questionsFor({ jobTitle, jobDescription }, { ...WISH, language });
    expect(set.notices).toEqual(["title_only"]);
    expect(set.language).toBe(language);
    expect(set.requirements).toEqual([]);
    expect(set.questions).toHaveLength(8);
    expect(set.questions.map(({ text }) => text).join(" ")).toMatch(about);
    expectSound(set, { jobTitle, jobDescription });
  });
});

describe("whatever the world sends", { timeout: 30_000 }, () => {
  const anything = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400 })
    .map((units) => String.fromCharCode(...units));
  const lines = fc
    .array(
      fc.constantFrom(
        "- ",
        "Requirements:",
        "Aufgaben",
        "You will ",
        "Experience with ",
        "\n",
        ": ",
        "•",
        ", ",
        " and ",
        "Kubernetes",
        "ﬁ",
        "\u0000",
        "(",
        "»",
      ),
      { maxLength: 80 },
    )
    .map((parts) => parts.join(""));

  it("questions come, and each why stands in the description", () => {
    fc.assert(
      fc.property(anything, fc.oneof(anything, lines), anything, (jobTitle, jobDescription, company) => {
        const set = rubric.questionsFor({ jobTitle, jobDescription, company }, { count: 6, language: "de" });
        expect(set.questions.length).toBe(6);
        for (const { why } of set.questions)
          if (why !== undefined) expect(quoteStands(why, jobDescription)).toBe(true);
        for (const { sentence } of set.requirements) expect(quoteStands(sentence, jobDescription)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it.each<[string, (size: number) => string]>([
    ["one word of 50,000 letters", (size) => "a".repeat(size)],
    ["50,000 colons", (size) => "A: ".repeat(size / 3)],
    ["50,000 bullets", (size) => " • ".repeat(size / 3)],
    ["50,000 commas", (size) => "Manage ".concat("x, ".repeat(size / 3))],
    ["50,000 line breaks", (size) => "\n".repeat(size)],
    ["10,000 headings", (size) => "Requirements:\n".repeat(size / 14)],
    [
      "a description of 50,000 characters",
      (size) => "- Ability to plan budgets and reports with Excel.\n".repeat(size / 50),
    ],
  ])("it takes time in proportion to the length: %s", (_, description) => {
    const ask = (size: number) =>
      rubric.questionsFor({ jobTitle: "Nurse", jobDescription: description(size) }, WISH);
    expect(growth(ask, 5_000)).toBeLessThan(40);
  });
});
