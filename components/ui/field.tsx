import { type ComponentProps, type ReactNode, useId } from "react";

interface FieldProps {
  label: string;
  /** Beside the label: where the value came from, or that it is optional. */
  note?: ReactNode;
  hint?: string;
  problem?: string;
  children: (
    control: Pick<ComponentProps<"input">, "id" | "className" | "aria-invalid" | "aria-describedby">,
  ) => ReactNode;
}

/** A labelled control; what stands beside its label, its problem and its hint are read out with it. */
export function Field({ label, note, hint, problem, children }: FieldProps) {
  const id = useId();
  const described = [note && `${id}-note`, problem && `${id}-problem`, hint && `${id}-hint`]
    .filter(Boolean)
    .join(" ");
  return (
    <div className="field">
      <div className="field-head">
        <label htmlFor={id}>{label}</label>
        {note ? (
          <span className="field-note" id={`${id}-note`}>
            {note}
          </span>
        ) : null}
      </div>
      {children({
        id,
        className: "input",
        "aria-invalid": problem ? true : undefined,
        "aria-describedby": described || undefined,
      })}
      {problem ? (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
