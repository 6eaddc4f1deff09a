import { Head } from "../ui/head";
import { Account, useAccountView } from "./account";

/** The account, as a screen of the panel. */
export function AccountScreen({ onClose }: { onClose: () => void }) {
  const { title, close } = useAccountView(onClose);
  return (
    <main className="panel">
      <Head title={title} onBack={close} />
      <div className="panel-body stack">
        <Account />
      </div>
    </main>
  );
}
