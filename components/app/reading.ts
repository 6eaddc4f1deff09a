import { useQuery } from "convex/react";
import { useMemo } from "react";
import { useStore } from "zustand";
import { api } from "../../convex/_generated/api";
import type { Look, Question } from "../../convex/validators";
import { type AnswerRead, readAnswer, sheetOf, textHashOf } from "../../lib/coach/review/index";
import type { CoachLanguage, Sheet, Verdict } from "../../lib/coach/types";
import { targetName, type VerdictDraft } from "../../lib/drafts/index";
import { useDrafts } from "./surface";

/** An answer on the screen with what was found in it, sent or not. */
export interface ShownReading {
  text: string;
  sheet: Sheet;
  /** False for the checklist of the question's kind, which yields no rating. */
  isRated: boolean;
  reading: AnswerRead;
  /** The last time that a model looked at this very text. */
  look?: Look;
}

/** The stored verdicts on one question with those that are on their way, which are the person's latest. */
export function withUnsent(
  stored: readonly Verdict[],
  unsent: Record<string, VerdictDraft>,
  of: { interview: string; questionKey: string },
): Verdict[] {
  const own = Object.values(unsent).filter(
    (draft) => draft.interview === of.interview && draft.questionKey === of.questionKey,
  );
  return [...stored, ...own.map((draft): Verdict => ({ ...draft, reader: "person" }))];
}

/** The answer to one question as it is read, live; undefined until it is known. */
export function useReading(
  interview: string,
  question: Question,
  asked: CoachLanguage | undefined,
): ShownReading | undefined {
  const drafts = useDrafts();
  const of = { interview, questionKey: question.key };
  const saved = useQuery(api.answers.get, of);
  const stored = useQuery(api.verdicts.get, of);
  const unsent = useStore(drafts.store, (state) => state.verdicts);
  const draft = useStore(drafts.store, (state) => state.drafts[targetName(of)]);
  const text = draft?.text ?? saved?.text ?? (saved === undefined ? undefined : "");
  return useMemo(() => {
    if (text === undefined || stored === undefined) return undefined;
    const { sheet, isRated } = sheetOf(question, asked);
    const verdicts = withUnsent(stored.verdicts, unsent, { interview, questionKey: question.key });
    const look = stored.look?.textHash === textHashOf(text) ? stored.look : undefined;
    return { text, sheet, isRated, reading: readAnswer(sheet, verdicts, text), look };
  }, [text, stored, unsent, question, asked, interview]);
}

/** An answer as a version of it was read; undefined where it was rated by the first design, or by another list. */
export function versionRead(
  sheet: Sheet,
  { text, verdicts }: { text: string; verdicts?: readonly Verdict[] },
): AnswerRead | undefined {
  if (!verdicts?.some(({ key }) => sheet.points.some((point) => point.key === key))) return undefined;
  return readAnswer(sheet, verdicts, text);
}
