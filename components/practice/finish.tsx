import { useMutation } from "convex/react";
import { type RefObject, useImperativeHandle, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { api } from "../../convex/_generated/api";
import type { InterviewRow } from "../../convex/model/interviews";
import { errorWords } from "../../lib/words/errors";
import { Failure, useAttempt } from "../app/attempt";
import { useDrafts } from "../app/surface";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Notice } from "../ui/notice";

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
  const [asking, setAsking] = useState<number | null>(null);
  const attempt = useAttempt();
  const [unsaved, setUnsaved] = useState(false);
  const typing = useStore(drafts.store, (state) =>
    Object.values(state.drafts).some((draft) => draft.interview === row.key && draft.text.trim() !== ""),
  );

  const finish = (leaveOut: boolean) =>
    attempt.run(async () => {
      setUnsaved(false);
      setAsking(null);
      // What is still on its way belongs to what is finished.
      await drafts.flush(row.key);
      if (drafts.hasUnsaved(row.key)) return setUnsaved(true);
      await complete({ interview: row.key, leaveOut }).catch((error: unknown) => {
        const { code, values } = errorWords(error);
        if (code !== "unanswered") throw error;
        setAsking(values.count);
      });
    });
  const all = row.answeredCount === row.questionCount;
  const possible = !attempt.pending && (row.answeredCount > 0 || typing);
  useImperativeHandle(byKey, () => () => {
    if (possible) finish(false);
  });
  return (
    <>
      <Failure of={attempt} />
      {unsaved ? (
        <Notice tone="bad" urgent>
          {t("unsaved")}
        </Notice>
      ) : null}
      <Button
        look={all || last ? "primary" : "quiet"}
        wide
        disabled={!possible}
        onClick={() => finish(false)}
      >
        {t(attempt.pending ? "working" : all ? "finish" : "early")}
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
              <Button onClick={() => finish(true)}>{t("leaveOut", { count: asking })}</Button>
            </>
          }
        >
          <p>{t("consequence", { count: asking })}</p>
        </Dialog>
      )}
    </>
  );
}
