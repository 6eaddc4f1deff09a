import { LIMITS, QUESTION_COUNT } from "../../limits";
import type { Nature } from "../answer/nature";
import { ratingOf, tenth } from "../answer/criteria";
import type { Reviewed } from "../feedback/review";
import { foldedWords } from "../lexicon";
import { overlap } from "../questions/picker";
import { cutAt, hashSentence, quoteStands } from "../text";
import type {
  AnswerReview,
  CoachQuestion,
  Criteria,
  Finding,
  Posting,
  QuestionSet,
  QuestionWish,
  Requirement,
} from "../types";
import type { AnswerDraft, QuestionDraft } from "./drafts";

const SHORTEST_QUESTION = 12;
/** From this share of common words on, two questions ask the same. */
const SAME = 0.6;
const LONGEST_TOPIC = 60;
const MOST_STRENGTHS = 3;
const MOST_IMPROVEMENTS = 4;
/** How far above the rubric's a model may rate a criterion: it sees more, but nothing can talk it into more than that. */
const LIFT = 1;
/** What the rubric knows to be no answer is not sent, and stays rated as it is. */
const READABLE: readonly (Nature | "foreign")[] = ["sentences", "list", "foreign"];

/** Whether an answer is worth a call: there is something in it to be read. */
export function isReadable({ assessment }: Reviewed): boolean {
  return READABLE.includes(assessment.nature);
}

/**
 * A model's questions with what cannot be shown left out: each `why` stands in the description word for word or goes,
 * nothing is asked twice or again, no kind that was not wished for. The rubric's questions make up the number.
 *
 * @param basis The rubric's set for the same wish.
 * @returns null when less than half of what was wished for is left of the model's.
 */
export function checkedSet(
  posting: Posting,
  wish: QuestionWish,
  drafts: readonly QuestionDraft[],
  basis: QuestionSet,
): QuestionSet | null {
  const count = Math.min(QUESTION_COUNT.max, Math.max(QUESTION_COUNT.min, Math.round(wish.count)));
  const asked = (wish.avoid ?? []).map((text) => new Set(foldedWords(text)));
  const isNew = (text: string) => {
    const words = new Set(foldedWords(text));
    const isKnown = words.size === 0 || asked.some((other) => overlap(words, other) > SAME);
    if (!isKnown) asked.push(words);
    return !isKnown;
  };
  const requirements = [...basis.requirements];
  const questions: CoachQuestion[] = [];
  for (const draft of drafts) {
    const text = plain(draft.text, LIMITS.questionText);
    const isWished = !wish.kinds?.length || wish.kinds.includes(draft.kind);
    if (questions.length === count || !isWished || text.length < SHORTEST_QUESTION || !isNew(text)) continue;
    const tie = tieOf(draft, posting.jobDescription ?? "", requirements);
    questions.push({ text, kind: draft.kind, competency: draft.competency, ...tie });
  }
  if (questions.length * 2 < count) return null;
  for (const question of basis.questions) {
    if (questions.length < count && isNew(question.text)) questions.push(question);
  }
  return { ...basis, requirements, questions };
}

/** The sentence a question comes from, when it is one of the posting's, and the requirement it belongs to. */
function tieOf(
  { why = "", competency }: QuestionDraft,
  description: string,
  requirements: Requirement[],
): { why?: string; requirementKey?: string } {
  const sentence = why.trim();
  if (sentence.length > LIMITS.sentence || !quoteStands(sentence, description)) return {};
  const known = requirements.find(
    (other) => other.sentence.includes(sentence) || sentence.includes(other.sentence),
  );
  if (known) return { why: known.sentence, requirementKey: known.key };
  const key = hashSentence(sentence);
  if (requirements.length < LIMITS.requirements) {
    requirements.push({
      key,
      kind: "skill",
      competency,
      topic: cutAt(sentence, LONGEST_TOPIC) || sentence.slice(0, LONGEST_TOPIC),
      sentence,
    });
  }
  return { why: sentence, requirementKey: key };
}

/**
 * A model's review of one answer with what cannot be shown left out: a finding whose quote does not stand in the
 * answer goes as a whole, the criteria stay within the scale and within reach of the rubric's, and the rating is
 * computed from them.
 *
 * @param read What the rubric made of the same answer.
 * @returns null when nothing is left that would help anybody.
 */
export function checkedAnswer(read: Reviewed, draft: AnswerDraft, answer: string): AnswerReview | null {
  const { questionKey } = read.review;
  const findings = (list: AnswerDraft["strengths"], most: number, needsQuote: boolean) =>
    list
      .flatMap(({ text, quote = "" }): Finding[] => {
        const words = plain(text, LIMITS.note);
        const shown = quote.trim();
        const isTrue = shown === "" ? !needsQuote : shown.length <= LIMITS.note && quoteStands(shown, answer);
        return words && isTrue ? [{ text: words, ...(shown && { quote: shown }), questionKey }] : [];
      })
      .slice(0, most);
  const criteria = reachable(draft.criteria, read);
  const note = plain(draft.note, LIMITS.note);
  const nextStep = plain(draft.nextStep, LIMITS.note);
  if (!criteria || !note || !nextStep || !isReadable(read)) return null;
  return {
    questionKey,
    rating: ratingOf(criteria),
    criteria,
    note,
    nextStep,
    strengths: findings(draft.strengths, MOST_STRENGTHS, true),
    improvements: findings(draft.improvements, MOST_IMPROVEMENTS, false),
  };
}

/** The rubric cannot read other languages, so only there it sets no bound. Beside the question nothing is lifted. */
function reachable(given: Criteria, { assessment, review }: Reviewed): Criteria | null {
  if (!Object.values(given).every((value) => Number.isFinite(value) && value >= 1 && value <= 5)) return null;
  if (assessment.nature === "foreign") return given;
  const lift = assessment.relevance.isOffTopic ? 0 : LIFT;
  const within = (name: keyof Criteria) => tenth(Math.min(given[name], review.criteria[name] + lift));
  return {
    structure: within("structure"),
    specificity: within("specificity"),
    relevance: within("relevance"),
    clarity: within("clarity"),
  };
}

/** One paragraph of plain text within a limit. */
function plain(text: string, limit: number): string {
  return cutAt(text.toWellFormed().replace(/\s+/g, " ").trim(), limit);
}
