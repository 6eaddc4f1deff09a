import { useTranslations } from "use-intl";
import type { TrapRead } from "../../lib/coach/review/index";
import { Mark } from "../ui/mark";

interface TrapsProps {
  traps: readonly TrapRead[];
  lang?: string;
  onSay: (trap: TrapRead, saw: "hit" | "clear") => void;
}

/** The traps of a sheet, last, as plain questions: yes or no. */
export function Traps({ traps, lang, onSay }: TrapsProps) {
  const t = useTranslations("checklist");
  return traps.map((trap) => (
    <li key={trap.key}>
      <fieldset className="trap">
        <legend>
          {t("trap")}{" "}
          <span className="foreign" lang={lang}>
            {trap.text}
          </span>
        </legend>
        <div className="seg" data-count="2">
          {(["hit", "clear"] as const).map((saw) => (
            <label key={saw}>
              <input
                type="radio"
                name={`trap-${trap.key}`}
                checked={trap.state === saw}
                onChange={() => onSay(trap, saw)}
              />
              {saw === "hit" ? <Mark state="hit" /> : null}
              {t(saw)}
            </label>
          ))}
        </div>
      </fieldset>
    </li>
  ));
}
