import { useMutation } from "convex/react";
import type { FunctionReturnType } from "convex/server";
import { useCallback, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { api } from "../../convex/_generated/api";
import { targetName } from "../../lib/drafts/index";
import { useDrafts } from "../app/surface";
import { Notice } from "../ui/notice";

type Places = FunctionReturnType<typeof api.stories.told>;

/** A story that was told before, and the answer that tells it again. */
interface Retold {
  questionKey: string;
  places: Places;
}

/**
 * Asks, when a question is left, whether its answer tells a story that was told before. Nothing waits for it, and an
 * answer that was not touched is not asked about.
 */
export function useTold(interview: string) {
  const drafts = useDrafts();
  const told = useMutation(api.stories.told);
  const [retold, setRetold] = useState<Retold | null>(null);
  const asked = useRef(new Map<string, string>());
  const texts = useStore(drafts.store, (state) => state.drafts);
  const tell = useCallback(
    (questionKey: string) => {
      const text = texts[targetName({ interview, questionKey })]?.text;
      if (text !== undefined) asked.current.set(questionKey, text);
      const isNew = text !== undefined || !asked.current.has(questionKey);
      asked.current.set(questionKey, text ?? asked.current.get(questionKey) ?? "");
      void drafts.flush(interview).then(async () => {
        if (!isNew) return;
        const places = await told({ interview, questionKey });
        setRetold(places.length ? { questionKey, places } : null);
      });
    },
    [drafts, interview, told, texts],
  );
  return { told: retold, tell };
}

interface ToldProps {
  told: Retold | null;
  questions: readonly { key: string; order: number }[];
}

/** That the answer which was just left tells a story again, while it can still be changed. */
export function Told({ told, questions }: ToldProps) {
  const t = useTranslations("told");
  const [first] = told?.places ?? [];
  if (!told || !first) return null;
  const left = questions.find(({ key }) => key === told.questionKey);
  const here = questions.find(({ key }) => key === first.questionKey);
  return (
    <Notice>
      {left ? `${t("answer", { number: left.order })} ` : null}
      {here ? t("here", { number: here.order }) : t("before", first)}
    </Notice>
  );
}
