import { useTranslations } from "use-intl";
import type { Sheet } from "../../convex/validators";

interface SheetViewProps {
  sheet: Sheet;
  /** The language of the sheet, which is that of its question. */
  lang?: string;
}

/** What is listened for in an answer. It says nothing about the answer that was given. */
export function SheetView({ sheet: { points, traps, example, origin }, lang }: SheetViewProps) {
  const t = useTranslations("sheet");
  return (
    <div className="stack sheet">
      <Clauses title={t("points")} clauses={points} lang={lang} />
      {traps.length ? <Clauses title={t("traps")} clauses={traps} lang={lang} isTrap /> : null}
      {example ? (
        <details>
          <summary>{t("example")}</summary>
          <p className="hint">{t("exampleHint")}</p>
          <p className="foreign" lang={lang}>
            {example}
          </p>
        </details>
      ) : null}
      {origin === "person" ? <p className="hint">{t("own")}</p> : null}
    </div>
  );
}

interface ClausesProps {
  title: string;
  clauses: { key: string; text: string }[];
  lang?: string;
  isTrap?: boolean;
}

function Clauses({ title, clauses, lang, isTrap }: ClausesProps) {
  return (
    <div className="stack" data-gap="s">
      <h3>{title}</h3>
      <ul className="clauses" data-trap={isTrap}>
        {clauses.map(({ key, text }) => (
          <li key={key} className="foreign" lang={lang}>
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
