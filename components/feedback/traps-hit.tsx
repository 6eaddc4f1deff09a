import { useTranslations } from "use-intl";
import type { TrapRead } from "../../lib/coach/review/index";
import { Mark } from "../ui/mark";

interface TrapsHitProps {
  traps: readonly TrapRead[];
  lang: string | undefined;
}

/** What was said and better left unsaid, as items of a list of points. */
export function TrapsHit({ traps, lang }: TrapsHitProps) {
  const t = useTranslations("feedback");
  return traps
    .filter(({ state }) => state === "hit")
    .map(({ key, text }) => (
      <li key={key}>
        <Mark state="hit" />
        <span>
          {t("trap")}{" "}
          <span className="foreign" lang={lang}>
            {text}
          </span>
        </span>
      </li>
    ));
}
