import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Unsaved } from "../../lib/account/machine";
import type { Accounts } from "../../lib/account/use-account";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";

/** Signs out; asks first when there are answers that the account does not have. */
export function SignOut({ accounts }: { accounts: Accounts }) {
  const t = useTranslations("account");
  const [isLeaving, setLeaving] = useState(false);
  const [unsaved, setUnsaved] = useState(0);
  const leave = (choice: Unsaved) => {
    setUnsaved(0);
    setLeaving(true);
    // When it worked, this screen is gone.
    void accounts
      .signOut(choice)
      .then(setUnsaved)
      .finally(() => setLeaving(false));
  };
  return (
    <>
      <Button wide disabled={isLeaving} onClick={() => leave("ask")}>
        {t(isLeaving ? "signingOut" : "signOut")}
      </Button>
      {unsaved > 0 ? (
        <Dialog
          title={t("unsavedTitle", { count: unsaved })}
          stay={t("stay")}
          onClose={() => setUnsaved(0)}
          actions={
            <>
              <Button onClick={() => leave("keep")}>{t("keep")}</Button>
              <Button look="danger" onClick={() => leave("discard")}>
                {t("discard")}
              </Button>
            </>
          }
        >
          <p className="hint">{t("unsavedWhy")}</p>
        </Dialog>
      ) : null}
    </>
  );
}
