import { useMutation } from "convex/react";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { LIMITS } from "../../convex/limits";
import { errorWords } from "../../lib/words/errors";
import { Failure, useAttempt } from "../app/attempt";
import { useDrafts, useSurface } from "../app/surface";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Notice } from "../ui/notice";

interface Finish {
  /** Ends the answering: at once when all is answered, after asking when questions would be left out. */
  press: () => void;
  isPossible: boolean;
  /** What stands on the button. */
  words: string;
  /** What went wrong, or what is asked first. */
  shown: ReactNode;
}

/** The way from the answers to their feedback. */
export function useFinish(row: InterviewRow): Finish {
  const t = useTranslations("finish");
  const drafts = useDrafts();
  const { stopSpeaking, place } = useSurface();
  const complete = useMutation(api.interviews.complete);
  const [asking, setAsking] = useState<number | null>(null);
  const attempt = useAttempt();
  const [unsaved, setUnsaved] = useState<"unsaved" | "tooLong" | null>(null);
  const typing = useStore(drafts.store, (state) =>
    Object.values(state.drafts).some((draft) => draft.interview === row.key && draft.text.trim() !== ""),
  );

  const finish = (leaveOut: boolean) =>
    attempt.run(async () => {
      setUnsaved(null);
      setAsking(null);
      // What is still being said or on its way belongs to what is finished.
      await stopSpeaking();
      await drafts.flush(row.key);
      if (drafts.hasUnsaved(row.key)) {
        const left = Object.values(drafts.store.getState().drafts);
        const long = left.find(({ interview, text }) => interview === row.key && text.length > LIMITS.answer);
        if (long) place.go({ screen: "session", interview: row.key, questionKey: long.questionKey });
        return setUnsaved(long ? "tooLong" : "unsaved");
      }
      await complete({ interview: row.key, leaveOut }).catch((error: unknown) => {
        const { code, values } = errorWords(error);
        if (code !== "unanswered") throw error;
        setAsking(values.count);
      });
    });
  const isPossible = !attempt.pending && (row.answeredCount > 0 || typing);
  return {
    press: () => {
      if (isPossible) finish(false);
    },
    isPossible,
    words: t(attempt.pending ? "working" : "finish"),
    shown: (
      <>
        <Failure of={attempt} />
        {unsaved ? (
          <Notice tone="bad" urgent>
            {t(unsaved)}
          </Notice>
        ) : null}
        {asking === null ? null : (
          <Dialog
            title={t("title", { count: asking })}
            onClose={() => setAsking(null)}
            actions={
              <>
                <Button look="primary" onClick={() => setAsking(null)}>
                  {t("stay")}
                </Button>
                <Button onClick={() => finish(true)}>{t("leaveOut", { count: asking })}</Button>
              </>
            }
          >
            <p>{t("consequence", { count: asking })}</p>
          </Dialog>
        )}
      </>
    ),
  };
}
