import type { Operation, Parameter } from '../../api/operations.ts';
import { Scroll } from '../../site/scroll.tsx';
import { CodedText } from '../coded-text.tsx';

/** One resource: what it gives, a form that opens its answer, and the fields of the answer. */
export function OperationPart({ operation }: { readonly operation: Operation }) {
  const { id, path, summary, description, parameters } = operation;
  return (
    <section className="app-operation" aria-labelledby={id}>
      <h2 className="nhsuk-heading-m app-operation__path" id={id}>
        <code className="app-code">{path}</code>
      </h2>
      <p className="app-prose">
        {summary}. <CodedText text={description} />
      </p>
      {parameters.every(({ in: where }) => where === 'path') ? (
        <Example path={path} parameters={parameters} />
      ) : (
        <TryIt id={id} path={path} parameters={parameters} />
      )}
      <Fields operation={operation} />
    </section>
  );
}

function Example({ path, parameters }: Pick<Operation, 'path' | 'parameters'>) {
  const address = parameters.reduce(
    (text, { name, example }) => text.replace(`{${name}}`, example || name),
    path,
  );
  return (
    <p>
      {parameters.length === 0 ? 'Open' : 'Such as'} <a href={address}>{address}</a>
    </p>
  );
}

function TryIt({ id, path, parameters }: Pick<Operation, 'id' | 'path' | 'parameters'>) {
  return (
    <form className="app-form app-operation__form" action={path} method="get" aria-label={`Try ${path}`}>
      {parameters.map((parameter) => (
        <ParameterField key={parameter.name} id={`${id}-${parameter.name}`} parameter={parameter} />
      ))}
      <button className="nhsuk-button nhsuk-button--small app-form__button" type="submit">
        Open the answer<span className="nhsuk-u-visually-hidden"> of {path}</span>
      </button>
    </form>
  );
}

interface ParameterFieldProps {
  readonly id: string;
  readonly parameter: Parameter;
}

function ParameterField({ id, parameter }: ParameterFieldProps) {
  const { name, required, description } = parameter;
  return (
    <div className="app-form__part app-operation__parameter">
      <label className="nhsuk-label app-form__label" htmlFor={id}>
        <code>{name}</code>
        {required ? '' : ' (optional)'}
      </label>
      <div className="nhsuk-hint app-form__hint" id={`${id}-hint`}>
        {description}
      </div>
      <Control id={id} parameter={parameter} />
    </div>
  );
}

function Control({ id, parameter: { name, required, choices, example, several } }: ParameterFieldProps) {
  const usual = required ? example : '';
  if (choices.length === 0)
    return (
      <input
        className="nhsuk-input"
        id={id}
        name={name}
        type="text"
        defaultValue={usual}
        required={required}
        disabled={name === 'cursor'}
        aria-describedby={`${id}-hint`}
      />
    );
  return (
    <select
      className="nhsuk-select"
      id={id}
      name={name}
      defaultValue={several ? [] : usual}
      multiple={several}
      aria-describedby={`${id}-hint`}
    >
      {!required && !several && <option value="">not said</option>}
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

function Fields({ operation: { path, fields } }: { readonly operation: Operation }) {
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          The fields of the answer<span className="nhsuk-u-visually-hidden"> of {path}</span>
        </span>
      </summary>
      <Scroll label={`The fields of the answer of ${path}`}>
        <table className="nhsuk-table app-figures">
          <caption className="nhsuk-u-visually-hidden">The fields of the answer of {path}</caption>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Type</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, type, description }) => (
              <tr key={name}>
                <th scope="row">
                  <code className="app-code">{name}</code>
                </th>
                <td>{type}</td>
                <td>{description}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}
