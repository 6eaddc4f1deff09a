import type { Doc } from "../_generated/dataModel";
import type { QueryCtx } from "../_generated/server";
import { allAnswers } from "./answers";
import { findFeedback, latestReviews, viewOfFeedback, viewOfReview } from "./feedback";
import { getTranscript, rowOf } from "./interviews";

/** An interview as a person reads it back: each question with its answer and newest review, and the feedback. */
export async function wholeInterview(ctx: QueryCtx, interview: Doc<"interviews">) {
  const {
    _id,
    _creationTime,
    interviewId: _interviewId,
    ...transcript
  } = await getTranscript(ctx, interview);
  const answers = new Map((await allAnswers(ctx, interview)).map((answer) => [answer.questionKey, answer]));
  const reviews = new Map(
    (await latestReviews(ctx, interview, transcript.questions)).map((review) => [review.questionKey, review]),
  );
  const feedback = await findFeedback(ctx, interview);
  const questions = transcript.questions.map((question) => {
    const answer = answers.get(question.key);
    const review = reviews.get(question.key);
    return {
      ...question,
      answer: answer?.text ?? null,
      answeredAt: answer?.editedAt ?? null,
      review: review ? viewOfReview(review) : null,
    };
  });
  return { ...rowOf(interview), ...transcript, questions, feedback: feedback && viewOfFeedback(feedback) };
}
