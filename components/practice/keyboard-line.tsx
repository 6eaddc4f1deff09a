import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";

/**
 * Says how to get in where the browser leaves the keyboard with the page: a panel that was open already gets it from
 * no gesture. Gone for good once the panel has had it.
 */
export function KeyboardLine() {
  const t = useTranslations("answer");
  const [isOutside, setOutside] = useState(() => !document.hasFocus());
  useEffect(() => {
    const come = () => setOutside(false);
    window.addEventListener("focus", come);
    return () => window.removeEventListener("focus", come);
  }, []);
  if (!isOutside) return null;
  return (
    <p className="hint keyboard-line" role="status">
      {t("keyboardOutside")}
    </p>
  );
}
