import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "./button";
import { BackIcon } from "./icons";

interface HeadProps {
  title: string;
  subtitle?: string;
  onBack?: () => void;
  /** Where the way back leads; the start unless said otherwise. */
  backTo?: string;
  children?: ReactNode;
}

/** The strip on top of every screen: the way back, where one is, and what can be done with it. */
export function Head({ title, subtitle, onBack, backTo, children }: HeadProps) {
  const t = useTranslations("panel");
  const back = backTo ?? t("back");
  return (
    <header className="panel-head">
      {onBack ? (
        <Button look="quiet" aria-label={back} title={back} onClick={onBack}>
          <BackIcon />
        </Button>
      ) : (
        <span />
      )}
      <div>
        <h1 className="foreign">{title}</h1>
        {subtitle ? <p className="foreign">{subtitle}</p> : null}
      </div>
      {children ?? <span />}
    </header>
  );
}
