import { useMutation } from "convex/react";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { errorWords } from "../../lib/words/errors";
import { useFinishing } from "../app/finishing";
import { useDrafts } from "../app/surface";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

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
export function useFinish(row: InterviewRow, questions: readonly { key: string }[]): Finish {
  const t = useTranslations("finish");
  const drafts = useDrafts();
  const complete = useMutation(api.interviews.complete);
  const [asking, setAsking] = useState<number | null>(null);
  const finishing = useFinishing(row.key, questions);
  const typing = useStore(drafts.store, (state) =>
    Object.values(state.drafts).some(
      ({ interview, questionKey, text }) =>
        interview === row.key && finishing.isAsked(questionKey) && text.trim() !== "",
    ),
  );

  const finish = (leaveOut: boolean) => {
    setAsking(null);
    finishing.finish(() =>
      complete({ interview: row.key, leaveOut }).catch((error: unknown) => {
        const { code, values } = errorWords(error);
        if (code !== "unanswered") throw error;
        setAsking(values.count);
      }),
    );
  };
  const isPossible = !finishing.pending && (row.answeredCount > 0 || typing);
  return {
    press: () => {
      if (isPossible) finish(false);
    },
    isPossible,
    words: t(finishing.pending ? "working" : "finish"),
    shown: (
      <>
        {finishing.shown}
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
