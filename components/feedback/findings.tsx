import { useTranslations } from "use-intl";

interface FindingListProps {
  kind: "strength" | "improvement";
  findings: { text: string; quote?: string; questionKey?: string }[];
  /** Says which question a finding is about. */
  questions?: { key: string; order: number }[];
}

type FindingsProps = Required<FindingListProps>;

/** Strengths or improvements over all answers, each with the words that show it. */
export function Findings({ kind, findings, questions }: FindingsProps) {
  const t = useTranslations("feedback");
  const id = `findings-${kind}`;
  return (
    <section className="stack" data-gap="s" aria-labelledby={id}>
      <h2 id={id}>{t(kind)}</h2>
      {findings.length ? (
        <FindingList kind={kind} findings={findings} questions={questions} />
      ) : (
        <p className="hint">{t(kind === "strength" ? "noStrength" : "noImprovement")}</p>
      )}
    </section>
  );
}

/** Each finding with the words that show it. */
export function FindingList({ kind, findings, questions }: FindingListProps) {
  const t = useTranslations("feedback");
  return (
    <ul className="findings" data-kind={kind}>
      {findings.map((finding, index) => {
        const order = questions?.find(({ key }) => key === finding.questionKey)?.order;
        return (
          <li key={index}>
            <p className="foreign">{finding.text}</p>
            {finding.quote ? <q className="hint foreign">{finding.quote}</q> : null}
            {order ? <p className="hint">{t("inQuestion", { number: order })}</p> : null}
          </li>
        );
      })}
    </ul>
  );
}
