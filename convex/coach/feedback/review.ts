import { type Assessment, assess } from "../answer/assess";
import { postingContext } from "../answer/context";
import { ratingOf } from "../answer/criteria";
import { cutAt, quoteStands, seedOf } from "../text";
import type { AnswerReview, Finding, Review, ReviewQuestion, ReviewRequest } from "../types";
import { type Speech, speechOf } from "../words";
import { type Gap, gapsOf } from "./gaps";
import { fill } from "../fill";
import { strengthsOf } from "./strengths";
import { summaryOf } from "./summary";

const MOST_GAPS = 4;
const LONGEST_QUOTE = 180;
const LONGEST_INLINE_QUOTE = 90;

/** Reviews every answer of a session and the session as a whole. */
export function review(request: ReviewRequest): Review {
  const speech = speechOf(request.language);
  const posting = postingContext(request.posting, speech);
  const reviewed = request.questions.map((question) => {
    const text = request.answers[question.key] ?? "";
    const assessment = assess(question, text, posting);
    const gaps = gapsOf(assessment);
    return { question, gaps, review: reviewAnswer(question, text, assessment, gaps, speech) };
  });
  return summaryOf(reviewed, speech);
}

/** One answer with what the summary needs to know of it. */
export interface Reviewed {
  question: ReviewQuestion;
  gaps: readonly Gap[];
  review: AnswerReview;
}

function reviewAnswer(
  question: ReviewQuestion,
  text: string,
  assessment: Assessment,
  gaps: readonly Gap[],
  speech: Speech,
): AnswerReview {
  const { saying } = speech;
  const { criteria } = assessment;
  const rating = ratingOf(criteria);
  const finding = (words: string, sentence?: { text: string }): Finding => ({
    text: words,
    ...(sentence ? { quote: quoteOf(sentence.text, LONGEST_QUOTE) } : {}),
    questionKey: question.key,
  });
  const isTrue = ({ quote }: Finding) => quote === undefined || quoteStands(quote, text);
  return {
    questionKey: question.key,
    rating,
    criteria,
    note: noteOf(assessment, rating, gaps, speech),
    nextStep: nextStepOf(question, text, gaps[0], speech),
    strengths: strengthsOf(assessment)
      .map(({ id, sentence }) => finding(saying.strengths[id], sentence))
      .filter(isTrue),
    improvements: gaps
      .filter(({ isShown, sentence }) => !isShown || sentence !== undefined)
      .slice(0, MOST_GAPS)
      .map(({ id, isShown, sentence }) => finding(saying.gaps[id].finding, isShown ? sentence : undefined))
      .filter(isTrue),
  };
}

/** Two or three sentences: what the answer is, and what it lacks most. */
function noteOf(assessment: Assessment, rating: number, gaps: readonly Gap[], { saying }: Speech): string {
  const words = assessment.answer.wordCount;
  const slots = { words: String(words), minutes: String(Math.max(1, Math.round(words / 140))) };
  const notes = gaps.slice(0, 2).map(({ id }) => fill(saying.gaps[id].note, slots));
  if (assessment.nature !== "sentences" || assessment.relevance.isOffTopic) return notes.join(" ");
  const opening = saying.openings.find(({ from }) => rating >= from)?.text ?? "";
  return [opening, ...notes].join(" ");
}

/** One thing to do, about the gap that costs most, with the words of the answer to work on. */
function nextStepOf(
  question: ReviewQuestion,
  text: string,
  gap: Gap | undefined,
  { saying }: Speech,
): string {
  if (!gap) return saying.polish[seedOf(question.key + text) % saying.polish.length] ?? "";
  const { next, nextUnquoted } = saying.gaps[gap.id];
  const quote = gap.sentence ? quoteOf(gap.sentence.text, LONGEST_INLINE_QUOTE) : "";
  const [open, close] = saying.quotes;
  if (quoteStands(quote, text)) return fill(next, { quote: `${open}${quote}${close}` });
  return nextUnquoted ?? fill(next, { quote: "…" });
}

/** The words to show: the whole sentence, or as much of its beginning as can be taken in at a glance. */
function quoteOf(sentence: string, longest: number): string {
  const quote = cutAt(sentence, longest);
  return longest === LONGEST_INLINE_QUOTE ? quote.replace(/[.,;:!?…\s]{1,10}$/u, "") : quote;
}
