import { lazy, Suspense, useState } from "react";
import { useTranslations } from "use-intl";
import type { InterviewRow } from "../../convex/model/interviews";
import { Button } from "../ui/button";
import { PenIcon } from "../ui/icons";

interface ChangePostingProps {
  row: InterviewRow;
  look: "icon" | "words" | "link";
}

/** Corrects what was captured or typed of a session's posting, at any time. */
export function ChangePosting({ row, look }: ChangePostingProps) {
  const t = useTranslations("session");
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      {look === "icon" ? (
        <Button look="quiet" aria-label={t("change")} title={t("change")} onClick={() => setOpen(true)}>
          <PenIcon />
        </Button>
      ) : (
        <Button look={look === "link" ? "quiet" : "plain"} onClick={() => setOpen(true)}>
          {t(look === "link" ? "changeShort" : "change")}
        </Button>
      )}
      {open ? (
        <Suspense>
          <ChangeDialog row={row} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}

const ChangeDialog = lazy(() =>
  import("./change-dialog").then((module) => ({ default: module.ChangeDialog })),
);
