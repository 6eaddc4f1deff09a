import { useQuery } from "convex/react";
import type { FunctionReturnType } from "convex/server";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { api } from "../../convex/_generated/api";
import { LIMITS } from "../../convex/limits";
import { useSession } from "../../lib/account/session";
import { certainty } from "../../lib/capture/certainty";
import type { CapturedPosting } from "../../lib/capture/types";
import { cut, isWebLink } from "../../lib/text/index";
import type { Attempt } from "../app/attempt";
import { jobName } from "../app/job-name";
import { Button } from "../ui/button";
import { PracticeIcon } from "../ui/icons";

type Open = NonNullable<FunctionReturnType<typeof api.jobs.open>>;

interface BeginningProps {
  reading: Promise<CapturedPosting | null>;
  attempt: Attempt;
  onPractise: () => Promise<void>;
  /** Opens a session at one of its questions, or where the person was in it. */
  onOpen: (interview: string, questionKey?: string) => Promise<void>;
}

/**
 * The one filled button: to go on where the person stopped, first of all with the posting of this page; and otherwise to
 * practise what the page says. It does what it says from the first moment on: until it is known whether there is anything
 * to go on with, it practises.
 */
export function Beginning({ reading, attempt, onPractise, onOpen }: BeginningProps) {
  const t = useTranslations("popup");
  /** Undefined while the page is being read; null where it could not be. */
  const [found, setFound] = useState<CapturedPosting | null>();
  useEffect(() => {
    reading.then(setFound, () => setFound(null));
  }, [reading]);
  const { isKnown, open, isHere, attempts } = useOpen(found);
  const job = found?.title ? jobName(found.title, found.company) : undefined;
  const press = () => {
    if (attempt.pending) return;
    attempt.run(open ? () => onOpen(open.row.key, open.next?.questionKey) : onPractise);
  };
  const said = () => {
    if (found === undefined) return t("reading");
    if (!job || found === null || certainty(found) === "nothing") return t("nothing");
    if (isHere) return t("here");
    if (certainty(found) === "doubted") return t("look");
    return attempts ? t("attempt", { number: attempts + 1 }) : null;
  };
  return (
    <>
      <Button
        look="primary"
        wide
        autoFocus
        className="popup-go"
        aria-busy={!isKnown}
        aria-disabled={attempt.pending}
        onClick={press}
      >
        <PracticeIcon />
        {open ? (
          <GoOn open={open} />
        ) : (
          <span className="foreign">{job ? t("found", { job }) : t("practise")}</span>
        )}
      </Button>
      {open && isHere === false && job ? (
        <button
          type="button"
          className="popup-here"
          disabled={attempt.pending}
          onClick={() => attempt.run(onPractise)}
        >
          <span className="hint">{t("onPage")}</span>
          <span className="foreign">{job}</span>
          <b>{t("practiseIt")}</b>
        </button>
      ) : null}
      <p className="hint popup-found" role="status">
        {said()}
      </p>
    </>
  );
}

/** At which question, and of which job. */
function GoOn({ open: { row, next } }: { open: Open }) {
  const t = useTranslations("popup");
  return (
    <span>
      <b>{next ? t("goOn", { number: next.order, count: row.questionCount }) : t("finish")}</b>
      <span className="foreign">{jobName(row.jobTitle, row.company)}</span>
    </span>
  );
}

/** What there is to go on with, and how often the posting of this page was practised. */
function useOpen(found: CapturedPosting | null | undefined) {
  const { state } = useSession();
  const posting = found?.title && {
    jobTitle: cut(found.title, LIMITS.jobTitle),
    company: cut(found.company, LIMITS.company),
    ...(isWebLink(found.url) && { postingUrl: found.url }),
  };
  const ofPage = posting && state === "ready" ? { posting } : "skip";
  const here = useQuery(api.jobs.open, ofPage);
  const attempts = useQuery(api.interviews.attempts, ofPage);
  const newest = useQuery(api.jobs.open, state === "ready" ? {} : "skip");
  return {
    isKnown: state !== "starting" && (state !== "ready" || newest !== undefined),
    open: here ?? newest,
    /** Undefined while that is asked. */
    isHere: here === undefined ? undefined : here !== null,
    attempts: attempts?.length ?? 0,
  };
}
