import type { Session } from "../../convex/model/sessions";

/** What is practised in every shape: a posting of 6 KB, 8 questions, answers of 300 words. */
export const QUESTIONS = 8;

const DUTIES = [
  "You will plan the work of twelve people on the night shift and keep the loading bays moving.",
  "You have three years of experience with a warehouse management system.",
  "You are responsible for the safety briefings of your shift and for what follows from them.",
  "A forklift licence is required, a second one for high racks is welcome.",
  "You will report throughput, errors and absences to the site manager every week.",
  "You have trained new colleagues and know how to explain a process in plain words.",
  "Experience with returns and with damaged goods is an advantage.",
  "You will agree delivery windows with carriers and settle disputes about them.",
  "You speak German and English well enough to write instructions in both.",
  "You will keep the stock accurate to one part in a thousand and lead the yearly count.",
];

const SENTENCES = [
  "In my last job the night shift missed its trucks twice a week, and I was asked to find out why.",
  "I stood at the bays for three nights and wrote down where every pallet waited and for how long.",
  "It turned out that 40 percent of the waiting came from papers that were printed too late.",
  "I moved the printer, wrote a one-page routine and trained all twelve people on it within two weeks.",
  "After a month we missed one truck in six weeks, and overtime went down by 18 hours a week.",
  "I learned that people follow a routine when they have helped to write it.",
];

export const POSTING = {
  jobTitle: "Warehouse Shift Lead",
  company: "Nordlicht Logistics GmbH",
  location: "Bremen, Germany",
  jobDescription: textOf(DUTIES, 6_000),
  postingUrl: "https://jobs.example.org/nordlicht-logistics/postings/warehouse-shift-lead-4711",
};

/** 300 words, different for each question. */
export function answerOf(question: number): string {
  const words = Array.from({ length: 12 }, (_, at) => SENTENCES[(at + question) % SENTENCES.length]!)
    .join(" ")
    .split(" ");
  return Array.from({ length: 300 }, (_, at) => words[at % words.length]).join(" ");
}

/** A practice session of the past, as large as the one that is measured. `at` in ms since the epoch. */
export function pastSession(number: number, at: number): Session {
  const coach = { engine: "rubric" as const, promptVersion: "1" };
  const numbers = Array.from({ length: QUESTIONS }, (_, index) => index);
  const finding = (question: number) => ({
    text: "The answer names a number that shows the result.",
    quote: SENTENCES[(question + 2) % SENTENCES.length],
    questionKey: `past-${number}-${question}`,
  });
  return {
    format: 2,
    key: `past-${number}`,
    posting: POSTING,
    origins: {},
    language: "en",
    status: "completed",
    wish: { count: QUESTIONS },
    requirements: [],
    questions: numbers.map((question) => ({
      key: `past-${number}-${question}`,
      order: question + 1,
      text: `The posting says: “${DUTIES[question % DUTIES.length]}” Tell me about a time you did this.`,
      kind: "behavioural",
      competency: "expertise",
      why: DUTIES[question % DUTIES.length],
      origin: "coach",
    })),
    questionLanguage: "en",
    notices: [],
    coach,
    answers: numbers.map((question) => ({
      questionKey: `past-${number}-${question}`,
      text: answerOf(question),
      revision: 9,
      writer: "panel",
      editedAt: at,
    })),
    reviews: numbers.map((question) => ({
      questionKey: `past-${number}-${question}`,
      version: 1,
      text: answerOf(question),
      rating: 3.5,
      criteria: { structure: 4, specificity: 4, relevance: 3, clarity: 3 },
      note: "The situation and the result are clear. What you did yourself could be said more plainly.",
      nextStep: "Say in one sentence what you decided, and why.",
      strengths: [finding(question)],
      improvements: [finding(question + 1)],
      coach,
      reviewedAt: at,
    })),
    feedback: {
      overallRating: 3.5,
      strengths: numbers.slice(0, 5).map(finding),
      improvements: numbers.slice(0, 5).map(finding),
      detailedFeedback: textOf(SENTENCES, 1_500),
      coach,
      createdAt: at,
      updatedAt: at,
    },
    createdAt: at,
    startedAt: at,
    completedAt: at,
  };
}

function textOf(sentences: string[], length: number): string {
  let text = "";
  for (let at = 0; text.length < length; at++) text += `${sentences[at % sentences.length]}\n`;
  return text.slice(0, length);
}
