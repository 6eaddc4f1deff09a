import { useTranslations } from "use-intl";
import { QUESTION_COUNTS } from "../../convex/limits";
import type { FormChoices } from "../../lib/storage/posting-form";
import { KINDS } from "../../lib/storage/settings";
import { Field } from "../ui/field";

interface WishFieldsProps {
  choices: FormChoices;
  onChange: (change: Partial<FormChoices>) => void;
}

/** What to be asked: how many questions, of which kinds, and whether less about the past. */
export function WishFields({ choices, onChange }: WishFieldsProps) {
  const t = useTranslations("posting");
  return (
    <>
      <Field label={t("count")}>
        {(control) => (
          <select
            {...control}
            value={choices.questionCount}
            onChange={(event) => onChange({ questionCount: Number(event.target.value) })}
          >
            {QUESTION_COUNTS.map((count) => (
              <option key={count} value={count}>
                {t("questions", { count })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <KindsField kinds={choices.kinds} onChange={(kinds) => onChange({ kinds })} />
      <label className="check">
        <input
          type="checkbox"
          checked={choices.difficulty === "hard"}
          onChange={(event) => onChange({ difficulty: event.target.checked ? "hard" : "standard" })}
        />
        {t("lessPast")}
      </label>
    </>
  );
}

interface KindsFieldProps {
  /** Null: a mix that fits the posting, which is also what all of them together are. */
  kinds: FormChoices["kinds"];
  onChange: (kinds: FormChoices["kinds"]) => void;
}

function KindsField({ kinds, onChange }: KindsFieldProps) {
  const t = useTranslations("practice");
  const tPosting = useTranslations("posting");
  const chosen = kinds ?? KINDS;
  const toggle = (kind: (typeof KINDS)[number]) => {
    const next = KINDS.filter((other) => (other === kind) !== chosen.includes(other));
    onChange(next.length && next.length < KINDS.length ? next : null);
  };
  return (
    <fieldset className="choices">
      <legend>{tPosting("kinds")}</legend>
      {KINDS.map((kind) => (
        <label key={kind} className="check">
          <input type="checkbox" checked={chosen.includes(kind)} onChange={() => toggle(kind)} />
          {t(kind)}
        </label>
      ))}
    </fieldset>
  );
}
