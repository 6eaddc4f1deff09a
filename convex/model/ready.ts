import type { MutationCtx } from "../_generated/server";
import type { Ready } from "../validators";
import { getTranscript, type Interview, type Transcript } from "./interviews";

/** Notes that the person has, or has not, what a sentence asks for. One that is not in the list changes nothing. */
export async function tick(ctx: MutationCtx, interview: Interview, sentence: string, ticked: boolean) {
  const transcript = await getTranscript(ctx, interview);
  const ready = transcript.ready?.map((item): Ready =>
    item.sentence === sentence ? { ...item, ticked } : item,
  );
  await ctx.db.patch("transcripts", transcript._id, { ready });
}

/** A new list with the ticks of earlier ones: a licence that one has is there at the next attempt, too. */
export function withTicks(list: Ready[], earlier: Transcript[]): Ready[] {
  const ticked = earlier.flatMap(({ ready }) => ready ?? []).filter(({ ticked }) => ticked);
  const had = new Set(ticked.map(({ sentence }) => sentence));
  return list.map((item): Ready => (had.has(item.sentence) ? { ...item, ticked: true } : item));
}
