import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Sheet } from "../../convex/validators";
import { SheetView } from "../app/sheet-view";
import { Button } from "../ui/button";

interface SheetFoldProps {
  sheet: Sheet;
  lang?: string;
  isAnswered: boolean;
  /** Opens the sheet beside the answer. */
  onLook: () => void;
}

/** What an interviewer listens for: open to whoever has answered, and before that only to whoever asks twice. */
export function SheetFold({ sheet, lang, isAnswered, onLook }: SheetFoldProps) {
  const t = useTranslations("sheet");
  const tLook = useTranslations("checklist");
  const [isAskedFor, setAskedFor] = useState(false);
  return (
    <details className="fold">
      <summary>{t("title")}</summary>
      <div className="fold-body stack" data-gap="s">
        {isAnswered || isAskedFor ? (
          <>
            <SheetView sheet={sheet} lang={lang} />
            {isAnswered ? (
              <div>
                <Button onClick={onLook}>{tLook("open")}</Button>
              </div>
            ) : null}
          </>
        ) : (
          <>
            <p className="hint">{t("before")}</p>
            <div>
              <Button onClick={() => setAskedFor(true)}>{t("showNow")}</Button>
            </div>
          </>
        )}
      </div>
    </details>
  );
}
