import type { SearchResult } from '@clockstop/answers';
import { resultGroups } from '../../search/result-groups.ts';

/** What was found, in groups by kind. */
export function Results({ results }: { readonly results: readonly SearchResult[] }) {
  return (
    <>
      {resultGroups(results).map((group) => (
        <section key={group.heading} className="app-results">
          <h2 className="nhsuk-heading-s app-results__heading">{group.heading}</h2>
          <ul className="app-results__list">
            {group.results.map((result) => (
              <Result key={`${result.code} ${result.path}`} result={result} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Result({ result: { kind, code, name, line, path } }: { readonly result: SearchResult }) {
  return (
    <li className="app-results__item">
      <a className="app-results__name" href={path}>
        {name}
      </a>
      {hasTellingCode(kind) && <span className="app-results__code">{code}</span>}
      <p className="app-results__line">{line}</p>
    </li>
  );
}

/** The codes of alliances, places and standards are no words that people use. */
const hasTellingCode = (kind: SearchResult['kind']): boolean =>
  kind === 'board' || kind === 'provider' || kind === 'commissioner';
