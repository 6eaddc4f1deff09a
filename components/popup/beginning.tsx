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
 * The one filled button is about the page: to practise what it says, or to go on with it. Another job stands on it only
 * where the page has no posting, and otherwise below. It does what it says from the first moment on: until it is known
 * what the page says and whether there is anything to go on with, it practises.
 */
export function Beginning({ reading, attempt, onPractise, onOpen }: BeginningProps) {
  const t = useTranslations("popup");
  /** Undefined while the page is being read; null where it could not be. */
  const [found, setFound] = useState<CapturedPosting | null>();
  useEffect(() => {
    reading.then(setFound, () => setFound(null));
  }, [reading]);
  const { isKnown, here, newest, attempts } = useOpen(found);
  const job = found?.title ? jobName(found.title, found.company) : undefined;
  const isPosting = found?.title !== undefined && certainty(found) !== "nothing";
  const open = here ?? (isKnown && !isPosting ? newest : null);
  const goOn = ({ row, next }: Open) => attempt.run(() => onOpen(row.key, next?.questionKey));
  const press = () => {
    if (attempt.pending) return;
    if (open) goOn(open);
    else attempt.run(onPractise);
  };
  const said = () => {
    if (found === undefined) return t("reading");
    if (found === null || !isPosting) return t("nothing");
    if (here) return t("here");
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
          <span>
            <GoOn open={open} />
          </span>
        ) : (
          <span className="foreign">{job ? t("found", { job }) : t("practise")}</span>
        )}
      </Button>
      <p className="hint popup-found" role="status">
        {said()}
      </p>
      {!open && newest ? (
        <button type="button" className="popup-here" disabled={attempt.pending} onClick={() => goOn(newest)}>
          <GoOn open={newest} />
        </button>
      ) : null}
      {open && !here && job ? (
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
    </>
  );
}

/** At which question, and of which job. */
function GoOn({ open: { row, next } }: { open: Open }) {
  const t = useTranslations("popup");
  return (
    <>
      <b>{next ? t("goOn", { number: next.order, count: row.questionCount }) : t("finish")}</b>
      <span className="foreign">{jobName(row.jobTitle, row.company)}</span>
    </>
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
  const isAsked = state !== "ready" || (newest !== undefined && (ofPage === "skip" || here !== undefined));
  return {
    isKnown: found !== undefined && state !== "starting" && isAsked,
    here,
    newest,
    attempts: attempts?.length ?? 0,
  };
}
