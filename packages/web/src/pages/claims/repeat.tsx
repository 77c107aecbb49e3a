import { type CheckedClaim, titlesInSentence } from '@clockstop/answers';
import { standardById } from '@clockstop/rules';
import { claimAddress } from '../../claims/claim-paths.ts';
import { CopyText } from '../../site/copy-text.tsx';
import { embedding } from '../../site/embedding.ts';

/** How a stranger gets the same answer: address, command, method and data. */
export function Repeat({ claim, origin }: { readonly claim: CheckedClaim; readonly origin: string }) {
  const { address, command, method } = claim;
  return (
    <section className="app-notes" aria-labelledby="repeat">
      <h2 className="nhsuk-heading-m" id="repeat">
        Repeat it
      </h2>
      <dl className="app-pairs app-prose">
        <div>
          <dt>Citation</dt>
          <dd>
            <CopyText label="Citation" text={citationOf(claim, origin)} />
          </dd>
        </div>
        <div>
          <dt>The picture, for a page of your own</dt>
          <dd>
            <CopyText label="HTML of the picture for a page of your own" text={embeddingOf(claim, origin)} />
          </dd>
        </div>
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

function citationOf({ finding, address }: CheckedClaim, origin: string): string {
  return `Clockstop: ${finding}. Made from NHS England, Cancer Waiting Times (OGL v3.0). ${origin}${address}`;
}

function embeddingOf({ finding, address }: CheckedClaim, origin: string): string {
  return embedding({
    page: `${origin}${address}`,
    picture: `${origin}${claimAddress(address, 'svg')}`,
    title: finding,
  });
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
