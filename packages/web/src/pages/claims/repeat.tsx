import { type CheckedClaim, titlesInSentence } from '@clockstop/answers';
import { standardById } from '@clockstop/rules';
import { claimAddress } from '../../claims/claim-paths.ts';

/** How a stranger gets the same answer: address, command, method and data. */
export function Repeat({ claim }: { readonly claim: CheckedClaim }) {
  const { address, command, method } = claim;
  return (
    <section className="app-notes" aria-labelledby="repeat">
      <h2 className="nhsuk-heading-m" id="repeat">
        Repeat it
      </h2>
      <dl className="app-pairs app-prose">
        <div>
          <dt>Address of this answer</dt>
          <dd>
            <a href={address}>
              <code className="app-code">{address}</code>
            </a>
          </dd>
        </div>
        <div>
          <dt>Command</dt>
          <dd>
            <code className="app-code">{command}</code>
          </dd>
        </div>
        <div>
          <dt>Method</dt>
          <dd>{method}</dd>
        </div>
        <Files claim={claim} />
        <div>
          <dt>As data</dt>
          <dd>
            <a href={claimAddress(address, 'csv')}>CSV for spreadsheets</a>,{' '}
            <a href={claimAddress(address, 'json')}>JSON for programs</a>
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** The files that answer, each with the standards that it answers for. */
function Files({ claim: { standards } }: { readonly claim: CheckedClaim }) {
  const files = Map.groupBy(
    standards.filter(({ available }) => available),
    ({ sources }) => sources.join(', '),
  );
  if (files.size === 0) return null;
  return (
    <div>
      <dt>Files</dt>
      {[...files].map(([names, those]) => (
        <dd key={names}>
          <span className="app-file">{names}</span>:{' '}
          {titlesInSentence(those.map(({ standard }) => standardById(standard)))}
        </dd>
      ))}
    </div>
  );
}
