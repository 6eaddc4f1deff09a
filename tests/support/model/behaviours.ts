import type { Asked, Reply } from "./stand-in";

/** Ways in which a language model answers, good and bad. Ids are for tests and the benchmark's table. */
export const BEHAVIOURS = {
  good: (asked) => ({ says: goodAnswer(asked) }),
  /** Text around the JSON, as small models like to write. */
  malformed: () => ({ says: "Sure! Here is what you asked for: {questions: [..." }),
  truncated: (asked) => ({ says: JSON.stringify(goodAnswer(asked)).slice(0, 60) }),
  "wrong schema": () => ({ says: { result: [{ q: "What?", stars: "five" }] } }),
  "no protocol": () => ({ raw: "<html>Sign in to the hotel's network</html>" }),
  "fabricated quotes": (asked) => ({ says: fabricated(asked) }),
  "429 then good": (asked) =>
    asked.at === 0 ? { status: 429, headers: { "retry-after-ms": "5" } } : { says: goodAnswer(asked) },
  "429 for good": () => ({ status: 429, headers: { "retry-after-ms": "5" } }),
  "500": () => ({ status: 500, headers: { "retry-after-ms": "5" } }),
  "key refused": () => ({ status: 401 }),
  hang: () => "hang",
} satisfies Record<string, (asked: Asked) => Reply>;
export type Behaviour = keyof typeof BEHAVIOURS;

/** What a model answers that does its work as it was told. */
function goodAnswer({ data }: Asked): object {
  return data.posting ? { questions: questionsFrom(data.posting.jobDescription ?? "") } : { ready: true };
}

const KINDS = ["behavioural", "technical", "situational", "behavioural", "technical"];
const SUBJECTS = [
  "handled the hardest week of this work",
  "would teach a newcomer the most delicate part",
  "found a fault that everybody had overlooked",
  "dealt with somebody who disagreed about quality",
  "made a slow routine faster without cutting corners",
  "kept calm while three things were urgent",
  "learned a tool that was new to you",
  "reported bad news to a customer",
  "planned a day that was certain to change",
  "measured whether an improvement had worked",
];

function questionsFrom(description: string): object[] {
  const sentences = description.split(/\n+|(?<=[.!?])\s+/).map((line) => line.replace(/^- /, "").trim());
  const long = sentences.filter((sentence) => sentence.length > 20);
  return SUBJECTS.map((subject, at) => ({
    text: `Tell me how you ${subject}.`,
    kind: KINDS[at % KINDS.length],
    competency: "expertise",
    why: long[at % Math.max(1, long.length)] ?? "",
    points: ["you saw first", "you did yourself", "became of it"].map((what) => ({
      text: `what ${what}`,
      followUp: `And what ${what}?`,
    })),
    traps: ["that you asked nobody"],
  }));
}

function fabricated(asked: Asked): object {
  const good = goodAnswer(asked);
  if (!("questions" in good)) return good;
  const questions = good.questions as { why: string }[];
  return { questions: questions.map((question) => ({ ...question, why: "You will get a free car." })) };
}
