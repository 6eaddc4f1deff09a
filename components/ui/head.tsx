import { type ReactNode, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { Button } from "./button";
import { BackIcon } from "./icons";

interface HeadProps {
  title: string;
  subtitle?: ReactNode;
  onBack?: () => void;
  /** Where the way back leads; the start unless said otherwise. */
  backTo?: string;
  /** Takes the focus when what had it is gone: a screen that came in the place of another. */
  isArrival?: boolean;
  children?: ReactNode;
}

/** The strip on top of every screen: the way back, where one is, and what can be done with it. */
export function Head({ title, subtitle, onBack, backTo, isArrival, children }: HeadProps) {
  const t = useTranslations("panel");
  const back = backTo ?? t("back");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isArrival && document.activeElement === document.body) heading.current?.focus();
  }, [isArrival]);
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
        <h1 className="foreign" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {subtitle ? <p className="foreign">{subtitle}</p> : null}
      </div>
      {children ?? <span />}
    </header>
  );
}
