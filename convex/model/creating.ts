import type { Doc } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import type { Language } from "../../lib/coach/types";
import { checkedPosting, postingKeyOf } from "../posting";
import type { Origins } from "../receipt";
import type { CoachVia, Posting, Wish } from "../validators";
import { startAsking } from "./coaching";
import {
  checkedOrigins,
  checkedWish,
  findKept,
  getInterview,
  type Interview,
  openAttempt,
} from "./interviews";
import { keepJob } from "./jobs";
import { checkedKey } from "./keys";
import { limitCreate, limitEdit } from "./rateLimits";
import { clearRemoval } from "./removals";
import { fileWords } from "./searching";
import { restoreSession } from "./sessions";
import { show } from "./shown";

/** What an interview begins with; `goOn`: where the posting is being practised already, it goes on. */
interface Beginning {
  key: string;
  posting: Posting;
  origins?: Origins;
  language: Language;
  wish?: Wish;
  via?: CoachVia;
  goOn?: boolean;
}

/**
 * Makes an interview and asks the coach for its questions. What is there under the key is returned, restored where it
 * was deleted; and with `goOn` the newest at this posting that is not finished. Throws `invalid`, `too_many` or
 * `rate_limited`.
 */
export async function createInterview(
  ctx: MutationCtx,
  user: Doc<"users">,
  beginning: Beginning,
  now: number,
): Promise<Interview> {
  const { language, via } = beginning;
  const key = checkedKey(beginning.key);
  const known = await findKept(ctx, user, key);
  if (known) {
    if (known.deletedAt !== undefined) await limitEdit(ctx, user);
    await restoreSession(ctx, known);
    return known;
  }
  const { jobDescription, ...head } = checkedPosting(beginning.posting);
  const postingKey = postingKeyOf(head);
  const open = beginning.goOn && (await openAttempt(ctx, { userId: user._id, postingKey }));
  if (open) return open;
  const wish = checkedWish(beginning.wish);
  const origins = checkedOrigins(beginning.origins);
  await limitCreate(ctx, user);
  await clearRemoval(ctx, user, key);
  const interviewId = await ctx.db.insert("interviews", {
    userId: user._id,
    key,
    postingKey,
    ...head,
    language,
    status: "draft",
    coachState: "asking",
    coachAt: now,
    questionCount: 0,
    answered: [],
    createdAt: now,
    isCounted: true,
  });
  await ctx.db.insert("transcripts", {
    interviewId,
    jobDescription,
    origins,
    wish,
    requirements: [],
    questions: [],
    notices: [],
  });
  const interview = await getInterview(ctx, user, key);
  await show(ctx, interview);
  await fileWords(ctx, interview);
  await keepJob(ctx, interview, 1);
  await startAsking(ctx, interview, now, via);
  return interview;
}
