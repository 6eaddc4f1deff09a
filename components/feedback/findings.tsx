import { useTranslations } from "use-intl";
import type { Finding } from "../../convex/coach/types";

interface FindingsProps {
  kind: "strength" | "improvement";
  findings: Finding[];
  questions: { key: string; order: number }[];
}

/** Strengths or improvements over all answers, each with the words that show it. */
export function Findings({ kind, findings, questions }: FindingsProps) {
  const t = useTranslations("feedback");
  const id = `findings-${kind}`;
  return (
    <section className="stack" data-gap="s" aria-labelledby={id}>
      <h2 id={id}>{t(kind)}</h2>
      {findings.length ? (
        <ul className="findings" data-kind={kind}>
          {findings.map((finding, index) => {
            const order = questions.find(({ key }) => key === finding.questionKey)?.order;
            return (
              <li key={index}>
                <p className="foreign">{finding.text}</p>
                {finding.quote ? <q className="hint foreign">{finding.quote}</q> : null}
                {order ? <p className="hint">{t("inQuestion", { number: order })}</p> : null}
              </li>
            );
          })}
        </ul>
      ) : (
        <p className="hint">{t(kind === "strength" ? "noStrength" : "noImprovement")}</p>
      )}
    </section>
  );
}
