import { type Infer, v } from "convex/values";

/**
 * What a coach is given and what it gives back. A coach reads text and says what it can show;
 * it stores nothing, so the rubric can run anywhere and a language model can take its place.
 */

/** Languages a coach speaks to the person. Postings may be in any language. */
export const language = v.union(v.literal("en"), v.literal("de"));
export type Language = Infer<typeof language>;
/** What the rest of the project calls it: the interface and postings have languages of their own. */
export type CoachLanguage = Language;

/** What a question asks for. */
export const questionKind = v.union(
  v.literal("behavioural"),
  v.literal("situational"),
  v.literal("technical"),
  v.literal("motivation"),
  v.literal("company"),
);
export type QuestionKind = Infer<typeof questionKind>;

/** What a sentence of the posting asks the person to have. */
export const requirementKind = v.union(
  v.literal("skill"),
  v.literal("tool"),
  v.literal("responsibility"),
  v.literal("seniority"),
  v.literal("soft_skill"),
  v.literal("domain"),
);
export type RequirementKind = Infer<typeof requirementKind>;

/** The few names under which progress is kept, whatever the profession. */
export const competency = v.union(
  v.literal("expertise"),
  v.literal("delivery"),
  v.literal("problem_solving"),
  v.literal("collaboration"),
  v.literal("communication"),
  v.literal("leadership"),
  v.literal("customer"),
  v.literal("learning"),
  v.literal("domain"),
  v.literal("motivation"),
);
export type Competency = Infer<typeof competency>;

export const difficulty = v.union(v.literal("standard"), v.literal("hard"));
export type Difficulty = Infer<typeof difficulty>;

/** The four things every answer is rated on, each 1 to 5. */
export const criteria = v.object({
  structure: v.number(),
  specificity: v.number(),
  relevance: v.number(),
  clarity: v.number(),
});
export type Criteria = Infer<typeof criteria>;

export interface Posting {
  jobTitle: string;
  company?: string;
  location?: string;
  /** Plain text, paragraphs by blank lines, list items by "- ". May be missing or unusable. */
  jobDescription?: string;
}

/** A requirement of the posting. `sentence` stands in the description word for word. */
export const requirement = v.object({
  /** Hash of the sentence, so that attempts at the same posting meet. */
  key: v.string(),
  kind: requirementKind,
  competency,
  /** What it is about in a few words of the posting, for a map: "Kubernetes". */
  topic: v.string(),
  sentence: v.string(),
});
export type Requirement = Infer<typeof requirement>;

/** A question as a coach makes it; order is its place in the list, its key is given when it is stored. */
export interface CoachQuestion {
  text: string;
  kind: QuestionKind;
  competency: Competency;
  /** The sentence of the posting it comes from, word for word; missing when it comes from the title alone. */
  why?: string;
  requirementKey?: string;
}

export interface QuestionWish {
  /** 5 to 10. */
  count: number;
  /** The person's language; the questions come in the posting's where the coach speaks it. */
  language: Language;
  /** Missing: a mix that fits the posting. */
  kinds?: QuestionKind[];
  difficulty?: Difficulty;
  /** Requirements to ask about first ("practise what is missing"). */
  focus?: string[];
  /** Texts of questions asked before, not to be asked again. */
  avoid?: string[];
}

/** Why a language model was not used after all, so that the rubric did its work; words for them are in the locale files. */
export const modelTrouble = v.union(
  /** The endpoint refused the key, or the model is not to be had with it. */
  v.literal("model_refused"),
  /** Too many requests, or no credit left, also after waiting. */
  v.literal("model_busy"),
  v.literal("model_late"),
  /** No network, a wrong address, or a fault of the endpoint's own. */
  v.literal("model_unreachable"),
  /** What it wrote was not what was asked for, or could not be shown to be true. */
  v.literal("model_unclear"),
  /** The work stopped without a word: a panel was closed, a server was restarted. */
  v.literal("model_stopped"),
);
export type ModelTrouble = Infer<typeof modelTrouble>;

/** What a person should know about how the set was made; words for them are in the locale files. */
export const questionNotice = v.union(
  ...modelTrouble.members,
  /** No usable description: the questions come from the title alone. */
  v.literal("title_only"),
  /** The coach does not speak the posting's language: the questions are in the person's. */
  v.literal("other_language"),
);
export type QuestionNotice = Infer<typeof questionNotice>;

export interface QuestionSet {
  requirements: Requirement[];
  questions: CoachQuestion[];
  /** The language the questions are in. */
  language: Language;
  notices: QuestionNotice[];
  /** Who made it, where that is not the coach that was asked. */
  coach?: CoachName;
}

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

/** Who made it: stored beside every question set and review, and shown. */
export const coachName = v.object({
  engine: v.union(v.literal("rubric"), v.literal("model")),
  model: v.optional(v.string()),
  promptVersion: v.string(),
});
export type CoachName = Infer<typeof coachName>;

/**
 * The one interface. A coach answers at once and without effects, inside the mutation that stores what it said. For a
 * language model that means: what it wrote elsewhere, its drafts, is in hand by then (`model/coach.ts`).
 */
export interface Coach {
  readonly name: CoachName;
  questionsFor(posting: Posting, wish: QuestionWish): QuestionSet;
  review(request: ReviewRequest): Review;
}
