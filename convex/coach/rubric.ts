import { sentencesOf } from "./sentences";
import { hashSentence, quoteStands, wordsOf } from "./text";
import {
  type AnswerReview,
  type Coach,
  type CoachQuestion,
  type Finding,
  type Language,
  type Posting,
  type QuestionSet,
  type QuestionWish,
  type Requirement,
  type Review,
  type ReviewQuestion,
  type ReviewRequest,
} from "./types";

export { hashSentence, quoteStands } from "./text";

/** The coach that is always there: reads text by rules, needs no key and no network, answers at once. */
export const rubric = {
  name: { engine: "rubric", promptVersion: "1" },
  questionsFor,
  review,
} satisfies Coach;

/** What is still missing in an answer while it is typed, as one quiet line; nothing when nothing is missing. */
export function liveHint(_question: ReviewQuestion, answer: string, language: Language): string | undefined {
  if (wordsOf(answer).length < 15) return undefined;
  if (!/\d/.test(answer)) return language === "de" ? "Noch keine Zahl" : "no number yet";
  return undefined;
}

const ASKED =
  /\b(experience|skills?|knowledge|ability|degree|you will|responsib|require|proficien|familiar|Erfahrung|Kenntnisse|Ausbildung|Fähigkeit|verantwort)/i;

function questionsFor(posting: Posting, wish: QuestionWish): QuestionSet {
  const description = posting.jobDescription ?? "";
  const german = /\b(und|der|die|wir|mit)\b/.test(description);
  const language: Language = description === "" ? wish.language : german ? "de" : "en";
  const requirements: Requirement[] = sentencesOf(description)
    .filter(({ text }) => ASKED.test(text) && text.length < 400)
    .slice(0, 40)
    .map(({ text }) => ({
      key: hashSentence(text),
      kind: "skill",
      competency: "expertise",
      topic: text.split(/\s+/).slice(0, 5).join(" "),
      sentence: text,
    }));
  const en = language === "en";
  const questions: CoachQuestion[] = requirements
    .slice(0, Math.max(1, wish.count - 3))
    .map((requirement) => ({
      text: en
        ? `The posting says: “${requirement.sentence}” Tell me about a time you did this.`
        : `In der Anzeige steht: „${requirement.sentence}“ Erzählen Sie von einer Situation, in der Sie das getan haben.`,
      kind: "behavioural",
      competency: requirement.competency,
      why: requirement.sentence,
      requirementKey: requirement.key,
    }));
  const general: string[] = en
    ? [
        `Why do you want to work as ${posting.jobTitle}?`,
        "Tell me about a time when something went wrong at work. What did you do?",
        "Tell me about a disagreement with a colleague and how you settled it.",
        "What is the piece of work you are proudest of?",
        "How do you decide what to do first when everything is urgent?",
        "Tell me about something you learned quickly for your work.",
        "Tell me about feedback that was hard to hear. What did you change?",
        "What would you want to have achieved after your first three months?",
        "Which part of this job would be new to you?",
        "Tell me about a decision you would make differently today.",
      ]
    : [
        `Warum möchten Sie als ${posting.jobTitle} arbeiten?`,
        "Erzählen Sie von einer Situation, in der bei der Arbeit etwas schiefging. Was haben Sie getan?",
        "Erzählen Sie von einer Meinungsverschiedenheit im Team und wie Sie sie gelöst haben.",
        "Auf welche Arbeit sind Sie besonders stolz?",
        "Wie entscheiden Sie, was zuerst kommt, wenn alles dringend ist?",
        "Was haben Sie für Ihre Arbeit schnell lernen müssen?",
        "Welche Rückmeldung war schwer anzunehmen, und was haben Sie geändert?",
        "Was möchten Sie nach den ersten drei Monaten erreicht haben?",
        "Welcher Teil dieser Stelle wäre neu für Sie?",
        "Welche Entscheidung würden Sie heute anders treffen?",
      ];
  for (const text of general) {
    if (questions.length >= wish.count) break;
    questions.push({ text, kind: "behavioural", competency: "motivation" });
  }
  return { requirements, questions, language, notices: requirements.length === 0 ? ["title_only"] : [] };
}

function review(request: ReviewRequest): Review {
  const answers = request.questions.map((question) =>
    reviewAnswer(question, request.answers[question.key] ?? "", request.language),
  );
  const mean = answers.reduce((sum, answer) => sum + answer.rating, 0) / Math.max(1, answers.length);
  return {
    overallRating: answers.length === 0 ? 1 : Math.round(mean * 10) / 10,
    strengths: answers.flatMap((answer) => answer.strengths).slice(0, 5),
    improvements: answers.flatMap((answer) => answer.improvements).slice(0, 5),
    detailedFeedback: answers.map((answer) => answer.note).join("\n\n"),
    answers,
  };
}

function reviewAnswer(question: ReviewQuestion, answer: string, language: Language): AnswerReview {
  const en = language === "en";
  const sentences = sentencesOf(answer);
  const count = wordsOf(answer).length;
  const numbered = sentences.find(({ text }) => /\d/.test(text));
  const base = count < 5 ? 1 : count < 40 ? 2 : 3;
  const criteria = {
    structure: base,
    specificity: numbered ? Math.min(5, base + 1) : base,
    relevance: base,
    clarity: base,
  };
  const rating =
    Math.round(
      ((criteria.structure + criteria.specificity + criteria.relevance + criteria.clarity) / 4) * 10,
    ) / 10;
  const strengths: Finding[] = numbered
    ? [
        {
          text: en ? "A concrete number." : "Eine konkrete Zahl.",
          quote: numbered.text,
          questionKey: question.key,
        },
      ]
    : [];
  const improvements: Finding[] = numbered
    ? []
    : [{ text: en ? "No number yet." : "Noch keine Zahl.", questionKey: question.key }];
  return {
    questionKey: question.key,
    rating,
    criteria,
    note: en ? `The answer has ${count} words.` : `Die Antwort hat ${count} Wörter.`,
    nextStep: en
      ? "Say what changed in the end, with a number."
      : "Sagen Sie, was am Ende anders war, mit einer Zahl.",
    strengths: strengths.filter(({ quote }) => quote === undefined || quoteStands(quote, answer)),
    improvements,
  };
}
