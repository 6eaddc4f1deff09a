import type { Competency } from "../../lib/coach/types";
import { SESSION_FORMAT } from "../../convex/limits";
import type { Session } from "../../convex/model/sessions";

/** Sessions that fill a profile, for importing; the number makes each another one. */

const COMPETENCIES: readonly Competency[] = [
  "leadership",
  "delivery",
  "problem_solving",
  "collaboration",
  "learning",
];
const coach = { engine: "rubric", promptVersion: "1" } as const;

/** One answered question, not finished; about 1.5 KB. */
export function startedSession(number: number): Session {
  const createdAt = 1_700_000_000_000 + number * 60_000;
  return {
    format: SESSION_FORMAT,
    key: `bench-${number}`,
    posting: {
      jobTitle: `Engineer ${number}`,
      company: "Brightwater",
      jobDescription: "You will lead a team. ".repeat(40),
    },
    origins: {},
    language: "en",
    status: "in_progress",
    wish: { count: 8 },
    requirements: [],
    questions: [question("q1", number)],
    notices: [],
    answers: [
      {
        questionKey: "q1",
        text: "I led four people. ".repeat(20),
        revision: 1,
        writer: "bench",
        editedAt: createdAt,
      },
    ],
    reviews: [],
    feedback: null,
    createdAt,
  };
}

/** The same, finished and rated. */
export function finishedSession(number: number): Session {
  const session = startedSession(number);
  const rating = 1 + (number % 9) / 2;
  const text = session.answers[0]?.text ?? "";
  return {
    ...session,
    status: "completed",
    reviews: [
      {
        questionKey: "q1",
        version: 1,
        text,
        rating,
        criteria: { structure: 3, specificity: 4, relevance: 3, clarity: 4 },
        note: "Short, with a result.",
        nextStep: "Say what you did.",
        strengths: [{ text: "It says who was led.", questionKey: "q1" }],
        improvements: [],
        coach,
        reviewedAt: session.createdAt,
      },
    ],
    feedback: {
      overallRating: rating,
      strengths: [],
      improvements: [],
      detailedFeedback: "One answer.",
      coach,
      createdAt: session.createdAt,
      updatedAt: session.createdAt,
    },
    completedAt: session.createdAt,
  };
}

/** Ten answers of 15,000 characters to a posting of 20,000. */
export function longSession(number: number): Session {
  const session = startedSession(number);
  const keys = Array.from({ length: 10 }, (_, index) => `q${index + 1}`);
  return {
    ...session,
    posting: { ...session.posting, jobDescription: textOf(20_000) },
    questions: keys.map((key, index) => question(key, index)),
    answers: keys.map((questionKey, index) => ({
      questionKey,
      text: textOf(15_000),
      revision: 1 + index,
      writer: "bench",
      editedAt: session.createdAt,
    })),
  };
}

function question(key: string, number: number): Session["questions"][number] {
  return {
    key,
    order: Number(key.slice(1)),
    text: "Tell me about a time you led a team.",
    kind: "behavioural",
    competency: COMPETENCIES[number % COMPETENCIES.length] ?? "leadership",
    origin: "coach",
  };
}

const SENTENCE =
  "In 2024 I led four people through a move of 60 services and cut the outages by 70 percent. ";

function textOf(length: number): string {
  return SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length);
}
