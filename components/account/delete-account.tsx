import { useTranslations } from "use-intl";
import type { Accounts } from "../../lib/account/use-account";
import { AskedButton } from "../ui/asked-button";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { CodeForm } from "./code-form";

const REFUSED = { deployment: "deleteFailed", service: "deleteRefused", nobody: "deleteUncertain" } as const;

/** Deletes the account, after saying what that means and asking for a code. */
export function DeleteAccount({ accounts }: { accounts: Accounts }) {
  const t = useTranslations("account");
  if (accounts.deletionOpen) return <DeletionQuestion accounts={accounts} />;
  if (accounts.proof) return <ProofForm proof={accounts.proof} />;
  return (
    <>
      <Refused accounts={accounts} />
      <AskedButton
        label={t(accounts.deleting ? "deleting" : "delete")}
        disabled={accounts.deleting}
        title={t("deleteTitle")}
        no={t("deleteNo")}
        yes={t("deleteYes")}
        onYes={accounts.remove}
      >
        <p>{t("deleteWhy")}</p>
      </AskedButton>
    </>
  );
}

/** What is to become of an account whose deletion was begun and not brought to an end. */
export function DeletionQuestion({ accounts }: { accounts: Accounts }) {
  const t = useTranslations("account");
  if (accounts.proof) return <ProofForm proof={accounts.proof} />;
  const actions = (
    <>
      <Button look="danger" disabled={accounts.deleting} onClick={accounts.remove}>
        {t(accounts.deleting ? "deleting" : "deleteFinish")}
      </Button>
      <Button disabled={accounts.deleting} onClick={accounts.keep}>
        {t("deleteNo")}
      </Button>
    </>
  );
  return (
    <>
      <Refused accounts={accounts} />
      <Notice tone="warn" urgent actions={actions}>
        {t("deletionOpen")}
      </Notice>
    </>
  );
}

function Refused({ accounts: { deletionRefusedBy } }: { accounts: Accounts }) {
  const t = useTranslations("account");
  if (!deletionRefusedBy) return null;
  return (
    <Notice tone="bad" urgent>
      {t(REFUSED[deletionRefusedBy])}
    </Notice>
  );
}

function ProofForm({ proof }: { proof: NonNullable<Accounts["proof"]> }) {
  const t = useTranslations("account");
  return (
    <CodeForm
      words={t("proofSent", { email: proof.email })}
      of={proof}
      action={t("deleteYes")}
      other={t("deleteNo")}
      onOther={proof.cancel}
    />
  );
}
