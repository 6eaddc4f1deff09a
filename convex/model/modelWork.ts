import { type Infer, v } from "convex/values";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { modelCoach } from "../coach/model/coach";
import { type AnswerDrafts, answerDrafts, type QuestionDrafts, questionDrafts } from "../coach/model/drafts";
import { competency, difficulty, language, questionKind } from "../coach/types";
import { LIMITS } from "../limits";
import type { CoachVia } from "../schema";
import { checkedUse } from "./checkedSession";
import { askBy, askingOf, reviewBy, reviewingOf } from "./coaching";

const posting = v.object({
  jobTitle: v.string(),
  company: v.optional(v.string()),
  location: v.optional(v.string()),
  jobDescription: v.optional(v.string()),
});

/** What a language model is given: for questions or for reviews. `since` goes back with what it wrote. */
export const material = v.union(
  v.object({
    work: v.literal("asking"),
    since: v.number(),
    posting,
    wish: v.object({
      count: v.number(),
      language,
      kinds: v.optional(v.array(questionKind)),
      difficulty: v.optional(difficulty),
      focus: v.optional(v.array(v.string())),
      avoid: v.optional(v.array(v.string())),
    }),
  }),
  v.object({
    work: v.literal("reviewing"),
    since: v.number(),
    request: v.object({
      posting,
      questions: v.array(
        v.object({
          key: v.string(),
          text: v.string(),
          kind: questionKind,
          competency,
          why: v.optional(v.string()),
        }),
      ),
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
    return { work: "asking", since, posting, wish };
  }
  if (interview.coachState !== "reviewing") return null;
  const { request } = await reviewingOf(ctx, interview);
  const questions = request.questions.map(({ key, text, kind, competency, why }) => {
    return { key, text, kind, competency, why };
  });
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
    await askBy(ctx, interview, modelCoach({ questions }), { use });
  } else {
    const answers: AnswerDrafts = { ...written, use, drafts: written.drafts.slice(0, LIMITS.questions) };
    await reviewBy(ctx, interview, modelCoach({ answers }), { use });
  }
  return true;
}
