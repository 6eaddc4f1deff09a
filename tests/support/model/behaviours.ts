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
  "out of scale": (asked) => ({ says: { ...goodAnswer(asked), criteria: rated(99) } }),
  /** A model that does what a stranger's text tells it to. */
  obedient: (asked) => ({
    says: asked.data.posting ? goodAnswer(asked) : { ...goodAnswer(asked), criteria: rated(5) },
  }),
  "429 then good": (asked) =>
    asked.at === 0 ? { status: 429, headers: { "retry-after-ms": "5" } } : { says: goodAnswer(asked) },
  "429 for good": () => ({ status: 429, headers: { "retry-after-ms": "5" } }),
  "500": () => ({ status: 500, headers: { "retry-after-ms": "5" } }),
  "key refused": () => ({ status: 401 }),
  hang: () => "hang",
  /** One answer's call fails, the others do not. */
  "one fails": (asked) => (asked.at === 1 ? { says: "no" } : { says: goodAnswer(asked) }),
} satisfies Record<string, (asked: Asked) => Reply>;
export type Behaviour = keyof typeof BEHAVIOURS;

/** What a model answers that does its work as it was told. */
function goodAnswer({ data }: Asked): object {
  if (data.posting) return { questions: questionsFrom(data.posting.jobDescription ?? "") };
  if (data.answer === undefined) return { ready: true };
  return {
    criteria: rated(3.4),
    note: "You say what you did and how it went.",
    nextStep: "Say what came of it in the end.",
    strengths: [{ text: "This can be checked.", quote: firstWords(data.answer) }],
    improvements: [{ text: "What came of it is missing.", quote: "" }],
  };
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
  if (!("questions" in good)) {
    const lie = "I doubled the revenue of the whole company";
    return {
      ...good,
      strengths: [{ text: "Great.", quote: lie }],
      improvements: [{ text: "Hm.", quote: lie }],
    };
  }
  const questions = good.questions as { why: string }[];
  return { questions: questions.map((question) => ({ ...question, why: "You will get a free car." })) };
}

function rated(value: number) {
  return { structure: value, specificity: value, relevance: value, clarity: value };
}

function firstWords(text: string): string {
  return text.split(/\s+/).slice(0, 4).join(" ");
}
