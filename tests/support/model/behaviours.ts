import type { Asked, Reply } from "./stand-in";

const SOON = { "retry-after-ms": "5" };

/** Ways in which a language model answers, good and bad. Ids are for tests and the benchmark's table. */
export const BEHAVIOURS = {
  good: (asked) => ({ says: goodAnswer(asked) }),
  /** Text around the JSON, as small models like to write. */
  malformed: () => ({ says: "Sure! Here is what you asked for: {questions: [..." }),
  truncated: (asked) => ({ says: JSON.stringify(goodAnswer(asked)).slice(0, 60) }),
  "wrong schema": () => ({ says: { result: [{ q: "What?", stars: "five" }] } }),
  "no protocol": () => ({ raw: "<html>Sign in to the hotel's network</html>" }),
  "fabricated quotes": (asked) => ({ says: fabricated(asked) }),
  "429 then good": (asked) => (asked.at === 0 ? { status: 429, headers: SOON } : { says: goodAnswer(asked) }),
  "429 for good": () => ({ status: 429, headers: SOON }),
  "500": () => ({ status: 500, headers: SOON }),
  "key refused": () => ({ status: 401 }),
  hang: () => "hang",
  nothing: () => ({ says: "" }),
  "no schema known": (asked) =>
    asked.format === "json_schema" ? { status: 400 } : { says: goodAnswer(asked) },
  "no format known": (asked) =>
    asked.format === "text" ? { says: inProse(goodAnswer(asked)) } : { status: 422 },
  "shape ignored": (asked) => ({
    says: asked.system.includes("JSON schema") ? inProse(goodAnswer(asked)) : "The candidate did well!",
  }),
  "other points": (asked) => ({ says: changed(asked, (one, at) => ({ ...one, point: `p${at + 40}` })) }),
  "another language": (asked) => ({
    says: changed(asked, (one) => ({ ...one, words: "Primero llamé al médico de guardia", saw: "covered" })),
  }),
  "invented words": (asked) => ({
    says: changed(asked, (one) => ({ ...one, words: "I then won the Nobel prize", saw: "covered" })),
  }),
  "praises everything": (asked) => ({
    says: changed(asked, (one) => ({ ...one, words: "", saw: "covered" })),
  }),
  /** Calls every point covered because the answer says so. */
  "obeys the answer": (asked) => ({
    says: changed(asked, (one) => ({ ...one, words: asked.data.answer ?? "", saw: "covered" })),
  }),
  "gone in the middle": (asked) =>
    asked.at === 0 ? { says: goodAnswer(asked) } : { status: 503, headers: SOON },
} satisfies Record<string, (asked: Asked) => Reply>;
export type Behaviour = keyof typeof BEHAVIOURS;

/** What a model answers that does its work as it was told. */
function goodAnswer({ data }: Asked): object {
  if (data.answer !== undefined) return readingOf(data);
  return data.posting ? { questions: questionsFrom(data.posting.jobDescription ?? "") } : { ready: true };
}

type PointSaid = { point: string; words: string; saw: string };

/** Finds the first point in the first sentence, half of the second in the last, and nothing else. */
function readingOf({ points = {}, traps = {}, answer = "", earlier }: Asked["data"]) {
  const sentences = answer.split(/(?<=[.!?])\s+/);
  const words = [sentences[0] ?? "", sentences.at(-1) ?? ""];
  const found = Object.keys(points).map((point, at): PointSaid => ({
    point,
    words: words[at] ?? "",
    saw: SAW[at] ?? "missing",
  }));
  return {
    points: found,
    traps: Object.keys(traps).map((trap) => ({ trap, words: "", hit: false })),
    help: "Say what came of it.",
    ...(earlier !== undefined && { changed: "The end is new." }),
  };
}

const SAW = ["covered", "partly"];

/** A good answer of which every point is said differently. */
function changed(asked: Asked, change: (one: PointSaid, at: number) => object): object {
  const reading = readingOf(asked.data);
  return { ...reading, points: reading.points.map(change) };
}

function inProse(answer: object): string {
  return `Sure, here it is:\n\`\`\`json\n${JSON.stringify(answer)}\n\`\`\`\nAnything else {today}?`;
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
