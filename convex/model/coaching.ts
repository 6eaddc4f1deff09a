import { internal } from "../_generated/api";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import type { ModelUse } from "../coach/model/drafts";
import { rubric } from "../coach/rubric";
import type { Coach, ModelTrouble, Posting, QuestionWish, ReviewRequest } from "../coach/types";
import type { CoachVia } from "../schema";
import { allAnswers } from "./answers";
import { storeReview } from "./feedback";
import { getTranscript, setCoachState } from "./interviews";
import { hostedProvider } from "./provider";
import { storeQuestions } from "./questions";

/** After this long at the same piece of work the coach is taken to have stopped. */
const WATCH_MS = { rubric: 60_000, model: 180_000 };

/** Sets the coach to asking and schedules it, in the transaction that made the interview. */
export async function startAsking(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  now: number,
  wished?: CoachVia,
): Promise<void> {
  const via = await possible(ctx, interview, wished);
  await setCoachState(ctx, interview, "asking", now, via);
  if (!via) await ctx.scheduler.runAfter(0, internal.coaching.ask, { interviewId: interview._id });
  await callAndWatch(ctx, interview, "asking", now, via);
}

/** Sets the coach to reviewing and schedules it, in the transaction that finished the interview. */
export async function startReview(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  now: number,
  wished?: CoachVia,
): Promise<void> {
  const via = await possible(ctx, interview, wished);
  await setCoachState(ctx, interview, "reviewing", now, via);
  if (!via) await ctx.scheduler.runAfter(0, internal.coaching.review, { interviewId: interview._id });
  await callAndWatch(ctx, interview, "reviewing", now, via);
}

/** A deployment's own model is asked only where there is one and the person agreed to this very provider. */
async function possible(ctx: QueryCtx, { userId }: Doc<"interviews">, via: CoachVia | undefined) {
  if (via !== "hosted") return via;
  const user = await ctx.db.get("users", userId);
  const provider = hostedProvider()?.provider;
  return provider !== undefined && user?.modelConsent?.provider === provider ? via : undefined;
}

async function callAndWatch(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  state: "asking" | "reviewing",
  since: number,
  via: CoachVia | undefined,
) {
  const args = { interviewId: interview._id, state, since };
  if (via === "hosted") await ctx.scheduler.runAfter(0, internal.modelCalls.call, args);
  await ctx.scheduler.runAfter(WATCH_MS[via ? "model" : "rubric"], internal.coaching.watchdog, args);
}

/** What a coach is given to make the questions of an interview from. */
export async function askingOf(
  ctx: QueryCtx,
  interview: Doc<"interviews">,
): Promise<{ posting: Posting; wish: QuestionWish; transcript: Doc<"transcripts"> }> {
  const transcript = await getTranscript(ctx, interview);
  const avoid = transcript.questions.map(({ text }) => text);
  const wish = { ...transcript.wish, language: interview.language, avoid };
  return { posting: postingOf(interview, transcript), wish, transcript };
}

/** What a coach is given to review the answers of an interview. */
export async function reviewingOf(
  ctx: QueryCtx,
  interview: Doc<"interviews">,
): Promise<{ request: ReviewRequest; transcript: Doc<"transcripts"> }> {
  const transcript = await getTranscript(ctx, interview);
  const rows = await allAnswers(ctx, interview);
  const answers = Object.fromEntries(rows.map(({ questionKey, text }) => [questionKey, text]));
  const { questions } = transcript;
  const posting = postingOf(interview, transcript);
  return { request: { posting, questions, answers, language: interview.language }, transcript };
}

/** What became of a piece of the coach's work besides its result. */
interface Circumstances {
  /** Why the rubric does what a language model was asked to do. */
  trouble?: ModelTrouble;
  use?: ModelUse;
}

/** Lets a coach make the questions and stores them. A coach that fails leaves a state with a way on. */
export async function askBy(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  coach: Coach,
  { trouble, use }: Circumstances = {},
): Promise<void> {
  const now = Date.now();
  // An answer to the questions there were came in first: it is worth more than new questions.
  if (interview.answered.length) return void (await setCoachState(ctx, interview, "ready", now));
  const { posting, wish, transcript } = await askingOf(ctx, interview);
  const set = attempt(() => coach.questionsFor(posting, wish));
  if (!set?.questions.length) return void (await setCoachState(ctx, interview, "failed", now));
  await storeQuestions(ctx, interview, transcript, set.questions, {
    requirements: set.requirements,
    questionLanguage: set.language,
    notices: trouble ? [...set.notices, trouble] : set.notices,
    coach: set.coach ?? coach.name,
    use,
  });
  await setCoachState(ctx, interview, "ready", now);
}

/** Lets a coach review the answers and stores what it says. A review that fails leaves everything as it was. */
export async function reviewBy(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  coach: Coach,
  { trouble, use }: Circumstances = {},
): Promise<void> {
  const now = Date.now();
  const { request, transcript } = await reviewingOf(ctx, interview);
  const review = attempt(() => coach.review(request));
  if (!review) return void (await setCoachState(ctx, interview, "failed", now));
  const { questions } = transcript;
  const said = trouble ? { ...review, notices: [trouble] } : review;
  await storeReview(
    ctx,
    interview,
    { questions, answers: request.answers, review: said, coach: coach.name, use },
    now,
  );
}

/** Ends a language model's work that stopped without a word: the rubric does it, and says so. */
export async function rescue(ctx: MutationCtx, interview: Doc<"interviews">): Promise<void> {
  const by = interview.coachState === "asking" ? askBy : reviewBy;
  await by(ctx, interview, rubric, { trouble: "model_stopped" });
}

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
