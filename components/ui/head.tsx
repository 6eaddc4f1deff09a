import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { Button } from "./button";
import { BackIcon } from "./icons";

interface HeadProps {
  title: string;
  subtitle?: string;
  onBack?: () => void;
  children?: ReactNode;
}

/** The strip on top of every screen: the way back, where one is, and what can be done with it. */
export function Head({ title, subtitle, onBack, children }: HeadProps) {
  const t = useTranslations("panel");
  return (
    <header className="panel-head">
      {onBack ? (
        <Button look="quiet" aria-label={t("back")} title={t("back")} onClick={onBack}>
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
