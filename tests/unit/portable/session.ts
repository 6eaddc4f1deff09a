import { SESSION_FORMAT } from "../../../convex/limits";
import type { Session } from "../../../convex/model/sessions";

/** A session with one answered and rated question, to be changed as a test needs it. */
export function aSession(change: Partial<Session> = {}): Session {
  const coach = { engine: "rubric", promptVersion: "1" } as const;
  const finding = { text: "A number.", quote: "70%", questionKey: "q1" };
  return {
    format: SESSION_FORMAT,
    key: "first",
    posting: { jobTitle: "Engineer", company: "Acme", postingUrl: "https://acme.example/jobs/1?a=b" },
    origins: {},
    language: "en",
    status: "completed",
    wish: { count: 8 },
    requirements: [],
    questions: [
      {
        key: "q1",
        order: 1,
        text: "What did you do?",
        kind: "behavioural",
        competency: "delivery",
        origin: "coach",
      },
    ],
    notices: [],
    answers: [{ questionKey: "q1", text: "Outages fell by 70%.", revision: 1, writer: "w", editedAt: 1 }],
    reviews: [
      {
        questionKey: "q1",
        version: 1,
        text: "Outages fell by 70%.",
        rating: 3.4,
        criteria: { structure: 3, specificity: 4, relevance: 3, clarity: 4 },
        note: "Short, with a result.",
        nextStep: "Say what you did.",
        strengths: [finding],
        improvements: [],
        coach,
        reviewedAt: 2,
      },
    ],
    feedback: {
      overallRating: 3.4,
      strengths: [finding],
      improvements: [],
      detailedFeedback: "One answer.",
      coach,
      createdAt: 2,
      updatedAt: 2,
    },
    createdAt: 1,
    startedAt: 1,
    completedAt: 2,
    ...change,
  };
}
