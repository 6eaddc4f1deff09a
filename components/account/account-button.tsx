import { useTranslations } from "use-intl";
import { useSession } from "../../lib/account/session";
import { Button } from "../ui/button";
import { Avatar, nameOf } from "./avatar";

/** Who is signed in, or the way in; nothing in builds without accounts. */
export function AccountButton({ onOpen }: { onOpen: () => void }) {
  const { accounts } = useSession();
  const t = useTranslations("account");
  if (!accounts) return null;
  const { current, begin } = accounts;
  if (!current) {
    const signIn = () => {
      begin();
      onOpen();
    };
    return (
      <Button look="quiet" onClick={signIn}>
        {t("signIn")}
      </Button>
    );
  }
  const label = t("open", { name: nameOf(current) });
  return (
    <Button look="quiet" aria-label={label} title={label} onClick={onOpen}>
      <Avatar person={current} />
    </Button>
  );
}
