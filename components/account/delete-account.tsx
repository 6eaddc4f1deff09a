import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Accounts } from "../../lib/account/accounts";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Notice } from "../ui/notice";

/** Deletes the account, after saying what that means. */
export function DeleteAccount({ accounts }: { accounts: Accounts }) {
  const t = useTranslations("account");
  const [isAsking, setAsking] = useState(false);
  const [state, setState] = useState<"idle" | "deleting" | "failed">("idle");
  const remove = () => {
    setAsking(false);
    setState("deleting");
    // When it worked, this screen is gone.
    accounts.remove().catch(() => setState("failed"));
  };
  return (
    <>
      {state === "failed" ? (
        <Notice tone="bad" urgent>
          {t("deleteFailed")}
        </Notice>
      ) : null}
      <Button look="danger" disabled={state === "deleting"} onClick={() => setAsking(true)}>
        {t(state === "deleting" ? "deleting" : "delete")}
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
