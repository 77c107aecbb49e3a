interface ChoiceProps {
  readonly label: string;
  /** The name of the field, and its id on the page. */
  readonly name: string;
  readonly chosen: string | undefined;
  readonly options: readonly { readonly value: string; readonly text: string }[];
}

/** One of several, with its label. */
export function Choice({ label, name, chosen, options }: ChoiceProps) {
  return (
    <div className="nhsuk-form-group app-form__part">
      <label className="nhsuk-label app-form__label" htmlFor={name}>
        {label}
      </label>
      <select className="nhsuk-select" id={name} name={name} defaultValue={chosen ?? ''}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
