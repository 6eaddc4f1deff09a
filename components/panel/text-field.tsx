import { useTranslations } from "use-intl";
import { LIMITS } from "../../convex/limits";
import type { PostingField, PostingProblem } from "../../convex/posting";
import { READERS, type Origin } from "../../lib/capture/types";
import { Field } from "../ui/field";

interface TextFieldProps {
  name: PostingField;
  value: string;
  hint?: string;
  /** Where the value came from, when it was captured. */
  origin?: Origin;
  problem?: PostingProblem;
  required?: boolean;
  long?: boolean;
  link?: boolean;
  /** What stands in a long one while it is empty. */
  placeholder?: string;
  onChange: (value: string) => void;
}

/** One field of the posting, with its problem and where its value came from. */
export function TextField({
  name,
  value,
  hint,
  origin,
  problem,
  required,
  long,
  link,
  placeholder,
  onChange,
}: TextFieldProps) {
  const t = useTranslations("posting");
  const tProblem = useTranslations("problem");
  const words =
    problem && tProblem(problem.problem, { limit: problem.limit ?? 0, length: value.trim().length });
  return (
    <Field
      label={t(name)}
      problem={words}
      note={origin ? <Receipt origin={origin} /> : required ? undefined : t("optional")}
      hint={hint}
    >
      {(control) =>
        long ? (
          <textarea
            {...control}
            name={name}
            dir="auto"
            rows={6}
            placeholder={placeholder}
            style={{ minHeight: "9rem", maxHeight: "22rem" }}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <input
            {...control}
            name={name}
            dir="auto"
            type={link ? "url" : "text"}
            aria-required={required}
            placeholder={link ? "https://" : undefined}
            maxLength={LIMITS.jobDescription}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </Field>
  );
}

/** Where a field came from, and how sure that is. */
function Receipt({ origin }: { origin: Origin }) {
  const t = useTranslations("receipt");
  if (origin.reader === "person") return t("person");
  const reader = READERS.find((name) => name === origin.reader);
  const source = reader ? t(reader) : t("board", { reader: boardName(origin.reader) });
  return reader === "selection" ? source : `${source} · ${t(origin.confidence)}`;
}

/** "y-combinator" as a person writes it. */
function boardName(reader: string): string {
  return reader.replace(
    /(^|-)([a-z])/g,
    (_, dash: string, letter: string) => (dash ? " " : "") + letter.toUpperCase(),
  );
}
