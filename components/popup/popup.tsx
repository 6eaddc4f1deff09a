import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import type { CapturedPosting } from "../../lib/capture/types";
import { useSession } from "../../lib/account/session";
import { AccountButton } from "../account/account-button";
import { SessionGate } from "../account/session-gate";
import { Failure, useAttempt } from "../app/attempt";
import { History } from "../history/history";
import { Button } from "../ui/button";
import { Skeleton } from "../ui/skeleton";
import { Beginning } from "./beginning";

interface PopupProps {
  /** What the page in front says, once it has been read; null where there is nothing to read. */
  reading: Promise<CapturedPosting | null>;
  /** Hands the page in front to the panel and opens it; must be called straight from the press, like the next two. */
  onPractise: () => Promise<void>;
  /** Opens one session in the panel, at one of its questions or where the person was in it. */
  onOpen: (interview: string, questionKey?: string) => Promise<void>;
  /** Starts the sample in the panel. */
  onSample: () => Promise<void>;
  /** Opens a page of the extension in a tab. */
  onPage: (page: "options" | "progress") => void;
}

/** The toolbar popup: what to go on with on top, then every job, and the ways to progress and options. */
export function Popup({ reading, onPractise, onOpen, onSample, onPage }: PopupProps) {
  const t = useTranslations("popup");
  const tSample = useTranslations("sample");
  const { accounts } = useSession();
  const attempt = useAttempt();
  const [atAccount, setAtAccount] = useState(accounts?.pending ?? false);
  const empty = (
    <div className="popup-empty stack" data-gap="s">
      <p>{t("empty")}</p>
      <Button onClick={() => attempt.run(onSample)}>{tSample("try")}</Button>
      <p className="hint">{tSample("what")}</p>
    </div>
  );
  return (
    <main className="popup">
      <header className="popup-head stack" data-gap="s">
        <h1 className="visually-hidden">{t("title")}</h1>
        <Beginning reading={reading} attempt={attempt} onPractise={onPractise} onOpen={onOpen} />
        <Failure of={attempt} words={t("failed")} />
      </header>
      {atAccount ? (
        <Suspense fallback={<Skeleton label={t("loading")} />}>
          <AccountSection onClose={() => setAtAccount(false)} />
        </Suspense>
      ) : (
        <section className="popup-body stack" data-gap="s" aria-labelledby="jobs">
          <h2 id="jobs">{t("jobs")}</h2>
          <SessionGate loading={t("loading")} lines={4}>
            <History onOpen={({ key }) => attempt.run(() => onOpen(key))} empty={empty} />
          </SessionGate>
        </section>
      )}
      <nav className="popup-foot" aria-label={t("more")}>
        <AccountButton onOpen={() => setAtAccount(true)} />
        <span>
          <Button look="quiet" onClick={() => onPage("progress")}>
            {t("progress")}
          </Button>
          <Button look="quiet" onClick={() => onPage("options")}>
            {t("options")}
          </Button>
        </span>
      </nav>
    </main>
  );
}

/** Loaded when it is needed: most openings of the popup are for the jobs. */
const AccountSection = lazy(() =>
  import("../account/account-section").then((module) => ({ default: module.AccountSection })),
);
