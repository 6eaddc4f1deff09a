import { Field } from "./field";

interface ChoiceProps<Value extends string> {
  label: string;
  hint?: string;
  /** One that is not among the options shows the first of them. */
  value: string;
  options: readonly { value: Value; name: string; disabled?: boolean; lang?: string }[];
  onChange: (value: Value) => void;
}

/** A labelled list to choose one thing from. */
export function Choice<Value extends string>({ label, hint, value, options, onChange }: ChoiceProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find((one) => one.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => choose(event.target.value)}>
          {options.map(({ name, ...option }) => (
            <option key={option.value} {...option}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
