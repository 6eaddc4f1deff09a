import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import { useSession } from "../../lib/account/session";
import { History } from "../history/history";
import { Renewal } from "../app/renewal";
import { Button } from "../ui/button";
import { OptionsIcon, PracticeIcon, ProgressIcon } from "../ui/icons";
import { AccountButton } from "../account/account-button";
import { Notice } from "../ui/notice";
import { Skeleton } from "../ui/skeleton";

interface PopupProps {
  /** Captures the page in front and opens the panel; must be called straight from the press. */
  onPractise: () => Promise<void>;
  /** Opens one session in the panel. */
  onOpen: (interview: string) => Promise<void>;
  /** Opens a page of the extension in a tab. */
  onPage: (page: "options" | "progress") => void;
}

/** The toolbar popup: one way to begin on top, the history below. */
export function Popup({ onPractise, onOpen, onPage }: PopupProps) {
  const t = useTranslations("popup");
  const session = useSession();
  const tUnavailable = useTranslations("unavailable");
  const [working, setWorking] = useState(false);
  const [failed, setFailed] = useState(false);
  const [atAccount, setAtAccount] = useState(session.accounts?.pending ?? false);
  const run = (work: Promise<void>) => {
    setWorking(true);
    setFailed(false);
    work.catch(() => setFailed(true)).finally(() => setWorking(false));
  };
  return (
    <main className="popup">
      <header className="popup-head stack" data-gap="s">
        <h1 className="visually-hidden">{t("title")}</h1>
        <Button look="primary" wide disabled={working} onClick={() => run(onPractise())}>
          <PracticeIcon />
          {t(working ? "reading" : "practise")}
        </Button>
        {failed ? (
          <Notice tone="bad" urgent>
            {t("failed")}
          </Notice>
        ) : null}
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
          {session.state === "ready" ? (
            <Renewal>
              <ProgressFold />
              <History onOpen={({ key }) => run(onOpen(key))} />
            </Renewal>
          ) : null}
          {session.state === "starting" ? <Skeleton label={t("loading")} lines={4} /> : null}
          {session.state === "away" ? (
            <Suspense fallback={<Skeleton label={t("loading")} />}>
              <Away session={session} />
            </Suspense>
          ) : null}
          {session.state === "unavailable" ? (
            <Notice tone="bad" urgent>
              {tUnavailable(session.reason)}
            </Notice>
          ) : null}
        </section>
      )}
    </main>
  );
}

/** Loaded when they are needed: most openings of the popup are for the history. */
const OverTime = lazy(() => import("../progress/progress").then((module) => ({ default: module.OverTime })));
const Away = lazy(() => import("../account/away").then((module) => ({ default: module.Away })));
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
