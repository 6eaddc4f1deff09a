import { type Infer, v } from "convex/values";
import type { Doc } from "../_generated/dataModel";
import type { MutationCtx } from "../_generated/server";
import {
  isOfPoint,
  isRead,
  readAnswer,
  sheetOf,
  stands,
  stillStands,
  strongestFirst,
  textHashOf,
} from "../../lib/coach/review/index";
import { type Sheet, type Verdict, verdict } from "../../lib/coach/types";
import { fail } from "../errors";
import { LIMITS } from "../limits";
import { findAnswer } from "./answers";
import { storeFeedback } from "./feedback";
import { getTranscript } from "./interviews";
import { findVerdicts } from "./readings";
import { checkedText, isBlank } from "./text";

/** A verdict of the person's, as a surface sends it once the text that was read is saved. */
export const givenVerdict = verdict.omit("reader", "model").extend({ questionKey: v.string() });
export type GivenVerdict = Infer<typeof givenVerdict>;

/** What became of a verdict. */
export const verdictsTaken = v.object({
  questionKey: v.string(),
  key: v.string(),
  outcome: v.union(
    v.literal("saved"),
    /** A later one of the person's is stored already. */
    v.literal("late"),
    /** The answer is another one by now, and the shown words are not in it: the point is open. */
    v.literal("changed"),
    /** The question left the set or has no answer, or its sheet has no such point. */
    v.literal("closed"),
  ),
});
type Taken = Infer<typeof verdictsTaken>;

/** Records a batch and, where an answer of a completed interview is read to its end, what it comes to. Throws `invalid`. */
export async function giveVerdicts(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  given: GivenVerdict[],
  now: number,
): Promise<Taken[]> {
  const transcript = await getTranscript(ctx, interview);
  const asked = new Map<string, Asked>();
  const read = new Set<string>();
  const taken: Taken[] = [];
  for (const { questionKey, ...sent } of given) {
    const one = asked.get(questionKey) ?? (await askedOf(ctx, interview, transcript, questionKey));
    asked.set(questionKey, one);
    const verdict: Verdict = {
      ...checkedVerdict(sent, one.text),
      at: Math.min(sent.at, now),
      reader: "person",
    };
    taken.push({ questionKey, key: verdict.key, outcome: take(one, verdict) });
  }
  for (const [questionKey, { row, verdicts, sheet, text, isChanged }] of asked) {
    if (!isChanged) continue;
    if (row) await ctx.db.patch("verdicts", row._id, { verdicts });
    else await ctx.db.insert("verdicts", { interviewId: interview._id, questionKey, verdicts });
    if (isRead(readAnswer(sheet, verdicts, text))) read.add(questionKey);
  }
  if (read.size && interview.status === "completed")
    await storeFeedback(ctx, interview, now, { transcript, touched: read });
  return taken;
}

/** What verdicts on one question meet. */
interface Asked {
  /** Without points where there is no such question. */
  sheet: Sheet;
  text: string;
  row: Doc<"verdicts"> | null;
  verdicts: Verdict[];
  isChanged: boolean;
}

async function askedOf(
  ctx: MutationCtx,
  interview: Doc<"interviews">,
  transcript: Doc<"transcripts">,
  questionKey: string,
): Promise<Asked> {
  const question = transcript.questions.find(({ key }) => key === questionKey);
  const row = await findVerdicts(ctx, interview, questionKey);
  return {
    sheet: question ? sheetOf(question, transcript.questionLanguage).sheet : { points: [], traps: [] },
    text: (await findAnswer(ctx, interview, questionKey))?.text ?? "",
    row,
    verdicts: row?.verdicts ?? [],
    isChanged: false,
  };
}

/** The rule for one verdict: takes it in, or says why not. */
function take(asked: Asked, one: Verdict): Taken["outcome"] {
  if (isBlank(asked.text) || !isOfSheet(asked.sheet, one)) return "closed";
  if (!stillStands(one, asked.text)) return "changed";
  const own = asked.verdicts.find((other) => isSamePlace(other, one));
  if (own && own.writer === one.writer && own.seq === one.seq) return "saved";
  if (own && strongestFirst(own, one) < 0) return "late";
  asked.verdicts = [...asked.verdicts.filter((other) => other !== own), one];
  asked.isChanged = true;
  return "saved";
}

/** Whether a sheet has the point or the trap that a verdict speaks of. */
export function isOfSheet(sheet: Sheet, one: Pick<Verdict, "key" | "saw">): boolean {
  return (isOfPoint(one) ? sheet.points : sheet.traps).some(({ key }) => key === one.key);
}

/** Whether two verdicts are of one reader and of the same point or trap: then the later takes the other's place. */
function isSamePlace(a: Verdict, b: Verdict): boolean {
  return a.key === b.key && isOfPoint(a) === isOfPoint(b) && a.reader === b.reader;
}

/** A verdict in its stored form. Words that are not in the very text it names are no evidence. */
export function checkedVerdict<Sent extends Omit<Verdict, "reader">>(sent: Sent, text: string): Sent {
  const key = checkedText("point", sent.key, LIMITS.key);
  const writer = checkedText("writer", sent.writer, LIMITS.name);
  const textHash = checkedText("textHash", sent.textHash, LIMITS.name);
  const words = sent.words === undefined ? undefined : checkedText("words", sent.words, LIMITS.answer);
  if (!writer) fail({ code: "invalid", field: "writer", problem: "required" });
  if (![sent.seq, sent.at].every((number) => Number.isFinite(number) && number >= 0))
    fail({ code: "invalid", field: "seq", problem: "out_of_range" });
  const isElsewhere = words !== undefined && textHash === textHashOf(text) && !stands(words, text);
  if (isElsewhere || (words !== undefined && sent.saw === "missing"))
    fail({ code: "invalid", field: "words", problem: "out_of_range" });
  return { ...sent, key, writer, textHash, words };
}
