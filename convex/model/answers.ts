import { type Infer, v } from "convex/values";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx, QueryCtx } from "../_generated/server";
import { fail } from "../errors";
import { LIMITS } from "../limits";
import { askedAfter } from "../../lib/coach/review/index";
import schema from "../schema";
import { getTranscript, startedBy } from "./interviews";
import { keepReplaced, keepShortened } from "./replaced";
import { checkedText, isBlank } from "./text";
import { viewOf } from "./views";

/** An answer as a surface sends it. */
export const draft = v.object({
  questionKey: v.string(),
  text: v.string(),
  /** The revision the person was looking at when they began to change it; 0 when there was none. */
  baseRevision: v.number(),
  /** One surface's random name, and its counter: they tell a late save from a new one. */
  writer: v.string(),
  seq: v.number(),
  /** ms since the epoch by the surface's clock. */
  editedAt: v.number(),
});
export type AnswerDraft = Infer<typeof draft>;

/** An answer as it is stored. Revision 0 means that nothing was ever saved. */
export const answerView = schema.tables.answers.validator.omit("interviewId", "seq");
export type AnswerView = Infer<typeof answerView>;

/** What became of a draft. */
export const saved = v.union(
  /** It is stored, as this revision. A text of another writer that it replaced comes back with it. */
  v.object({
    questionKey: v.string(),
    outcome: v.literal("saved"),
    revision: v.number(),
    replaced: v.optional(answerView),
  }),
  /** A later save of the same writer is stored already. */
  v.object({ questionKey: v.string(), outcome: v.literal("late"), revision: v.number() }),
  /** Another writer's later text won; the sender keeps its own and can offer it. */
  v.object({ questionKey: v.string(), outcome: v.literal("lost"), winner: answerView }),
  /** The question left the set, or the interview was finished: the sender keeps the text. */
  v.object({
    questionKey: v.string(),
    outcome: v.literal("closed"),
    reason: v.union(v.literal("question"), v.literal("interview")),
  }),
);
export type Saved = Infer<typeof saved>;

export type SaveDecision = "accept" | "same" | "late" | "lost";

/**
 * The saving rule, whole and pure: what a draft meets when it arrives.
 * A clock that runs ahead counts as the deployment's own, so it cannot win for ever.
 */
export function decideSave(
  stored: Omit<AnswerView, "questionKey"> & { seq: number },
  draft: AnswerDraft,
  now: number,
): SaveDecision {
  if (stored.writer === draft.writer && draft.seq <= stored.seq) return "late";
  if (stored.text === draft.text) return "same";
  if (stored.writer === draft.writer || stored.revision === draft.baseRevision) return "accept";
  return Math.min(draft.editedAt, now) > stored.editedAt ? "accept" : "lost";
}

/** A draft in its stored form. Throws `invalid` when a part of it is too large for what it is. */
export function checkedDraft(draft: AnswerDraft): AnswerDraft {
  const questionKey = checkedText("questionKey", draft.questionKey, LIMITS.answerKey);
  const limit = askedAfter(questionKey) === undefined ? LIMITS.answer : LIMITS.followUpAnswer;
  const text = checkedText("answer", draft.text, limit);
  if (!draft.writer) fail({ code: "invalid", field: "writer", problem: "required" });
  const writer = checkedText("writer", draft.writer, LIMITS.name);
  const numbers = [draft.baseRevision, draft.seq, draft.editedAt];
  if (!numbers.every((number) => Number.isFinite(number) && number >= 0)) {
    fail({ code: "invalid", field: "seq", problem: "out_of_range" });
  }
  return { ...draft, questionKey, text, writer };
}

/** The answer to a question or follow-up of an interview; null while nothing was ever written to it. */
export function findAnswer(ctx: QueryCtx, interview: Pick<Doc<"interviews">, "_id">, questionKey: string) {
  return ctx.db
    .query("answers")
    .withIndex("by_interviewId_and_questionKey", (q) =>
      q.eq("interviewId", interview._id).eq("questionKey", questionKey),
    )
    .unique();
}

/** All answers of an interview; at most one per question that stands in it, and one to its follow-up. */
export function allAnswers(ctx: QueryCtx, interview: Doc<"interviews">): Promise<Doc<"answers">[]> {
  return ctx.db
    .query("answers")
    .withIndex("by_interviewId_and_questionKey", (q) => q.eq("interviewId", interview._id))
    .take(2 * LIMITS.questions);
}

/**
 * Saves a batch; each draft gets its own outcome, in order. Any invalid draft throws and nothing is stored. A finished
 * interview takes answers to follow-ups only: those do not count, and it is then that they are asked.
 */
export async function saveAnswers(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  drafts: AnswerDraft[],
  now: number,
): Promise<Saved[]> {
  const checked = drafts.map(checkedDraft);
  const answered = new Set(interview.answered);
  const results: Saved[] = [];
  for (const draft of checked) {
    const { questionKey } = draft;
    const isFollowUp = askedAfter(questionKey) !== undefined;
    if (interview.status === "completed" && !isFollowUp) {
      results.push({ questionKey, outcome: "closed", reason: "interview" });
      continue;
    }
    const result = await saveOne(ctx, interview, draft, now);
    results.push(result);
    if (result.outcome !== "saved" || isFollowUp) continue;
    if (isBlank(draft.text)) answered.delete(draft.questionKey);
    else answered.add(draft.questionKey);
  }
  const changed =
    answered.size !== interview.answered.length || interview.answered.some((key) => !answered.has(key));
  if (changed) {
    const started = answered.size ? startedBy(interview, now) : {};
    await ctx.db.patch("interviews", interview._id, { ...started, answered: [...answered] });
  }
  return results;
}

async function saveOne(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  draft: AnswerDraft,
  now: number,
): Promise<Saved> {
  const { questionKey, text, writer, seq } = draft;
  const row = { text, writer, seq, editedAt: Math.min(draft.editedAt, now) };
  const stored = await findAnswer(ctx, interview, questionKey);
  if (!stored) {
    if (isBlank(text)) return { questionKey, outcome: "saved", revision: 0 };
    if (!(await isAsked(ctx, interview, questionKey)))
      return { questionKey, outcome: "closed", reason: "question" };
    await ctx.db.insert("answers", { interviewId: interview._id, questionKey, revision: 1, ...row });
    return { questionKey, outcome: "saved", revision: 1 };
  }
  const decision = decideSave(stored, draft, now);
  if (decision === "late") return { questionKey, outcome: "late", revision: stored.revision };
  if (decision === "lost") return { questionKey, outcome: "lost", winner: viewOf(answerView, stored) };
  if (decision === "same") {
    // An even later save of this writer must still find its predecessors late.
    if (stored.writer === writer) await ctx.db.patch("answers", stored._id, { seq });
    return { questionKey, outcome: "saved", revision: stored.revision };
  }
  const revision = stored.revision + 1;
  await ctx.db.patch("answers", stored._id, { ...row, revision });
  const overOther = stored.writer !== writer && stored.revision !== draft.baseRevision;
  if (isBlank(stored.text)) return { questionKey, outcome: "saved", revision };
  if (!overOther) {
    await keepShortened(ctx, stored, { text, revision, now });
    return { questionKey, outcome: "saved", revision };
  }
  const replaced = viewOf(answerView, stored);
  const { editedAt: _editedAt, ...kept } = replaced;
  await keepReplaced(ctx, interview._id, { ...kept, replacedAt: now });
  return { questionKey, outcome: "saved", revision, replaced };
}

/** Whether an answer's question stands in the set, or its follow-up was asked; read at its first save only. */
async function isAsked(ctx: QueryCtx, interview: Doc<"interviews">, key: string): Promise<boolean> {
  const parent = askedAfter(key);
  if (parent === undefined && interview.asked) return interview.asked.includes(key);
  // Rows from before they named the questions need the transcript.
  const { questions, followUps = [] } = await getTranscript(ctx, interview);
  if (parent === undefined) return questions.some((question) => question.key === key);
  return followUps.some(({ questionKey }) => questionKey === parent);
}
