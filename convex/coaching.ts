import { v } from "convex/values";
import type { Doc } from "./_generated/dataModel";
import { rubric } from "./coach/rubric";
import type { Posting } from "./coach/types";
import { internalMutation } from "./functions";
import { allAnswers } from "./model/answers";
import { storeReview } from "./model/feedback";
import { getTranscript, setCoachState } from "./model/interviews";
import { storeQuestions } from "./model/questions";
import { coachState } from "./schema";

/** Makes the questions. A scheduled mutation runs exactly once, and the rubric is pure, so nothing can double. */
export const ask = internalMutation({
  args: { interviewId: v.id("interviews") },
  returns: v.null(),
  handler: async (ctx, { interviewId }) => {
    const interview = await ctx.db.get("interviews", interviewId);
    if (interview?.coachState !== "asking") return null;
    const now = Date.now();
    // An answer to the questions there were came in first: it is worth more than new questions.
    if (interview.answered.length) {
      await setCoachState(ctx, interview, "ready", now);
      return null;
    }
    const transcript = await getTranscript(ctx, interview);
    const avoid = transcript.questions.map(({ text }) => text);
    const wish = { ...transcript.wish, language: interview.language, avoid };
    const set = attempt(() => rubric.questionsFor(postingOf(interview, transcript), wish));
    if (!set?.questions.length) {
      await setCoachState(ctx, interview, "failed", now);
      return null;
    }
    await storeQuestions(ctx, interview, transcript, set.questions, {
      requirements: set.requirements,
      questionLanguage: set.language,
      notices: set.notices,
      coach: rubric.name,
    });
    await setCoachState(ctx, interview, "ready", now);
    return null;
  },
});

/** Reviews the answers of a finished interview. A review that fails leaves everything as it was, with a way to retry. */
export const review = internalMutation({
  args: { interviewId: v.id("interviews") },
  returns: v.null(),
  handler: async (ctx, { interviewId }) => {
    const interview = await ctx.db.get("interviews", interviewId);
    if (interview?.coachState !== "reviewing") return null;
    const transcript = await getTranscript(ctx, interview);
    const rows = await allAnswers(ctx, interview);
    const now = Date.now();
    const { questions } = transcript;
    const answers = Object.fromEntries(rows.map(({ questionKey, text }) => [questionKey, text]));
    const review = attempt(() =>
      rubric.review({
        posting: postingOf(interview, transcript),
        questions,
        answers,
        language: interview.language,
      }),
    );
    if (review) await storeReview(ctx, interview, { questions, answers, review, coach: rubric.name }, now);
    else await setCoachState(ctx, interview, "failed", now);
    return null;
  },
});

/** Ends work that stopped without a word: an update can take away the function a job was waiting for. */
export const watchdog = internalMutation({
  args: { interviewId: v.id("interviews"), state: coachState, since: v.number() },
  returns: v.null(),
  handler: async (ctx, { interviewId, state, since }) => {
    const interview = await ctx.db.get("interviews", interviewId);
    if (interview?.coachState !== state || interview.coachAt !== since) return null;
    await setCoachState(ctx, interview, "failed", Date.now());
    return null;
  },
});

function postingOf(interview: Doc<"interviews">, transcript: Doc<"transcripts">): Posting {
  const { jobTitle, company, location } = interview;
  return { jobTitle, company, location, jobDescription: transcript.jobDescription };
}

/** A fault in a coach must end in a state with a way on, not in a job that fails in silence. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    console.error("The coach failed", error);
    return null;
  }
}
