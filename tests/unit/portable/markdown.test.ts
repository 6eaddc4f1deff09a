import { expect, test } from "vitest";
import { type MarkdownWords, toMarkdown } from "../../../lib/portable/markdown";
import { aSession } from "./session";

const WORDS: MarkdownWords = {
  posting: "The posting",
  question: "Question",
  why: "From the posting:",
  answer: "Answer",
  noAnswer: "No answer.",
  askedBack: "Asked back:",
  feedback: "Feedback",
  strengths: "What worked",
  improvements: "What to improve",
  nextStep: "Next step:",
  states: { covered: "Said:", partly: "Said in part:", missing: "Still to say:", hit: "Better left unsaid:" },
  rating: (rating) => `${rating} of 5`,
  mean: (rating) => `On average ${rating} of 5.`,
  date: (time) => `day ${time}`,
};

test("a session reads from its title to its answers and what was said of them", () => {
  const text = toMarkdown(aSession(), WORDS);
  const order = ["# Engineer", "Acme · day 1", "## Feedback: 3.4 of 5", "## Question 1: What did you do?"];
  const places = order.map((part) => text.indexOf(part));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(text).toContain("> Outages fell by 70%.");
  expect(text).toContain("- A number. “70%”");
  expect(text).toContain("Next step: Say what you did.");
});

test("a rating that is the mean of some answers does not stand over the session", () => {
  const { feedback } = aSession();
  const text = toMarkdown(aSession({ feedback: { ...feedback!, points: 4, covered: 3, partly: 0 } }), WORDS);
  expect(text).toContain("## Feedback\n\n> One answer.\n\nOn average 3.4 of 5.");
});

test("of what never happened no rating is told that an answer had before", () => {
  const { questions } = aSession();
  const session = aSession({
    questions: questions.map((question) => ({ ...question, never: true as const })),
  });
  expect(toMarkdown(aSession(), WORDS)).toMatch(/^### Feedback: /m);
  expect(toMarkdown(session, WORDS)).toMatch(/^### Feedback$/m);
});

test("a question without an answer says so", () => {
  expect(toMarkdown(aSession({ answers: [], reviews: [] }), WORDS)).toContain("No answer.");
});

test("what was asked back stands beneath its answer, unless it was skipped and nothing was written", () => {
  const back = { questionKey: "q1", point: "p", text: "How did it end?" };
  const answer = { text: "Well.", revision: 1, writer: "w", editedAt: 1 };
  const textOf = (followUp: object) => toMarkdown(aSession({ followUps: [{ ...back, ...followUp }] }), WORDS);
  const shown = textOf({ skipped: true, answer });
  expect(shown.indexOf("### Asked back: How did it end?\n\n> Well.")).toBeGreaterThan(
    shown.indexOf("> Outages fell by 70%."),
  );
  expect(textOf({})).toContain("### Asked back: How did it end?\n\nNo answer.");
  expect(textOf({ skipped: true })).not.toContain("Asked back");
});

test("nothing in a posting or an answer becomes markup", () => {
  const hostile = "# Heading <script>alert(1)</script> [link](javascript:alert(1)) *bold* `code`";
  const session = aSession({
    posting: { jobTitle: hostile, jobDescription: `${hostile}\n\n${hostile}` },
    answers: [{ questionKey: "q1", text: hostile, revision: 1, writer: "w", editedAt: 1 }],
  });
  const text = toMarkdown(session, WORDS);
  expect(text).not.toMatch(/(^|[^\\])<script/);
  expect(text).not.toMatch(/(^|[^\\])\[link/);
  expect(text).not.toMatch(/(^|[^\\])\*bold/);
  expect(text.split("\n").filter((line) => /^# /.test(line))).toHaveLength(1);
});

test("a link to the posting cannot leave its brackets", () => {
  const session = aSession({ posting: { jobTitle: "E", postingUrl: "https://a.example/x> <b>y</b>" } });
  expect(toMarkdown(session, WORDS)).toContain("<https://a.example/x%3E%20%3Cb%3Ey%3C/b%3E>");
});
