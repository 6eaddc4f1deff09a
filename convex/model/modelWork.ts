import { type Infer, v } from "convex/values";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { questionDrafts } from "../../lib/coach/model/index";
import { language } from "../../lib/coach/types";
import { LIMITS } from "../limits";
import { posting, wish } from "../validators";
import { checkedUse } from "./checkedSession";
import { askBy } from "./asking";
import { askingOf } from "./coaching";

/** What a language model is given to write questions from. `since` goes back with what it wrote. */
export const material = v.object({
  work: v.literal("asking"),
  since: v.number(),
  posting: posting.omit("postingUrl", "resumeUrl"),
  wish: wish.extend({ language, avoid: v.optional(v.array(v.string())) }),
});
export type Material = Infer<typeof material>;

/** What a language model wrote, as it is handed in. */
export const written = v.object({ work: v.literal("asking"), since: v.number(), ...questionDrafts.fields });
export type Written = Infer<typeof written>;

/** Who calls the language model: a surface of the person's, or the deployment. */
type Caller = "surface" | "deployment";

/** What there is to do for a language model that is called from there; null when it is not its turn. */
export async function materialOf(
  ctx: QueryCtx,
  interview: Doc<"interviews">,
  caller: Caller,
): Promise<Material | null> {
  if (callerFor(interview) !== caller || interview.coachState !== "asking") return null;
  const { posting, wish } = await askingOf(ctx, interview);
  const { asked, ...rest } = wish;
  const avoid = asked?.map(({ text }) => text) ?? [];
  return { work: "asking", since: interview.coachAt, posting, wish: { ...rest, avoid } };
}

/**
 * Stores what a language model wrote, as far as it stands. Work that is not waited for any more, because it was
 * handed in already or given up, changes nothing and returns false.
 */
export async function storeWritten(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  caller: Caller,
  written: Written,
): Promise<boolean> {
  const isAwaited =
    callerFor(interview) === caller &&
    interview.coachState === written.work &&
    interview.coachAt === written.since;
  if (!isAwaited) return false;
  const use = checkedUse(written.use);
  const drafts = written.drafts.slice(0, LIMITS.questions);
  await askBy(ctx, interview, { written: { ...written, use, drafts }, use });
  return true;
}

/** Who is to call the model that an interview waits for; null where it waits for none. */
function callerFor({ coachVia }: Doc<"interviews">): Caller | null {
  if (!coachVia) return null;
  return coachVia === "hosted" ? "deployment" : "surface";
}
