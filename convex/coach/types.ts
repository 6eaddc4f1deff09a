import { type Infer, v } from "convex/values";
import type {
  CoachName,
  Competency,
  Language,
  ModelTrouble,
  Posting,
  QuestionKind,
} from "../../lib/coach/types";

/**
 * What a coach is given and what it gives back. A coach reads text and says what it can show;
 * it stores nothing, so the rubric can run anywhere and a language model can take its place.
 */

/** The four things every answer is rated on, each 1 to 5. */
export const criteria = v.object({
  structure: v.number(),
  specificity: v.number(),
  relevance: v.number(),
  clarity: v.number(),
});
export type Criteria = Infer<typeof criteria>;

/** A strength or improvement: what was seen, and the words of the answer that show it. */
export const finding = v.object({
  text: v.string(),
  /** Stands in the answer word for word; missing only where something is absent ("no result yet"). */
  quote: v.optional(v.string()),
  questionKey: v.string(),
});
export type Finding = Infer<typeof finding>;

export interface ReviewQuestion {
  key: string;
  text: string;
  kind: QuestionKind;
  competency: Competency;
  why?: string;
}

export interface ReviewRequest {
  posting: Posting;
  /** In order; every one of them has an answer in `answers`. */
  questions: ReviewQuestion[];
  /** Text by question key. */
  answers: Record<string, string>;
  /** The language the feedback is written in. */
  language: Language;
}

/** The review of one answer. */
export interface AnswerReview {
  questionKey: string;
  /** 1 to 5, one decimal. */
  rating: number;
  criteria: Criteria;
  /** Two or three sentences for the person. */
  note: string;
  /** One concrete thing to do next. */
  nextStep: string;
  strengths: Finding[];
  improvements: Finding[];
  /** Who wrote it, where that is not who wrote the review as a whole. */
  coach?: CoachName;
}

export interface Review {
  /** Mean of the answers' ratings, one decimal. */
  overallRating: number;
  /** The ones that matter most over all answers, at most five each. */
  strengths: Finding[];
  improvements: Finding[];
  detailedFeedback: string;
  answers: AnswerReview[];
  /** Why some or all of it is the rubric's although a language model was asked. */
  notices?: ModelTrouble[];
  /** Who wrote it, where that is not the coach that was asked. */
  coach?: CoachName;
}

/**
 * The one interface. A coach answers at once and without effects, inside the mutation that stores what it said. For a
 * language model that means: what it wrote elsewhere, its drafts, is in hand by then (`model/coach.ts`).
 */
export interface Coach {
  readonly name: CoachName;
  review(request: ReviewRequest): Review;
}
