import { useTranslations } from "use-intl";
import { useSession } from "../../lib/account/session";
import { Button } from "../ui/button";
import { Account } from "./account";

/** The account, in the place of the popup's history. */
export function AccountSection({ onClose }: { onClose: () => void }) {
  const { accounts } = useSession();
  const t = useTranslations("account");
  const close = () => {
    accounts?.putOff();
    onClose();
  };
  return (
    <section className="popup-body stack" aria-labelledby="account">
      <div className="row" data-spread>
        <h2 id="account">{t(accounts?.current ? "title" : "signInTitle")}</h2>
        <Button look="quiet" onClick={close}>
          {t("close")}
        </Button>
      </div>
      <Account />
    </section>
  );
}
