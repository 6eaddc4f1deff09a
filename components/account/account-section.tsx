import { useTranslations } from "use-intl";
import { Button } from "../ui/button";
import { Account, useAccountView } from "./account";

/** The account, in the place of the popup's history. */
export function AccountSection({ onClose }: { onClose: () => void }) {
  const t = useTranslations("account");
  const { title, close } = useAccountView(onClose);
  return (
    <section className="popup-body stack" aria-labelledby="account">
      <div className="row" data-spread>
        <h2 id="account">{title}</h2>
        <Button look="quiet" onClick={close}>
          {t("close")}
        </Button>
      </div>
      <Account />
    </section>
  );
}
