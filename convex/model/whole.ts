import { type Infer, v } from "convex/values";
import type { Doc } from "../_generated/dataModel";
import type { QueryCtx } from "../_generated/server";
import { followUpKeyOf } from "../../lib/coach/review/index";
import { followUp, question } from "../validators";
import { allAnswers } from "./answers";
import { feedbackView, findFeedback, latestReviews, reviewView } from "./feedback";
import { getTranscript, rowOf, rowView, transcriptView } from "./interviews";
import { verdict } from "../../lib/coach/types";
import { allVerdicts } from "./readings";
import { viewOf } from "./views";

/** An interview as a person reads it back: each question with its answer and newest review, and the feedback. */
export const wholeView = rowView.extend({
  ...transcriptView.omit("followUps").fields,
  questions: v.array(
    question.extend({
      answer: v.union(v.string(), v.null()),
      answeredAt: v.union(v.number(), v.null()),
      /** What all readers found in the answer, standing or not. */
      verdicts: v.array(verdict),
      review: v.union(reviewView, v.null()),
      /** What was asked back after it, with what was answered. */
      followUp: v.union(
        followUp.omit("questionKey").extend({ answer: v.union(v.string(), v.null()) }),
        v.null(),
      ),
    }),
  ),
  feedback: v.union(feedbackView, v.null()),
});

/** Reads the whole of an interview. */
export async function wholeInterview(
  ctx: QueryCtx,
  interview: Doc<"interviews">,
): Promise<Infer<typeof wholeView>> {
  const { followUps, ...transcript } = viewOf(transcriptView, await getTranscript(ctx, interview));
  const answers = new Map((await allAnswers(ctx, interview)).map((answer) => [answer.questionKey, answer]));
  const reviews = new Map(
    (await latestReviews(ctx, interview, transcript.questions)).map((review) => [review.questionKey, review]),
  );
  const verdicts = new Map((await allVerdicts(ctx, interview)).map((row) => [row.questionKey, row.verdicts]));
  const asked = new Map(followUps?.map(({ questionKey, ...one }) => [questionKey, one]));
  const feedback = await findFeedback(ctx, interview);
  const questions = transcript.questions.map((question) => {
    const answer = answers.get(question.key);
    const review = reviews.get(question.key);
    const followUp = asked.get(question.key);
    const back = answers.get(followUpKeyOf(question.key));
    return {
      ...question,
      answer: answer?.text ?? null,
      answeredAt: answer?.editedAt ?? null,
      verdicts: verdicts.get(question.key) ?? [],
      review: review ? viewOf(reviewView, review) : null,
      followUp: followUp ? { ...followUp, answer: back?.text ?? null } : null,
    };
  });
  return {
    ...rowOf(interview),
    ...transcript,
    questions,
    feedback: feedback && viewOf(feedbackView, feedback),
  };
}
