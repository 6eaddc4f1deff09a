import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { useSettings } from "../app/settings";
import { Keys } from "../app/shortcuts";

interface ShortcutsProps {
  /** The keys that capture, as the browser has them; empty when there are none. */
  captureKeys: () => Promise<string>;
}

/** The keys and what they do; those of the practice screen can be switched off, the one for capture is the browser's. */
export function Shortcuts({ captureKeys }: ShortcutsProps) {
  const t = useTranslations("options");
  const [{ keys }, change] = useSettings();
  const given = useGiven(captureKeys);
  return (
    <>
      {given === undefined ? null : (
        <p>
          {given
            ? t.rich("shortcutCapture", { keys: given, k: (words) => <kbd>{words}</kbd> })
            : t("shortcutNone")}
        </p>
      )}
      <p className="hint">{t("shortcutChange")}</p>
      <label className="check">
        <input type="checkbox" checked={keys} onChange={(event) => change({ keys: event.target.checked })} />
        {t("shortcutsOn")}
      </label>
      {keys ? <Keys /> : null}
    </>
  );
}

/** Asked again whenever the page is looked at, for they are changed on a page of the browser's. */
function useGiven(captureKeys: () => Promise<string>): string | undefined {
  const [given, setGiven] = useState<string>();
  useEffect(() => {
    const ask = () => void captureKeys().then(setGiven, () => {});
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => document.removeEventListener("visibilitychange", ask);
  }, [captureKeys]);
  return given;
}
