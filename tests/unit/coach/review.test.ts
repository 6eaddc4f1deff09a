import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { growth } from "../../support/growth";
import { rubric } from "../../../convex/coach/rubric";
import { quoteStands } from "../../../convex/coach/text";
import type { Language, QuestionKind } from "../../../lib/coach/types";
import type { AnswerReview, ReviewQuestion } from "../../../convex/coach/types";
import { CHEF, FULL, GERMAN, GERMAN_FULL, NO_RESULT, OFF_TOPIC, SERVICE, VAGUE, request } from "./answers";

function reviewOf(
  answer: string,
  question: ReviewQuestion = SERVICE,
  language: Language = "en",
): AnswerReview {
  const review = rubric.review({
    posting: CHEF,
    questions: [question],
    answers: { [question.key]: answer },
    language,
  });
  const [first] = review.answers;
  if (!first) throw new Error("A review has as many answers as it was given questions.");
  return first;
}

const rate = (answer: string, question?: ReviewQuestion) => reviewOf(answer, question).rating;
const quotes = ({ strengths, improvements }: AnswerReview) =>
  [...strengths, ...improvements].flatMap(({ quote }) => quote ?? []);

describe("the rating of an answer", { timeout: 30_000 }, () => {
  it("rises with its quality", () => {
    const ratings = [OFF_TOPIC, VAGUE, NO_RESULT, FULL].map((answer) => rate(answer));
    expect(ratings).toEqual([...ratings].sort((a, b) => a - b));
    expect(new Set(ratings).size).toBe(4);
    expect(rate(FULL)).toBeGreaterThanOrEqual(4.3);
    expect(rate(VAGUE)).toBeLessThanOrEqual(2.3);
  });

  it("is the mean of the four criteria, and the whole is the mean of the answers", () => {
    const questions = [SERVICE, { ...SERVICE, key: "b" }, { ...SERVICE, key: "c" }];
    const review = rubric.review(request({ service: FULL, b: NO_RESULT, c: VAGUE }, questions));
    for (const { rating, criteria } of review.answers) {
      const { structure, specificity, relevance, clarity } = criteria;
      expect(rating).toBeCloseTo((structure + specificity + relevance + clarity) / 4, 0);
      expect(Math.abs(rating - (structure + specificity + relevance + clarity) / 4)).toBeLessThanOrEqual(
        0.051,
      );
    }
    const mean = review.answers.reduce((sum, { rating }) => sum + rating, 0) / 3;
    expect(Math.abs(review.overallRating - mean)).toBeLessThanOrEqual(0.051);
  });

  it.each([
    ["nothing", ""],
    ["spaces", "  \n "],
    ["a word", "fine"],
    ["keys at random", "sdkfj lwekr qpwoe zmxnc alskd woeiru tyghf bnvmc"],
    ["words at random", "the of and to window purple the the seven the and of quickly a the of"],
    ["the same word", "kitchen ".repeat(40)],
    [
      "filler text",
      "Lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt",
    ],
    ["the question", SERVICE.text],
    ["the question, again and again", `${SERVICE.text} `.repeat(5)],
    ["the posting", CHEF.jobDescription],
    [
      "keywords",
      "kitchen, menus, food cost, pressure, service, plates, oven, chef, team, hygiene, quality, success",
    ],
    [
      "a boast with keywords",
      "I am a motivated team player. Kitchen, menus, food cost, pressure, service, plates, oven, chef, hygiene.",
    ],
    ["something else", OFF_TOPIC],
    ["something else after the question", `${SERVICE.text} ${OFF_TOPIC}`],
    [
      "an essay",
      "The Great Wall of China was built over many centuries. It is 21,196 kilometres long. Emperors used it against nomads.",
    ],
  ])("is not above 2 for %s", (_, answer) => {
    expect(rate(answer)).toBeLessThanOrEqual(2);
  });

  it.each([NO_RESULT, FULL, VAGUE])("is not raised by filler or by saying it twice", (answer) => {
    const filler =
      "As I said, this is really important to me. At the end of the day it is all about people. Basically, you always have to see the bigger picture. Communication is the key to success in every job.";
    for (const longer of [`${answer} ${filler}`, `${filler} ${answer}`, `${answer} ${answer}`]) {
      expect(rate(longer)).toBeLessThanOrEqual(rate(answer));
    }
  });

  it.each([
    ["I and we", (text: string) => text.replace(/\bI\b/g, "we")],
    ["names", (text: string) => text.replace("the waiters", "Oluwaseun")],
    ["capitals", (text: string) => text.toLowerCase()],
  ])("does not depend on %s", (_, change) => {
    for (const answer of [NO_RESULT, FULL])
      expect(Math.abs(rate(change(answer)) - rate(answer))).toBeLessThanOrEqual(0.2);
  });

  it("lies between 1 and 5 with one decimal, in every criterion", () => {
    const word = fc.constantFrom(
      "I",
      "we",
      "moved",
      "called",
      "the",
      "oven",
      "80",
      "because",
      "in the end",
      ".",
      ",",
      "as a result",
      "customers",
      "saved",
      "%",
      "guitar",
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 120 }),
        fc.constantFrom<QuestionKind>("behavioural", "situational", "technical", "motivation", "company"),
        (parts, kind) => {
          const { rating, criteria } = reviewOf(parts.join(" "), { ...SERVICE, kind });
          for (const value of [rating, ...Object.values(criteria)]) {
            expect(value).toBeGreaterThanOrEqual(1);
            expect(value).toBeLessThanOrEqual(5);
            expect(Math.round(value * 10) / 10).toBe(value);
          }
        },
      ),
    );
  });
});

describe("the findings", () => {
  it("quote the answer word for word", () => {
    for (const answer of [FULL, NO_RESULT, VAGUE, OFF_TOPIC]) {
      const review = reviewOf(answer);
      expect(quotes(review).length).toBeGreaterThan(0);
      for (const quote of quotes(review)) expect(quoteStands(quote, answer)).toBe(true);
    }
  });

  it("praise nothing without showing it", () => {
    for (const answer of [FULL, NO_RESULT, VAGUE, OFF_TOPIC, ""]) {
      for (const { quote } of reviewOf(answer).strengths) expect(quote).toBeDefined();
    }
    expect(reviewOf(VAGUE).strengths).toEqual([]);
  });

  it("say that the end is missing, without a quote for what is not there", () => {
    const { improvements, nextStep } = reviewOf(NO_RESULT);
    const missing = improvements.find(({ text }) => text.includes("no result"));
    expect(missing).toBeDefined();
    expect(missing?.quote).toBeUndefined();
    expect(nextStep).toContain("the head chef and the technician");
  });

  it("show a claimed result with its words", () => {
    const { improvements } = reviewOf(`${NO_RESULT} In the end everything went well and everyone was happy.`);
    expect(improvements.map(({ quote }) => quote)).toContain(
      "In the end everything went well and everyone was happy.",
    );
  });

  it.each([
    [
      "hedging",
      `I think we maybe had a problem. ${NO_RESULT} I guess I kind of helped.`,
      /smaller than it was|takes back/,
    ],
    ["repetition", `${NO_RESULT} ${NO_RESULT}`, /said before/],
    [
      "length",
      Array.from(
        { length: 40 },
        (_, i) => `On day ${i} I called supplier number ${i} and ordered ${i} crates of fish.`,
      ).join(" "),
      /minutes|Long/,
    ],
    ["only we", NO_RESULT.replace(/\bI\b/g, "we"), /which part was yours/],
    [
      "what would be done where it is asked what was done",
      "I would call the supplier and ask for another oven. Then I would move the fish to the grill and tell the waiters.",
      /would do/,
    ],
  ])("note %s", (_, answer, words) => {
    const { note, nextStep, improvements } = reviewOf(answer);
    expect([note, nextStep, ...improvements.map(({ text }) => text)].join(" ")).toMatch(words);
  });

  it("give one next step for every answer, and it fits", () => {
    expect(reviewOf("").nextStep).toMatch(/three sentences/);
    expect(reviewOf(OFF_TOPIC).nextStep).toMatch(/Read the question again/);
    expect(reviewOf(VAGUE).nextStep).toMatch(/one day/);
    expect(reviewOf(FULL).nextStep.length).toBeGreaterThan(20);
  });
});

describe("the review of a session", () => {
  const keys = ["a", "b", "c", "d", "e", "f"];
  const questions = keys.map((key) => ({ ...SERVICE, key }));
  const review = rubric.review(
    request(Object.fromEntries(keys.map((key, i) => [key, i < 4 ? NO_RESULT : FULL])), questions),
  );

  it("has an answer for every question, in their order", () => {
    expect(review.answers.map(({ questionKey }) => questionKey)).toEqual(keys);
  });

  it("names at most five of each, not the same again and again", () => {
    expect(review.strengths.length).toBeLessThanOrEqual(5);
    expect(review.improvements.length).toBeLessThanOrEqual(5);
    const texts = review.improvements.map(({ text }) => text);
    for (const text of texts) expect(texts.filter((other) => other === text).length).toBeLessThanOrEqual(2);
  });

  it("tells habits, the strongest answer and its own limits", () => {
    expect(review.detailedFeedback).toContain("In 4 of 6 answers");
    expect(review.detailedFeedback).toContain("strongest");
    expect(review.detailedFeedback).toContain("rules that read words");
  });

  it("is made of nothing when there is nothing", () => {
    const empty = rubric.review(request({}, []));
    expect(empty).toMatchObject({ overallRating: 1, strengths: [], improvements: [], answers: [] });
    expect(rubric.review(request({})).answers[0]?.rating).toBe(1);
  });
});

describe("languages", () => {
  it("are those of the person, whatever the answer is in", () => {
    expect(reviewOf(FULL, SERVICE, "de").note).toMatch(/Antwort/);
    expect(reviewOf(GERMAN_FULL, GERMAN, "en").note).toMatch(/answer/);
  });

  it("are read as what they are: a German answer to a German question", () => {
    expect(rate(GERMAN_FULL, GERMAN)).toBeGreaterThanOrEqual(4);
  });

  it.each([
    [
      "French",
      "Un samedi en mars, le four est tombé en panne avec 80 couverts. J'ai demandé aux serveurs de ne plus vendre l'agneau et nous avons fini le poisson au gril.",
    ],
    [
      "Czech",
      "V sobotu v březnu se nám rozbila trouba a my jsme měli 80 hostů. Řekl jsem, aby se už neprodávalo jehněčí, a ryby jsme dodělali na grilu.",
    ],
    [
      "Russian",
      "В субботу в марте сломалась печь, а у нас было 80 гостей. Я попросил официантов не продавать ягнёнка.",
    ],
    [
      "Japanese",
      "三月の土曜日にオーブンが壊れました。八十人の予約がありました。私は魚をグリルに移しました。",
    ],
  ])("the coach does not know are said to be so, and nothing is pretended: %s", (_, answer) => {
    const review = reviewOf(answer);
    expect(review.note).toContain("language whose words I do not know");
    expect(review.strengths).toEqual([]);
    expect(review.rating).toBeLessThanOrEqual(3);
    expect(review.rating).toBeGreaterThan(1);
  });
});

describe("whatever is typed", { timeout: 30_000 }, () => {
  const anything = fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 600 })
    .map((units) => String.fromCharCode(...units));

  it("a review comes, and its quotes stand", () => {
    fc.assert(
      fc.property(anything, anything, fc.constantFrom<Language>("en", "de"), (answer, text, language) => {
        const review = reviewOf(answer, { ...SERVICE, text }, language);
        for (const quote of quotes(review)) expect(quoteStands(quote, answer)).toBe(true);
        expect(review.note.length + review.nextStep.length).toBeGreaterThan(20);
      }),
      { numRuns: 100 },
    );
  });

  it.each<[string, (size: number) => string]>([
    ["one word of 20,000 letters", (size) => "a".repeat(size)],
    ["20,000 points", (size) => ". ".repeat(size / 2)],
    ["20,000 quotation marks", (size) => '"'.repeat(size)],
    ["20,000 digits", (size) => "1 ".repeat(size / 2)],
    ["one sentence of 20,000 characters", (size) => "I called the supplier and ".repeat(size / 25)],
    [
      "lone surrogates",
      (size) => "I called \ud800 the supplier on Monday and ordered 20 crates. ".repeat(size / 60),
    ],
  ])("it takes time in proportion to the length: %s", (_, answer) => {
    for (const quote of quotes(reviewOf(answer(20_000))))
      expect(quoteStands(quote, answer(20_000))).toBe(true);
    expect(growth((size) => reviewOf(answer(size)), 2_000)).toBeLessThan(40);
  });
});
