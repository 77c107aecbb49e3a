import type { RulesSource } from './manual.ts';

/** Where something is written down. A source without an address is no public text, and marked so. */
export function WrittenDown({ sources }: { readonly sources: readonly RulesSource[] }) {
  return (
    <p className="app-prose app-rules__sources">
      Written down in:{' '}
      {sources.map((source, at) => (
        <span key={source.title}>
          {at > 0 && '; '}
          <Named source={source} />
        </span>
      ))}
      .
    </p>
  );
}

function Named({ source: { title, address } }: { readonly source: RulesSource }) {
  if (address !== null) return <a href={address}>{title}</a>;
  return (
    <>
      {title} <strong className="nhsuk-tag nhsuk-tag--yellow app-tag">Unverified</strong>
    </>
  );
}
