import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import type { CapturedPosting } from "../../lib/capture/types";
import { useSession } from "../../lib/account/session";
import { SessionGate } from "../account/session-gate";
import { Failure, useAttempt } from "../app/attempt";
import { History } from "../history/history";
import { Button } from "../ui/button";
import { OptionsIcon, ProgressIcon } from "../ui/icons";
import { AccountButton } from "../account/account-button";
import { Skeleton } from "../ui/skeleton";
import { PractiseButton } from "./practise-button";

interface PopupProps {
  /** What the page in front says, once it has been read; null where there is nothing to read. */
  reading: Promise<CapturedPosting | null>;
  /** Hands the page in front to the panel and opens it; must be called straight from the press. */
  onPractise: () => Promise<void>;
  /** Opens one session in the panel. */
  onOpen: (interview: string) => Promise<void>;
  /** Opens a page of the extension in a tab. */
  onPage: (page: "options" | "progress") => void;
}

/** The toolbar popup: one way to begin on top, the history below. */
export function Popup({ reading, onPractise, onOpen, onPage }: PopupProps) {
  const t = useTranslations("popup");
  const { accounts } = useSession();
  const attempt = useAttempt();
  const [atAccount, setAtAccount] = useState(accounts?.pending ?? false);
  return (
    <main className="popup">
      <header className="popup-head stack" data-gap="s">
        <h1 className="visually-hidden">{t("title")}</h1>
        <PractiseButton reading={reading} attempt={attempt} onPractise={onPractise} />
        <Failure of={attempt} words={t("failed")} />
      </header>
      {atAccount ? (
        <Suspense fallback={<Skeleton label={t("loading")} />}>
          <AccountSection onClose={() => setAtAccount(false)} />
        </Suspense>
      ) : (
        <section className="popup-body stack" data-gap="s" aria-labelledby="history">
          <div className="row" data-spread>
            <h2 id="history">{t("history")}</h2>
            <span className="row">
              <AccountButton onOpen={() => setAtAccount(true)} />
              <Button
                look="quiet"
                aria-label={t("progress")}
                title={t("progress")}
                onClick={() => onPage("progress")}
              >
                <ProgressIcon />
              </Button>
              <Button
                look="quiet"
                aria-label={t("options")}
                title={t("options")}
                onClick={() => onPage("options")}
              >
                <OptionsIcon />
              </Button>
            </span>
          </div>
          <SessionGate loading={t("loading")} lines={4}>
            <ProgressFold />
            <History onOpen={({ key }) => attempt.run(() => onOpen(key))} />
          </SessionGate>
        </section>
      )}
    </main>
  );
}

/** Loaded when they are needed: most openings of the popup are for the history. */
const OverTime = lazy(() => import("../progress/progress").then((module) => ({ default: module.OverTime })));
const AccountSection = lazy(() =>
  import("../account/account-section").then((module) => ({ default: module.AccountSection })),
);

function ProgressFold() {
  const t = useTranslations("popup");
  const [open, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("progress")}</summary>
      <div className="fold-body">
        {open ? (
          <Suspense fallback={<Skeleton label={t("loading")} />}>
            <OverTime />
          </Suspense>
        ) : null}
      </div>
    </details>
  );
}
