import { type Infer, v } from "convex/values";

/** What questions are made of and what is kept with them. */

/** Languages the coach speaks to the person. Postings may be in any language. */
export const language = v.union(v.literal("en"), v.literal("de"));
export type Language = Infer<typeof language>;
/** Each of them, by its tag. */
export const COACH_LANGUAGES = language.members.map(({ value }) => value);
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
export const QUESTION_KINDS = questionKind.members.map(({ value }) => value);

/** What a sentence of the posting asks the person to have. */
const requirementKind = v.union(
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
export const COMPETENCIES = competency.members.map(({ value }) => value);

/** `hard`: what can be told from one's past is asked less, what has to be known or thought out more. */
export const difficulty = v.union(v.literal("standard"), v.literal("hard"));
type Difficulty = Infer<typeof difficulty>;

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

/** What an interviewer listens for in an answer to one question, in the language of the question. */
export const sheet = v.object({
  /** Clauses after "Would a stranger hear …", with what to ask where one is missing; a person's own points have none. */
  points: v.array(v.object({ key: v.string(), text: v.string(), followUp: v.optional(v.string()) })),
  /** Clauses after "Did you say …": what sounds good and is wrong. */
  traps: v.array(v.object({ key: v.string(), text: v.string() })),
  /** A strong answer as spoken, to be shown after one's own. */
  example: v.optional(v.string()),
});
export type Sheet = Infer<typeof sheet>;

/** What somebody who read an answer found: of a point of its sheet, or whether it walked into a trap. */
export const saw = v.union(
  v.literal("covered"),
  v.literal("partly"),
  v.literal("missing"),
  v.literal("hit"),
  v.literal("clear"),
);
export type Saw = Infer<typeof saw>;

/** Who read an answer. */
export const reader = v.union(v.literal("person"), v.literal("model"));
export type Reader = Infer<typeof reader>;

/** What one reader found of one point or trap of a sheet. */
export const verdict = v.object({
  /** The point's or the trap's. */
  key: v.string(),
  saw,
  /** The words that show it: they stand in the text that was read, word for word. */
  words: v.optional(v.string()),
  reader,
  /** Which one, where a language model read. */
  model: v.optional(v.string()),
  /** One surface's random name, and its counter. */
  writer: v.string(),
  seq: v.number(),
  /** ms since the epoch. */
  at: v.number(),
  /** Of the text that was read: review/standing.ts. */
  textHash: v.string(),
});
export type Verdict = Infer<typeof verdict>;

/** What the posting asks to have ready: true or not, and nothing to be asked about. */
const readyKind = v.union(
  v.literal("licence"),
  v.literal("clearance"),
  v.literal("permit"),
  v.literal("shift"),
  v.literal("paper"),
  v.literal("health"),
  v.literal("start"),
  v.literal("travel"),
  v.literal("age"),
  v.literal("other"),
);
export const ready = v.object({ sentence: v.string(), kind: readyKind });
export type ReadyKind = Infer<typeof readyKind>;
export type Ready = Infer<typeof ready>;

export interface Posting {
  jobTitle: string;
  company?: string;
  location?: string;
  /** Plain text, paragraphs by blank lines, list items by "- ". May be missing or unusable. */
  jobDescription?: string;
}

/** A question as it is made; its place and its key are given when it is stored. */
export interface MadeQuestion {
  text: string;
  /** Missing where a person wrote it and did not say: the program does not guess it. */
  kind?: QuestionKind;
  /** Under which it counts in progress; missing for one that a person wrote. */
  competency?: Competency;
  /** The sentence of the posting it comes from, word for word; missing where it comes from none. */
  why?: string;
  requirementKey?: string;
  sheet?: Sheet;
  /** The bank's entry, by which attempts know the same question. */
  entry?: string;
  /** Asked in an earlier attempt, and again because everything else was, too. */
  again?: boolean;
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
  /** Questions of earlier attempts, the one most worth asking again first. */
  asked?: MadeQuestion[];
}

/** Why a language model was not used after all, so that the rubric did its work; words for them are in the locale files. */
export const modelTrouble = v.union(
  /** The endpoint refused the key, or the model is not to be had with it. */
  v.literal("model_refused"),
  /** A program on this very computer refused: it knows no such model, or lets no extension call it. */
  v.literal("model_refused_here"),
  /** The browser lets the extension call it no more: the person took that back. */
  v.literal("model_not_allowed"),
  /** Too many requests, or no credit left, also after waiting. */
  v.literal("model_busy"),
  /** The deployment's own model was called as often as it may be in a day. */
  v.literal("model_day_over"),
  v.literal("model_late"),
  /** No network, a wrong address, or a fault of the endpoint's own. */
  v.literal("model_unreachable"),
  /** What it wrote was not what was asked for, or could not be shown to be true. */
  v.literal("model_unclear"),
  /** What it found in an answer could not be stored. */
  v.literal("model_not_kept"),
  /** The work stopped without a word: a panel was closed, a server was restarted. */
  v.literal("model_stopped"),
);
export type ModelTrouble = Infer<typeof modelTrouble>;

/** Who made it: stored beside every question set and review, and shown. */
export const coachName = v.object({
  /** `rubric`: by rules. Until version 0.1 it reviewed answers, too; now the person does. */
  engine: v.union(v.literal("rubric"), v.literal("model"), v.literal("person")),
  model: v.optional(v.string()),
  promptVersion: v.optional(v.string()),
});
export type CoachName = Infer<typeof coachName>;

/** What a person should know about how the set was made; words for them are in the locale files. */
export const questionNotice = v.union(
  ...modelTrouble.members,
  /** Of sets that were made before `trade` and `general` were told apart: the posting says nothing to ask about. */
  v.literal("title_only"),
  /** The posting says nothing to ask about: the questions are those of its trade, and of any interview. */
  v.literal("trade"),
  /** The posting says nothing to ask about, and no question is of its trade: they are those of any interview. */
  v.literal("general"),
  /** The coach does not speak the posting's language: the questions are in the person's. */
  v.literal("other_language"),
  /** The posting holds too little to make as many questions as were wished for. */
  v.literal("few_questions"),
);
export type QuestionNotice = Infer<typeof questionNotice>;

export interface MadeSet {
  requirements: Requirement[];
  ready: Ready[];
  questions: MadeQuestion[];
  /** The language the questions are in. */
  language: Language;
  notices: QuestionNotice[];
  /** Who made it, where that is not who was asked. */
  coach?: CoachName;
}
