import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { LIMITS } from "../../convex/limits";
import { askedAfter } from "../../lib/coach/review/index";
import { Notice } from "../ui/notice";
import { Failure, useAttempt } from "./attempt";
import { useDrafts, useSurface } from "./surface";

interface Finishing {
  /** Does what completes the session, once every word of what it asks is saved. */
  finish: (complete: () => Promise<unknown>) => void;
  pending: boolean;
  /** Whether an answer's question, or the one that was asked back after it, stands in the set. */
  isAsked: (questionKey: string) => boolean;
  /** Why it was not finished. */
  shown: ReactNode;
}

/**
 * Finishing a session, from whatever screen: what is being said or on its way belongs to it. A text whose question left
 * the set is not waited for; it stays on this device.
 */
export function useFinishing(interview: string, questions: readonly { key: string }[]): Finishing {
  const t = useTranslations("finish");
  const drafts = useDrafts();
  const { stopSpeaking, place } = useSurface();
  const attempt = useAttempt();
  const [unsaved, setUnsaved] = useState<"unsaved" | "tooLong" | null>(null);
  const isAsked = (questionKey: string) => {
    const asked = askedAfter(questionKey) ?? questionKey;
    return questions.some(({ key }) => key === asked);
  };
  const finish = (complete: () => Promise<unknown>) =>
    attempt.run(async () => {
      setUnsaved(null);
      await stopSpeaking();
      await drafts.retry(interview);
      if (!drafts.hasUnsaved(interview, isAsked)) return complete();
      const long = Object.values(drafts.store.getState().drafts).find(
        (draft) => draft.interview === interview && isAsked(draft.questionKey) && isTooLong(draft),
      );
      if (long) {
        const parent = askedAfter(long.questionKey);
        const { questionKey } = long;
        if (parent === undefined) place.go({ screen: "session", interview, questionKey });
        else place.go({ screen: "session", interview, questionKey: parent, view: "checklist" });
      }
      setUnsaved(long ? "tooLong" : "unsaved");
    });
  return {
    finish,
    pending: attempt.pending,
    isAsked,
    shown: (
      <>
        <Failure of={attempt} />
        {unsaved ? (
          <Notice tone="bad" urgent>
            {t(unsaved)}
          </Notice>
        ) : null}
      </>
    ),
  };
}

function isTooLong({ questionKey, text }: { questionKey: string; text: string }): boolean {
  return text.length > (askedAfter(questionKey) === undefined ? LIMITS.answer : LIMITS.followUpAnswer);
}
