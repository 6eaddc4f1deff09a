import { useMutation } from "convex/react";
import type { FunctionReturnType } from "convex/server";
import { useCallback, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { useDrafts } from "../app/surface";
import { Notice } from "../ui/notice";

type Earlier = NonNullable<FunctionReturnType<typeof api.stories.told>>;

/** A story that was told before, and the answer that tells it again. */
interface Retold {
  questionKey: string;
  earlier: Earlier;
}

/**
 * Asks, when a question is left whose answer was typed on, whether it tells a story that was told before. Nothing waits
 * for the answer, and where none comes nothing is said.
 */
export function useTold(interview: string) {
  const drafts = useDrafts();
  const ask = useMutation(api.stories.told);
  const [told, setTold] = useState<Retold | null>(null);
  const typed = useTyped(interview);
  const tell = useCallback(
    (questionKey: string) => {
      const isTyped = typed.delete(questionKey);
      void drafts
        .flush(interview)
        .then(() => (isTyped ? ask({ interview, questionKey }) : null))
        .then((earlier) => isTyped && setTold(earlier && { questionKey, earlier }))
        .catch(() => {});
    },
    [drafts, interview, ask, typed],
  );
  return { told, tell };
}

/** The questions whose answers were typed on since they were last told. Nothing is drawn anew for a keystroke. */
function useTyped(interview: string): Set<string> {
  const drafts = useDrafts();
  const [state] = useState(() => new Set<string>());
  useEffect(
    () =>
      drafts.store.subscribe(({ drafts: typed }) => {
        for (const draft of Object.values(typed))
          if (draft.interview === interview) state.add(draft.questionKey);
      }),
    [drafts, interview, state],
  );
  return state;
}

interface ToldProps {
  told: Retold | null;
  questions: readonly { key: string; order: number }[];
}

/** That the answer which was just left tells a story again, while it can still be changed. */
export function Told({ told, questions }: ToldProps) {
  const t = useTranslations("told");
  if (!told) return null;
  const left = questions.find(({ key }) => key === told.questionKey);
  const here = questions.find(({ key }) => key === told.earlier.questionKey);
  return (
    <Notice>
      {left ? `${t("answer", { number: left.order })} ` : null}
      {told.earlier.elsewhere
        ? t("before", told.earlier.elsewhere)
        : t("here", { number: here?.order ?? told.earlier.order })}
    </Notice>
  );
}
