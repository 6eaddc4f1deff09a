import { useMutation } from "convex/react";
import { type RefObject, useImperativeHandle, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { errorWords, type Words } from "../../lib/words/errors";
import { useDrafts } from "../app/surface";
import { useCoachVia } from "../app/settings";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Notice } from "../ui/notice";
import { WordsOf } from "../ui/words-of";

interface FinishProps {
  row: InterviewRow;
  last: boolean;
  /** Is given what the button does, for the keyboard. */
  finish: RefObject<(() => void) | null>;
}

/** Ends the answering: at once when all is answered, after asking when questions would be left out. */
export function Finish({ row, last, finish: byKey }: FinishProps) {
  const t = useTranslations("finish");
  const drafts = useDrafts();
  const complete = useMutation(api.interviews.complete);
  const via = useCoachVia();
  const [asking, setAsking] = useState<number | null>(null);
  const [failure, setFailure] = useState<Words | "unsaved" | null>(null);
  const [working, setWorking] = useState(false);
  const typing = useStore(drafts.store, (state) =>
    Object.values(state.drafts).some((draft) => draft.interview === row.key && draft.text.trim() !== ""),
  );

  const finish = async (leaveOut: boolean) => {
    setFailure(null);
    setAsking(null);
    setWorking(true);
    try {
      // What is still on its way belongs to what is finished.
      await drafts.flush(row.key);
      if (drafts.hasUnsaved(row.key)) return setFailure("unsaved");
      await complete({ interview: row.key, leaveOut, ...via });
    } catch (error) {
      const words = errorWords(error);
      if (words.code === "unanswered") setAsking(words.values.count);
      else setFailure(words);
    } finally {
      setWorking(false);
    }
  };
  const all = row.answeredCount === row.questionCount;
  const possible = !working && (row.answeredCount > 0 || typing);
  useImperativeHandle(byKey, () => () => {
    if (possible) void finish(false);
  });
  return (
    <>
      {failure ? (
        <Notice tone="bad" urgent>
          {failure === "unsaved" ? t("unsaved") : <WordsOf words={failure} />}
        </Notice>
      ) : null}
      <Button
        look={all || last ? "primary" : "quiet"}
        wide
        disabled={!possible}
        onClick={() => void finish(false)}
      >
        {t(working ? "working" : all ? "finish" : "early")}
      </Button>
      {asking === null ? null : (
        <Dialog
          title={t("title", { count: asking })}
          onClose={() => setAsking(null)}
          actions={
            <>
              <Button look="primary" onClick={() => setAsking(null)}>
                {t("stay")}
              </Button>
              <Button onClick={() => void finish(true)}>{t("leaveOut", { count: asking })}</Button>
            </>
          }
        >
          <p>{t("consequence", { count: asking })}</p>
        </Dialog>
      )}
    </>
  );
}
