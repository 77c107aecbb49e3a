import type { RulesColumn, RulesTable } from './manual.ts';

/** What all pathways of a table have, in a sentence. */
export function GivenHere({ given }: Pick<RulesTable, 'given'>) {
  if (given.length === 0) return null;
  const parts = given.map(({ name, value, meaning }) => `${name} ${value}${meaning && ` (${meaning})`}`);
  return (
    <p className="app-prose app-rules__given">
      <strong>In every row</strong>: {parts.join('; ')}.
    </p>
  );
}

/** What the codes in a table mean. */
export function CodesIn({ columns }: Pick<RulesTable, 'columns'>) {
  const coded = columns.filter(({ codes }) => codes.length > 0);
  if (coded.length === 0) return null;
  return (
    <ul className="nhsuk-list app-prose app-rules__codes">
      {coded.map(({ id, name, codes }) => (
        <li key={id}>
          <strong>{name}</strong>: {codes.map(({ code, meaning }) => `${code} ${meaning}`).join('; ')}
        </li>
      ))}
    </ul>
  );
}

/** What the columns of a table are called in the data set, in what is given and in what is drawn. */
export function NamesInDataSet({ table: { caption, given, columns } }: { readonly table: RulesTable }) {
  const named: readonly Pick<RulesColumn, 'name' | 'title'>[] = [...columns, ...given];
  return (
    <details className="nhsuk-details app-rules__names">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          Names in the data set<span className="nhsuk-u-visually-hidden">: {caption}</span>
        </span>
      </summary>
      <div className="nhsuk-details__text">
        <ul className="nhsuk-list">
          {named
            .filter(({ title }) => title !== '')
            .map(({ name, title }) => (
              <li key={name}>
                {name}: {title}
              </li>
            ))}
        </ul>
      </div>
    </details>
  );
}
