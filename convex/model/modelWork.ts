import { type Infer, v } from "convex/values";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { modelCoach } from "../coach/model/coach";
import { type QuestionDrafts, questionDrafts } from "../../lib/coach/model/index";
import { type AnswerDrafts, answerDrafts } from "../coach/model/drafts";
import { language } from "../../lib/coach/types";
import { LIMITS } from "../limits";
import { type CoachVia, posting, question, wish } from "../schema";
import { checkedUse } from "./checkedSession";
import { askBy } from "./asking";
import { askingOf, reviewBy, reviewingOf } from "./coaching";
import { viewOf } from "./views";

/** A posting and a question as far as a model is told. */
const askedAbout = posting.omit("postingUrl", "resumeUrl");
const reviewed = question.pick("key", "text", "kind", "competency", "why");

/** What a language model is given: for questions or for reviews. `since` goes back with what it wrote. */
export const material = v.union(
  v.object({
    work: v.literal("asking"),
    since: v.number(),
    posting: askedAbout,
    wish: wish.extend({ language, avoid: v.optional(v.array(v.string())) }),
  }),
  v.object({
    work: v.literal("reviewing"),
    since: v.number(),
    request: v.object({
      posting: askedAbout,
      questions: v.array(reviewed),
      answers: v.record(v.string(), v.string()),
      language,
    }),
  }),
);
export type Material = Infer<typeof material>;

/** What a language model wrote, as it is handed in. */
export const written = v.union(
  v.object({ work: v.literal("asking"), since: v.number(), ...questionDrafts.fields }),
  v.object({ work: v.literal("reviewing"), since: v.number(), ...answerDrafts.fields }),
);
export type Written = Infer<typeof written>;

/** What there is to do for a language model that is called from there; null when it is not its turn. */
export async function materialOf(
  ctx: QueryCtx,
  interview: Doc<"interviews">,
  via: CoachVia,
): Promise<Material | null> {
  if (interview.coachVia !== via) return null;
  const since = interview.coachAt;
  if (interview.coachState === "asking") {
    const { posting, wish } = await askingOf(ctx, interview);
    const { asked, ...rest } = wish;
    const avoid = asked?.map(({ text }) => text) ?? [];
    return { work: "asking", since, posting, wish: { ...rest, avoid } };
  }
  if (interview.coachState !== "reviewing") return null;
  const { request } = await reviewingOf(ctx, interview);
  const questions = request.questions.map((question) => viewOf(reviewed, question));
  return { work: "reviewing", since, request: { ...request, questions } };
}

/**
 * Stores what a language model wrote, as far as it stands. Work that is not waited for any more, because it was
 * handed in already or given up, changes nothing and returns false.
 */
export async function storeWritten(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  via: CoachVia,
  written: Written,
): Promise<boolean> {
  const isAwaited =
    interview.coachVia === via &&
    interview.coachState === written.work &&
    interview.coachAt === written.since;
  if (!isAwaited) return false;
  const use = checkedUse(written.use);
  if (written.work === "asking") {
    const questions: QuestionDrafts = { ...written, use, drafts: written.drafts.slice(0, LIMITS.questions) };
    await askBy(ctx, interview, { written: questions, use });
  } else {
    const answers: AnswerDrafts = { ...written, use, drafts: written.drafts.slice(0, LIMITS.questions) };
    await reviewBy(ctx, interview, modelCoach(answers), { use });
  }
  return true;
}
