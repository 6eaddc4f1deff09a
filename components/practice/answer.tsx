import { useQuery } from "convex/react";
import { useCallback, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import type { Question } from "../../convex/schema";
import { targetName } from "../../lib/drafts";
import { wordsOf } from "../../lib/text/index";
import { useDrafts } from "../app/surface";
import { Skeleton } from "../ui/skeleton";
import { Aside } from "./aside";
import { SaveLine } from "./save-line";

/** Words of a spoken minute or two: what an interviewer listens to. */
const SUGGESTED = { from: 120, to: 250 };

interface AnswerProps {
  interview: string;
  question: Question;
  autoFocus?: boolean;
}

/** The answer to one question: written, kept and saved. Nothing outside re-renders while a person types. */
export function Answer({ interview, question, autoFocus }: AnswerProps) {
  const t = useTranslations("answer");
  const drafts = useDrafts();
  const name = targetName({ interview, questionKey: question.key });
  const saved = useQuery(api.answers.get, { interview, questionKey: question.key });
  const draft = useStore(drafts.store, (state) => state.drafts[name]);
  const text = useShownText(saved, draft?.text);
  const flush = useCallback(() => void drafts.flush(interview), [drafts, interview]);
  if (saved === undefined && draft === undefined) return <Skeleton label={t("loading")} />;
  const write = (next: string) => {
    drafts.edit({ interview, questionKey: question.key }, next, saved?.revision ?? 0);
  };
  const words = wordsOf(text).length;
  return (
    <section className="stack" data-gap="s">
      <Aside interview={interview} questionKey={question.key} saved={saved} onRestore={write} />
      <label className="visually-hidden" htmlFor="answer">
        {t("label")}
      </label>
      <textarea
        id="answer"
        className="input answer"
        autoFocus={autoFocus}
        dir="auto"
        placeholder={t("placeholder")}
        aria-describedby="answer-length"
        maxLength={LIMITS.answer}
        value={text}
        onChange={(event) => write(event.target.value)}
        onBlur={flush}
      />
      <div className="answer-foot">
        <p id="answer-length">{t("words", { count: words, ...SUGGESTED })}</p>
        <SaveLine name={name} empty={!text} />
      </div>
    </section>
  );
}

/**
 * The text on the screen: the draft while there is one, else the newest saved text. A live answer that lags behind
 * what was just acknowledged must not flash an older text, so only a higher revision replaces what is shown.
 */
function useShownText(
  saved: { text: string; revision: number } | null | undefined,
  draft: string | undefined,
): string {
  const [shown, setShown] = useState({ text: draft ?? "", revision: 0 });
  if (draft !== undefined) {
    if (draft !== shown.text) setShown({ ...shown, text: draft });
    return draft;
  }
  if (!saved || saved.revision <= shown.revision) return shown.text;
  setShown({ text: saved.text, revision: saved.revision });
  return saved.text;
}
