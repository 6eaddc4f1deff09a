import { readAll } from "../feedback/review";
import { summaryOf } from "../feedback/summary";
import { rubric } from "../rubric";
import type { Coach, CoachName, ModelTrouble } from "../types";
import { speechOf } from "../words";
import { checkedAnswer, checkedSet, isReadable } from "./checked";
import type { AnswerDrafts, QuestionDrafts } from "./drafts";
import { PROMPT_VERSION } from "./prompt";

const LONGEST_NAME = 64;

/** The name that is stored beside what came of a model's drafts. */
export function modelName(model: string): CoachName {
  return {
    engine: "model",
    model: model.toWellFormed().slice(0, LONGEST_NAME),
    promptVersion: PROMPT_VERSION,
  };
}

/**
 * The coach that a language model's drafts make. Nothing of them is believed: what does not stand is left out, what
 * is missing then is the rubric's, and the result says so.
 */
export function modelCoach(written: { questions: QuestionDrafts } | { answers: AnswerDrafts }): Coach {
  const { use } = "questions" in written ? written.questions : written.answers;
  const name = modelName(use.model);
  return {
    name,
    questionsFor(posting, wish) {
      const basis = rubric.questionsFor(posting, wish);
      const { drafts, trouble = "model_unclear" as const } =
        "questions" in written ? written.questions : NOTHING;
      const set = checkedSet(posting, wish, drafts, basis);
      return set ?? { ...basis, notices: [...basis.notices, trouble], coach: rubric.name };
    },
    review(request) {
      const { drafts, trouble = "model_unclear" as const } = "answers" in written ? written.answers : NOTHING;
      const notices = new Set<ModelTrouble>();
      const reviewed = readAll(request).map((read) => {
        const { key } = read.question;
        const draft = drafts.find(({ questionKey }) => questionKey === key);
        const review = draft && checkedAnswer(read, draft, request.answers[key] ?? "");
        if (!review && isReadable(read)) notices.add(draft ? "model_unclear" : trouble);
        return {
          ...read,
          review: review ? { ...review, coach: name } : { ...read.review, coach: rubric.name },
        };
      });
      const coach = reviewed.some(({ review }) => review.coach.engine === "model") ? name : rubric.name;
      const whole = summaryOf(reviewed, speechOf(request.language), coach.engine);
      return { ...whole, notices: [...notices], coach };
    },
  };
}

const NOTHING = { drafts: [], trouble: undefined };
