import type { Doc } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import { knowledgeFor } from "../../lib/coach/knowledge/bundled";
import { modelSet } from "../../lib/coach/model/index";
import type { QuestionDrafts } from "../../lib/coach/model/index";
import type { CoachName } from "../../lib/coach/types";
import { QuestionMaker } from "../../lib/coach/index";
import { askingOf, type Circumstances, orNull } from "./coaching";
import { setCoachState } from "./interviews";
import { withTicks } from "./ready";
import { storeQuestions } from "./questions";

/** Whose the questions of the bank are. */
const RULES: CoachName = { engine: "rubric", promptVersion: "3" };

/**
 * Makes the questions from the bank, or from what a language model wrote as far as it stands, and stores them. A coach
 * that fails leaves a state with a way on. What the coach knows weighs a lot: only functions that make questions may
 * import this file.
 */
export async function askBy(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  { trouble, use, written }: Circumstances & { written?: QuestionDrafts } = {},
): Promise<void> {
  const now = Date.now();
  // An answer to the questions there were came in first: it is worth more than new questions.
  if (interview.answered.length) return void (await setCoachState(ctx, interview, "ready", now));
  const { posting, wish, transcript, earlier } = await askingOf(ctx, interview);
  const knowledge = await knowledgeFor(posting).catch((error: unknown) => {
    console.error("The coach knows nothing", error);
    return null;
  });
  const set = knowledge && orNull(() => new QuestionMaker(knowledge).make(posting, wish));
  const chosen = set && written ? modelSet(posting, wish, written, set) : set;
  if (!chosen?.questions.length) return void (await setCoachState(ctx, interview, "failed", now));
  await storeQuestions(ctx, interview, transcript, chosen.questions, {
    requirements: chosen.requirements,
    ready: withTicks(chosen.ready, [transcript, ...earlier]),
    questionLanguage: chosen.language,
    notices: trouble ? [...chosen.notices, trouble] : chosen.notices,
    coach: chosen.coach ?? RULES,
    use,
  });
  await setCoachState(ctx, interview, "ready", now);
}
