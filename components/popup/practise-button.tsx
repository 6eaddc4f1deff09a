import { useQuery } from "convex/react";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import { useSession } from "../../lib/account/session";
import { certainty } from "../../lib/capture/certainty";
import type { CapturedPosting } from "../../lib/capture/types";
import { cut } from "../../lib/text/index";
import type { Attempt } from "../app/attempt";
import { Button } from "../ui/button";
import { PracticeIcon } from "../ui/icons";

interface PractiseButtonProps {
  reading: Promise<CapturedPosting | null>;
  attempt: Attempt;
  onPractise: () => Promise<void>;
}

/** The one way to begin: once the page has been read it says what with, and how often that was practised before. */
export function PractiseButton({ reading, attempt, onPractise }: PractiseButtonProps) {
  const t = useTranslations("popup");
  const tHistory = useTranslations("history");
  /** Undefined while the page is being read. */
  const [found, setFound] = useState<CapturedPosting | null>();
  useEffect(() => void reading.then(setFound), [reading]);
  const attempts = useAttempts(found);
  const open = attempts?.find(({ status }) => status !== "completed");
  const job = found?.title ? [found.title, found.company].filter(Boolean).join(", ") : undefined;
  const said = () => {
    if (found === undefined) return t("reading");
    if (!job || found === null || certainty(found) === "nothing") return t("nothing");
    if (open) return tHistory("answered", { answered: open.answeredCount, count: open.questionCount });
    if (certainty(found) === "doubted") return t("look");
    return attempts?.length ? t("attempt", { number: attempts.length + 1 }) : null;
  };
  return (
    <>
      <Button
        look="primary"
        wide
        autoFocus
        disabled={attempt.pending}
        onClick={() => attempt.run(onPractise)}
      >
        <PracticeIcon />
        <span className="foreign">{job ? t(open ? "goOn" : "found", { job }) : t("practise")}</span>
      </Button>
      <p className="hint popup-found" role="status">
        {said()}
      </p>
    </>
  );
}

/** What was practised of a posting before, newest first; undefined while it is not known. */
function useAttempts(found: CapturedPosting | null | undefined) {
  const { state } = useSession();
  const posting = found?.title && {
    jobTitle: cut(found.title, LIMITS.jobTitle),
    company: cut(found.company, LIMITS.company),
    ...(/^https?:/.test(found.url) && { postingUrl: found.url }),
  };
  return useQuery(api.interviews.attempts, posting && state === "ready" ? { posting } : "skip");
}
