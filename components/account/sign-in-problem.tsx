import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { SignInProblem } from "../../lib/account/sign-in";
import { Notice } from "../ui/notice";

/** The words for a problem: at the field when it is the field's, else below it. */
export function useProblemWords(problem: SignInProblem | null, ofField: readonly SignInProblem[]) {
  const t = useTranslations("accountProblem");
  const words = problem ? t(problem) : undefined;
  const isAtField = problem !== null && ofField.includes(problem);
  return { atField: isAtField ? words : undefined, other: isAtField ? undefined : words };
}

/** What is wrong beyond the field. */
export function Problem({ words }: { words: string | undefined }) {
  return words ? (
    <Notice tone="bad" urgent>
      {words}
    </Notice>
  ) : null;
}

/** Each step has one field, and whoever came here wants to fill it in. */
export function useFocus<T extends HTMLElement>() {
  const ref = useRef<T>(null);
  useEffect(() => ref.current?.focus(), []);
  return ref;
}
