import { type DraftBuffer, targetName } from "../../lib/drafts/index";
import { spokenTag } from "../../lib/speech/tags";
import type { SpokenAnswer } from "../../lib/speech/types";

/** An answer as the deployment has it; null before the first save. */
export type SavedAnswer = { text: string; revision: number } | null;

/** An answer that is spoken into the draft buffer, where typed words go, too. `saved` is asked for at each word. */
export function spokenAnswer(
  drafts: DraftBuffer,
  target: { interview: string; questionKey: string },
  language: string,
  saved: () => SavedAnswer,
): SpokenAnswer {
  return {
    ...target,
    name: targetName(target),
    language: spokenTag(language, navigator.languages),
    read: () => drafts.read(target, saved()),
    write: (text) => drafts.edit(target, text, saved()?.revision ?? 0),
  };
}
