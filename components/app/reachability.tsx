import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useReachable, useSession } from "../../lib/account/session";
import { Notice } from "../ui/notice";
import { useSurface } from "./surface";

/** A worker that is being started again is not worth a word. */
const PATIENCE_MS = 3_000;

/** Says so when what is typed cannot reach the deployment for a while, and why if the deployment says it. */
export function Reachability() {
  const { client } = useSurface();
  const session = useSession();
  const t = useTranslations("panel");
  const tUnavailable = useTranslations("unavailable");
  const lost = useLasting(!useReachable(client), PATIENCE_MS);
  if (session.state === "unavailable") {
    return (
      <Notice tone="bad" urgent>
        {tUnavailable(session.reason)}
      </Notice>
    );
  }
  return lost ? <Notice tone="warn">{t("unreachable")}</Notice> : null;
}

/** Whether a flag has been up for so many ms without a break. */
function useLasting(flag: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!flag) return;
    const timer = setTimeout(() => setLasting(true), ms);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [flag, ms]);
  return lasting;
}
