import { readAll } from "../feedback/review";
import { summaryOf } from "../feedback/summary";
import { rubric } from "../rubric";
import type { ModelTrouble } from "../../../lib/coach/types";
import type { Coach } from "../types";
import { speechOf } from "../words";
import { checkedAnswer, isReadable } from "./checked";
import type { AnswerDrafts } from "./drafts";
import { modelName } from "../../../lib/coach/model/index";

/**
 * The reviews that a language model's drafts make. Nothing of them is believed: what does not stand is left out, what
 * is missing then is the rubric's, and the result says so.
 */
export function modelCoach({ drafts, trouble = "model_unclear", use }: AnswerDrafts): Coach {
  const name = modelName(use.model);
  return {
    name,
    review(request) {
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
