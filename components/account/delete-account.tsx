import { useTranslations } from "use-intl";
import type { Accounts } from "../../lib/account/use-account";
import { Failure, useAttempt } from "../app/attempt";
import { AskedButton } from "../ui/asked-button";

/** Deletes the account, after saying what that means. */
export function DeleteAccount({ accounts }: { accounts: Accounts }) {
  const t = useTranslations("account");
  // When it worked, this screen is gone.
  const attempt = useAttempt();
  return (
    <>
      <Failure of={attempt} words={t("deleteFailed")} />
      <AskedButton
        label={t(attempt.pending ? "deleting" : "delete")}
        disabled={attempt.pending}
        title={t("deleteTitle")}
        no={t("deleteNo")}
        yes={t("deleteYes")}
        onYes={() => attempt.run(accounts.remove)}
      >
        <p>{t("deleteWhy")}</p>
      </AskedButton>
    </>
  );
}
