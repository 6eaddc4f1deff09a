import { useTranslations } from "use-intl";
import type { QuestionKind } from "../../convex/coach/types";
import { KINDS } from "../../lib/storage/settings";

interface KindsFieldProps {
  /** Null: a mix that fits the posting, which is also what all of them together are. */
  kinds: QuestionKind[] | null;
  onChange: (kinds: QuestionKind[] | null) => void;
}

/** Which kinds of questions to ask. */
export function KindsField({ kinds, onChange }: KindsFieldProps) {
  const t = useTranslations("practice");
  const tPosting = useTranslations("posting");
  const chosen = kinds ?? KINDS;
  const toggle = (kind: QuestionKind) => {
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
