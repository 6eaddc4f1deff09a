import { useTranslations } from "use-intl";
import type { Session } from "../../lib/account/session";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { SignOut } from "./sign-out";

/** Somebody is signed in, but their sessions cannot be opened: why, and how to go on all the same. */
export function Away({ session }: { session: Extract<Session, { state: "away" }> }) {
  const t = useTranslations("account");
  const { accounts, reason } = session;
  return (
    <>
      <Notice tone={reason === "refused" ? "bad" : "warn"} urgent>
        {t(`away_${reason}`)}
      </Notice>
      {accounts ? (
        <div className="stack" data-gap="s">
          <Button look="primary" wide onClick={() => accounts.practiseOnDevice(true)}>
            {t("practiseHere")}
          </Button>
          <SignOut accounts={accounts} />
        </div>
      ) : null}
    </>
  );
}
