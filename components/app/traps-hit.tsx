import { useTranslations } from "use-intl";
import type { TrapRead } from "../../lib/coach/review/index";
import { Mark } from "../ui/mark";

interface TrapsHitProps {
  traps: readonly TrapRead[];
  lang: string | undefined;
}

/** What was said and better left unsaid; nothing where nothing was. */
export function TrapsHit({ traps, lang }: TrapsHitProps) {
  const t = useTranslations("feedback");
  const hit = traps.filter(({ state }) => state === "hit");
  if (!hit.length) return null;
  return (
    <ul className="points">
      {hit.map(({ key, text }) => (
        <li key={key}>
          <Mark state="hit" />
          <span>
            {t("trap")}{" "}
            <span className="foreign" lang={lang}>
              {text}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
