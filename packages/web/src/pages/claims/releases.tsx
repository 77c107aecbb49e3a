import { type CheckedStandard, titlesInSentence } from '@clockstop/answers';
import { standardById } from '@clockstop/rules';

/** The releases to fetch for the standards that are not there, each once; nothing where all are. */
export function Releases({ standards }: { readonly standards: readonly CheckedStandard[] }) {
  const groups = [...Map.groupBy(standards, ({ fetch }) => fetch)].filter(([fetch]) => fetch !== null);
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby="releases">
      <h2 className="nhsuk-heading-m" id="releases">
        Files that are needed
      </h2>
      <dl className="app-pairs app-prose">
        {groups.map(([fetch, those]) => (
          <div key={fetch}>
            <dt className="app-file">{fetch}</dt>
            <dd>For {titlesInSentence(those.map(({ standard }) => standardById(standard)))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
