import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Accounts } from "../../lib/account/use-account";
import { Failure, useAttempt } from "../app/attempt";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

/** Deletes the account, after saying what that means. */
export function DeleteAccount({ accounts }: { accounts: Accounts }) {
  const t = useTranslations("account");
  const [isAsking, setAsking] = useState(false);
  // When it worked, this screen is gone.
  const attempt = useAttempt();
  const remove = () => {
    setAsking(false);
    attempt.run(accounts.remove);
  };
  return (
    <>
      <Failure of={attempt} words={t("deleteFailed")} />
      <Button look="danger" disabled={attempt.pending} onClick={() => setAsking(true)}>
        {t(attempt.pending ? "deleting" : "delete")}
      </Button>
      {isAsking ? (
        <Dialog
          title={t("deleteTitle")}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button look="primary" onClick={() => setAsking(false)}>
                {t("deleteNo")}
              </Button>
              <Button look="danger" onClick={remove}>
                {t("deleteYes")}
              </Button>
            </>
          }
        >
          <p>{t("deleteWhy")}</p>
        </Dialog>
      ) : null}
    </>
  );
}
