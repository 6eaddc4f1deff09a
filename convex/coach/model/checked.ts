import { LIMITS } from "../../limits";
import type { Nature } from "../answer/nature";
import { ratingOf, tenth } from "../answer/criteria";
import type { Reviewed } from "../feedback/review";
import { cutAt, quoteStands } from "../text";
import type { AnswerReview, Criteria, Finding } from "../types";
import type { AnswerDraft } from "./drafts";

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
