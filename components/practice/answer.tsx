import { useQuery } from "convex/react";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { useStore } from "zustand";
import { api } from "../../convex/_generated/api";
import { targetName } from "../../lib/drafts";
import { useDrafts } from "../app/surface";
import { type SavedAnswer, spokenAnswer } from "../speaking/spoken-answer";
import { Skeleton } from "../ui/skeleton";
import { useLatest } from "../ui/use-latest";
import { Aloud } from "./aloud";
import { Aside } from "./aside";
import { KeyboardLine } from "./keyboard-line";
import { SaveLine } from "./save-line";
import { useSpoken } from "./spoken";
import { Writing } from "./writing";

interface AnswerProps {
  interview: string;
  questionKey: string;
  /** Whether there is a text to wait for. */
  isAnswered: boolean;
  /** The language of the question, in which one answers. */
  lang?: string;
  /** What stands between the answer and its foot when there is something to say: above, it would move the text. */
  notices?: ReactNode;
  /** The way on, in the foot. */
  children: ReactNode;
}

/** The answer to one question: written, kept and saved. Nothing outside re-renders while a person types. */
export function Answer({ interview, questionKey, isAnswered, lang, notices, children }: AnswerProps) {
  const t = useTranslations("answer");
  const { name, saved, text, isLoading, write, flush } = useAnswer(interview, questionKey);
  const isKnown = !isAnswered || !isLoading;
  const spoken = useSpoken(useSpokenAnswer({ interview, questionKey }, lang, saved), isKnown);
  return (
    <>
      <div className="write">
        {isKnown ? (
          <Writing name={name} text={text} lang={lang} onWrite={write} onLeave={flush} />
        ) : (
          <Skeleton label={t("loading")} />
        )}
      </div>
      <div className="practice-notices stack" data-gap="s">
        <KeyboardLine />
        <Aside interview={interview} questionKey={questionKey} saved={saved} onRestore={write} />
        {notices}
      </div>
      <footer className="practice-foot">
        {spoken.heard}
        <div className="state">
          <SaveLine name={name} length={text.length} />
          <Aloud text={text} />
        </div>
        {spoken.button}
        {children}
      </footer>
    </>
  );
}

/** The answer as one speaks it. It outlives this screen: the last words may come after it. */
function useSpokenAnswer(
  { interview, questionKey }: { interview: string; questionKey: string },
  lang: string | undefined,
  saved: SavedAnswer | undefined,
) {
  const drafts = useDrafts();
  const locale = useLocale();
  const latest = useLatest(saved);
  return useMemo(
    () => spokenAnswer(drafts, { interview, questionKey }, lang ?? locale, () => latest.current ?? null),
    [drafts, interview, questionKey, lang, locale, latest],
  );
}

/** A text that is written, kept and saved: what is on the screen, what is stored, and the ways to change it. */
export function useAnswer(interview: string, questionKey: string) {
  const drafts = useDrafts();
  const name = targetName({ interview, questionKey });
  const saved = useQuery(api.answers.get, { interview, questionKey });
  const draft = useStore(drafts.store, (state) => state.drafts[name]);
  const text = useShownText(saved, draft?.text);
  const flush = useCallback(() => void drafts.flush(interview), [drafts, interview]);
  return {
    name,
    saved,
    text,
    /** Nothing is known of it yet. */
    isLoading: saved === undefined && draft === undefined,
    write: (next: string) => drafts.edit({ interview, questionKey }, next, saved?.revision ?? 0),
    flush,
  };
}

/**
 * The text on the screen: the draft while there is one, else the newest saved text. A live answer that lags behind
 * what was just acknowledged must not flash an older text, so only a higher revision replaces what is shown.
 */
function useShownText(saved: SavedAnswer | undefined, draft: string | undefined): string {
  const [shown, setShown] = useState({ text: draft ?? "", revision: 0 });
  if (draft !== undefined) {
    if (draft !== shown.text) setShown({ ...shown, text: draft });
    return draft;
  }
  if (!saved || saved.revision <= shown.revision) return shown.text;
  setShown({ text: saved.text, revision: saved.revision });
  return saved.text;
}
