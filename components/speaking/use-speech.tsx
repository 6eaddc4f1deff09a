import { type ReactNode, useCallback, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import type { Speech } from "../../lib/speech/browser";
import { Failure, useAttempt } from "../app/attempt";
import { useSurface } from "../app/surface";
import { Button } from "../ui/button";

/** What this surface speaks and hears with, null until it is loaded; and what is shown where it cannot be. */
export function useSpeech(): { speech: Speech | null; failure: ReactNode } {
  const t = useTranslations("speaking");
  const { speech: load } = useSurface();
  const [speech, setSpeech] = useState<Speech | null>(null);
  const attempt = useAttempt();
  const { run } = attempt;
  const open = useCallback(() => run(() => load().then(setSpeech)), [run, load]);
  useEffect(open, [open]);
  return {
    speech,
    failure: <Failure of={attempt} actions={<Button onClick={open}>{t("again")}</Button>} />,
  };
}
