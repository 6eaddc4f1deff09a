import { useTranslations } from "use-intl";
import { useSession } from "../../lib/account/session";
import { Head } from "../ui/head";
import { Account } from "./account";

/** The account, as a screen of the panel. */
export function AccountScreen({ onClose }: { onClose: () => void }) {
  const { accounts } = useSession();
  const t = useTranslations("account");
  const close = () => {
    accounts?.putOff();
    onClose();
  };
  return (
    <main className="panel">
      <Head title={t(accounts?.current ? "title" : "signInTitle")} onBack={close} />
      <div className="panel-body stack">
        <Account />
      </div>
    </main>
  );
}
