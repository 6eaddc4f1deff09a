import { useTranslations } from "use-intl";
import type { Accounts } from "../../lib/account/use-account";
import { type Move as Moving, useMove } from "../../lib/account/use-move";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Notice } from "../ui/notice";

/** Asks once whether to take what was practised on this device into the account, and shows how far that is. */
export function MoveQuestion({ accounts }: { accounts: Accounts }) {
  const t = useTranslations("account");
  const move = useMove(accounts);
  if (accounts.move === null && move.count) {
    const { count } = move;
    return (
      <Dialog
        title={t("moveTitle", { count })}
        onClose={() => accounts.wishToMove("later")}
        actions={
          <>
            <Button look="primary" onClick={move.start}>
              {t("moveNow", { count })}
            </Button>
            <Button onClick={() => accounts.wishToMove("later")}>{t("moveLater")}</Button>
          </>
        }
      >
        <p>{t("moveWhy", { count })}</p>
      </Dialog>
    );
  }
  return move.state === "idle" && !move.kept ? null : <MoveState move={move} />;
}

/** The same, for whoever said "not now". */
export function MoveOffer({ accounts }: { accounts: Accounts }) {
  const t = useTranslations("account");
  const move = useMove(accounts);
  if (move.state !== "idle" || move.kept) return <MoveState move={move} />;
  if (!move.count) return null;
  const { count } = move;
  return (
    <Notice actions={<Button onClick={move.start}>{t("moveNow", { count })}</Button>}>
      {t("moveOffer", { count })}
    </Notice>
  );
}

function MoveState({ move: { state, progress, kept, start } }: { move: Moving }) {
  const t = useTranslations("account");
  if (state === "failed") {
    return (
      <Notice tone="bad" urgent actions={<Button onClick={start}>{t("moveAgain")}</Button>}>
        {t("moveFailed")}
      </Notice>
    );
  }
  if (state === "idle") return <Notice>{t("moveKept", { count: kept })}</Notice>;
  const { moved, of } = progress ?? { moved: 0, of: 0 };
  return (
    <Notice>
      <div className="stack" data-gap="s" role="status">
        <p>{t("moving", { number: Math.min(moved + 1, of), count: of })}</p>
        <progress className="bar" max={of} value={moved} />
      </div>
    </Notice>
  );
}
