import { type Assessment, assess } from "../answer/assess";
import { postingContext } from "../answer/context";
import { ratingOf } from "../answer/criteria";
import type { ReadSentence } from "../answer/sentence";
import { cutAt, quoteStands, seedOf } from "../text";
import type { AnswerReview, Finding, Review, ReviewQuestion, ReviewRequest } from "../types";
import { type Speech, speechOf } from "../words";
import { type Gap, SUBSTANCE, gapsOf } from "./gaps";
import { fill } from "../fill";
import { strengthsOf } from "./strengths";
import { summaryOf } from "./summary";

const MOST_GAPS = 4;
const LONGEST_QUOTE = 200;
/** Characters of the answer within a sentence of the coach. */
const GLANCE = 70;
const WORDS_A_MINUTE = 140;

/** Reviews every answer of a session and the session as a whole. */
export function review(request: ReviewRequest): Review {
  return summaryOf(readAll(request), speechOf(request.language), "rubric");
}

/** Reads and reviews every answer by itself. */
export function readAll(request: ReviewRequest): Reviewed[] {
  const speech = speechOf(request.language);
  const posting = postingContext(request.posting, speech);
  return request.questions.map((question) => {
    const text = request.answers[question.key] ?? "";
    const assessment = assess(question, text, posting);
    const gaps = gapsOf(assessment);
    return { question, assessment, gaps, review: reviewAnswer(question, text, assessment, gaps, speech) };
  });
}

/** One answer with what the summary needs to know of it. */
export interface Reviewed {
  question: ReviewQuestion;
  assessment: Assessment;
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
  const finding = (words: string, sentence?: ReadSentence): Finding => ({
    text: words,
    ...(sentence ? { quote: quoteOf(sentence) } : {}),
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
  const slots = { words: String(words), minutes: String(Math.max(1, Math.round(words / WORDS_A_MINUTE))) };
  const notes = gaps.slice(0, 2).map(({ id }) => fill(saying.gaps[id].note, slots));
  if (assessment.nature !== "sentences" || assessment.relevance.isOffTopic) return notes.join(" ");
  const isComplete = !gaps.some(({ id }) => SUBSTANCE.has(id));
  const openings = saying.openings.filter(({ complete }) => isComplete || !complete);
  return [openings.find(({ from }) => rating >= from)?.text, ...notes].filter(Boolean).join(" ");
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
  const glance = gap.sentence && (gap.isAfter ? endOf(gap.sentence.text) : beginningOf(gap.sentence.text));
  if (!glance || !quoteStands(glance.words, text)) return nextUnquoted ?? fill(next, { quote: "…" });
  const [open, close] = saying.quotes;
  return fill(next, { quote: open + glance.shown + close });
}

/** The words to show beside a finding: the whole sentence, or the part of it that is meant. */
function quoteOf({ text, whole }: ReadSentence): string {
  return whole.length <= LONGEST_QUOTE ? whole : cutAt(text, LONGEST_QUOTE);
}

/** A few words of the answer, and how they are shown within a sentence. */
interface Glance {
  words: string;
  shown: string;
}

function beginningOf(sentence: string): Glance {
  const bare = sentence.replace(/[.,;:!?…\s]{1,10}$/u, "");
  const words = cutAt(bare, GLANCE);
  return { words, shown: words.length < bare.length ? `${words} …` : words };
}

function endOf(sentence: string): Glance {
  const bare = sentence.replace(/[.,;:!?…\s]{1,10}$/u, "");
  if (bare.length <= GLANCE) return { words: bare, shown: bare };
  const from = bare.indexOf(" ", bare.length - GLANCE);
  const words = from === -1 ? "" : bare.slice(from + 1);
  return { words, shown: `… ${words}` };
}
