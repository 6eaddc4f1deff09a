import { useTranslations } from "use-intl";
import type { PointRead } from "../../lib/coach/review/index";
import { Mark } from "../ui/mark";

interface UnsaidProps {
  points: readonly PointRead[];
  lang: string | undefined;
}

/** Points that are missing, or said in part; nothing where there are none. */
export function Unsaid({ points, lang }: UnsaidProps) {
  const t = useTranslations("feedback");
  if (!points.length) return null;
  return (
    <ul className="points">
      {points.map(({ key, text, state }) => (
        <li key={key}>
          <Mark state={state} />
          <span>
            <span className="foreign" lang={lang}>
              {text}
            </span>
            {state === "partly" ? <span className="hint"> {t("inPart")}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
