import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import { errorWords, type Words } from "../../lib/words/errors";
import { Notice } from "../ui/notice";

interface AttemptState {
  /** Whether something that was begun is not through. */
  pending: boolean;
  /** What went wrong, until something is begun again. */
  failure: Words | null;
}

interface AttemptStore {
  store: StoreApi<AttemptState>;
  /** Begins at once, within the press that asks for it. Never throws: what goes wrong becomes `failure`. */
  run: (work: () => Promise<unknown>) => void;
}

/** Keeps account of what a person tries. Two may be under way: it is pending until both are through. */
export function createAttempt(): AttemptStore {
  const store = createStore<AttemptState>(() => ({ pending: false, failure: null }));
  let underWay = 0;
  const attempt = async (work: () => Promise<unknown>) => {
    underWay++;
    store.setState({ pending: true, failure: null });
    try {
      await work();
    } catch (error) {
      store.setState({ failure: errorWords(error) });
    }
    underWay--;
    store.setState({ pending: underWay > 0 });
  };
  return { store, run: (work) => void attempt(work) };
}

/** Something that a person tries and that can fail. */
export type Attempt = AttemptState & Pick<AttemptStore, "run">;

/** What a screen lets a person try; `run` is always the same function. */
export function useAttempt(): Attempt {
  const [{ store, run }] = useState(createAttempt);
  return { ...useStore(store), run };
}

interface FailureProps {
  of: Attempt;
  /** Says it better than the error's own words, where the screen knows what it means. */
  words?: string;
  actions?: ReactNode;
}

/** Why an attempt failed, read out when it appears. The way on is the button that tried, or `actions`. */
export function Failure({ of: { failure }, words, actions }: FailureProps) {
  const t = useTranslations("error");
  if (!failure) return null;
  return (
    <Notice tone="bad" urgent actions={actions}>
      {words ?? t(failure.code, failure.values)}
    </Notice>
  );
}
