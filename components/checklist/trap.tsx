import { useId } from "react";
import { useTranslations } from "use-intl";
import type { TrapRead } from "../../lib/coach/review/index";
import { Mark } from "../ui/mark";
import { useBy } from "./told-by";

interface TrapProps {
  trap: TrapRead;
  lang?: string;
  /** The sentence that shows it, from 1; 0 where no words are shown. */
  sentence: number;
  onSay: (saw: "hit" | "clear") => void;
}

/** A trap of a sheet as a plain question: yes or no; and what a model found of it. */
export function Trap({ trap, lang, sentence, onSay }: TrapProps) {
  const t = useTranslations("checklist");
  const by = useBy();
  const id = useId();
  const { state, verdict, overruled } = trap;
  const isByModel = verdict?.reader === "model" || overruled !== undefined;
  const told = () =>
    by(
      trap,
      sentence
        ? t("inSentence", { choice: t("hit"), number: sentence })
        : t(state === "hit" ? "hit" : "clear"),
    );
  return (
    <li>
      <fieldset className="trap" aria-describedby={isByModel ? id : undefined}>
        <legend>
          {t("trap")}{" "}
          <span className="foreign" lang={lang}>
            {trap.text}
          </span>
        </legend>
        <div className="seg" data-count="2">
          {(["hit", "clear"] as const).map((saw) => (
            <label key={saw}>
              <input type="radio" name={id} checked={state === saw} onChange={() => onSay(saw)} />
              {saw === "hit" ? <Mark state="hit" /> : null}
              {t(saw)}
            </label>
          ))}
        </div>
        {isByModel ? (
          <p id={id} className="hint">
            {told()}
          </p>
        ) : null}
      </fieldset>
    </li>
  );
}
