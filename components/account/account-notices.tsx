import { useTranslations } from "use-intl";
import type { Accounts } from "../../lib/account/use-account";
import { useSession } from "../../lib/account/session";
import { Button } from "../ui/button";
import { Notice } from "../ui/notice";
import { DeletionQuestion } from "./delete-account";
import { MoveQuestion } from "./move";

const ENDED = { revoked: "endedRevoked", deleted: "endedDeleted" } as const;

/** What a person should know about their account without looking for it. */
export function AccountNotices() {
  const session = useSession();
  const t = useTranslations("account");
  const { accounts } = session;
  if (!accounts) return null;
  const { ended } = accounts;
  if (session.state === "ready" && !session.person.device) return <OfAccount accounts={accounts} />;
  if (accounts.onDevice) return <OnDevice accounts={accounts} />;
  if (!ended) return null;
  return (
    <Notice tone="warn" urgent actions={<Button onClick={accounts.dismissEnded}>{t("dismiss")}</Button>}>
      <p>{t(ENDED[ended.reason])}</p>
      {ended.unsaved ? <p>{t("endedUnsaved", { count: ended.unsaved, email: ended.email ?? "" })}</p> : null}
    </Notice>
  );
}

/** Whoever began to delete the account is asked for nothing else before they have said what is to become of it. */
function OfAccount({ accounts }: { accounts: Accounts }) {
  return accounts.deletionOpen ? (
    <DeletionQuestion accounts={accounts} />
  ) : (
    <MoveQuestion accounts={accounts} />
  );
}

/** Says that what is practised now stays outside the account, and offers the way back. */
export function OnDevice({ accounts }: { accounts: Accounts }) {
  const t = useTranslations("account");
  return (
    <Notice
      tone="warn"
      actions={<Button onClick={() => accounts.practiseOnDevice(false)}>{t("backToAccount")}</Button>}
    >
      {t("onDevice")}
    </Notice>
  );
}
