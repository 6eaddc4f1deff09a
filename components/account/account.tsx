import { useTranslations } from "use-intl";
import { useSession } from "../../lib/account/session";
import type { Accounts } from "../../lib/account/use-account";
import type { AccountPerson } from "../../lib/account/records";
import { Button } from "../ui/button";
import { Skeleton } from "../ui/skeleton";
import { OnDevice } from "./account-notices";
import { Avatar, nameOf } from "./avatar";
import { DeleteAccount } from "./delete-account";
import { ExportAccount } from "./export-account";
import { MoveOffer } from "./move";
import { SessionGate } from "./session-gate";
import { SignInForm } from "./sign-in-form";
import { SignOut } from "./sign-out";

/** What the account is called on any surface, and the way out of it, which puts off a sign-in that is under way. */
export function useAccountView(onClose: () => void): { title: string; close: () => void } {
  const { accounts } = useSession();
  const t = useTranslations("account");
  return {
    title: t(accounts?.current ? "title" : "signInTitle"),
    close() {
      accounts?.putOff();
      onClose();
    },
  };
}

/** Everything about the account: the way in, or who is signed in and what they can do. Fits any surface. */
export function Account() {
  const { accounts } = useSession();
  if (!accounts) return null;
  const { current } = accounts;
  return current ? <SignedIn accounts={accounts} person={current} /> : <WayIn accounts={accounts} />;
}

function WayIn({ accounts: { signIn, begun, begin } }: { accounts: Accounts }) {
  const t = useTranslations("account");
  if (!begun) {
    return (
      <div className="stack">
        <p className="hint">{t("why")}</p>
        <Button onClick={begin}>{t("signIn")}</Button>
      </div>
    );
  }
  return signIn ? <SignInForm signIn={signIn} /> : <Skeleton label={t("loading")} lines={4} />;
}

function SignedIn({ accounts, person }: { accounts: Accounts; person: AccountPerson }) {
  const t = useTranslations("account");
  const name = nameOf(person);
  const isOpen = !accounts.onDevice;
  return (
    <div className="stack">
      <section className="card account-person">
        <Avatar person={person} />
        <div>
          <p className="hint">{t("signedInAs")}</p>
          <p className="foreign">
            <strong>{name}</strong>
          </p>
          {person.email && person.email !== name ? <p className="hint foreign">{person.email}</p> : null}
        </div>
      </section>
      {accounts.onDevice ? <OnDevice accounts={accounts} /> : null}
      <SessionGate loading={t("opening")} rescue={<SignOut accounts={accounts} />}>
        {isOpen ? <MoveOffer accounts={accounts} /> : null}
        {isOpen && accounts.account ? <ExportAccount client={accounts.account} /> : null}
        <SignOut accounts={accounts} />
        {isOpen ? <DeleteAccount accounts={accounts} /> : null}
      </SessionGate>
    </div>
  );
}
