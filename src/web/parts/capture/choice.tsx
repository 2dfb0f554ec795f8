import { useId } from "react";

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly values: readonly Value[];
  /** Null: none yet. */
  readonly value: Value | null;
  textOf(value: Value): string;
  onChange(value: Value): void;
}

/** One of a few, as words in a line. */
export function Choice<Value extends string>({ legend, values, value, textOf, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {values.map((one) => (
        <label key={one} className="choice-word">
          <input type="radio" className="unseen" name={name} checked={one === value} onChange={() => onChange(one)} />
          <span>{textOf(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}
