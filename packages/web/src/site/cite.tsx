import { vintageNames } from '../words/vintage-in-words.ts';
import { withEnding } from './address.ts';
import { CopyText } from './copy-text.tsx';
import type { ViewFacts } from './site-view.ts';

interface CiteProps {
  readonly facts: ViewFacts;
  /** The address of the page, path and query. */
  readonly address: string;
  /** The same with the vintage and the mark of its figures. */
  readonly permanent: string;
  readonly origin: string;
}

/** How a stranger finds the same figures again: a citation, the permanent address, the data, the files, the command. */
export function Cite({ facts, address, permanent, origin }: CiteProps) {
  return (
    <section className="app-notes app-cite" aria-labelledby="cite">
      <h2 className="nhsuk-heading-m" id="cite">
        Cite it, take it with you
      </h2>
      <dl className="app-pairs app-prose">
        <div>
          <dt>Citation</dt>
          <dd>
            <CopyText label="Citation" text={citation(facts, `${origin}${permanent}`)} />
          </dd>
        </div>
        <div className="app-cite__link">
          <dt>Permanent address</dt>
          <dd>
            <a className="app-address" href={permanent}>
              {permanent}
            </a>
          </dd>
        </div>
        <div className="app-cite__link">
          <dt>As data</dt>
          <dd>
            <a href={withEnding(address, 'csv')}>CSV for spreadsheets</a>,{' '}
            <a href={withEnding(address, 'json')}>JSON for programs</a>
          </dd>
        </div>
        {facts.command !== undefined && (
          <div>
            <dt>Command</dt>
            <dd>
              <code className="app-code">{facts.command}</code>
            </dd>
          </div>
        )}
        <Files sources={facts.sources} />
      </dl>
    </section>
  );
}

/** A citation in the order that statistics are cited in: who, what, when, from which figures, where. */
function citation({ title, scope, vintages, sources }: ViewFacts, address: string): string {
  const standing = vintages.length === 0 ? '' : `, ${vintages.map(standingInWords).join(' and ')}`;
  const parts = [
    `Clockstop: ${title}`,
    ...(scope === '' ? [] : [`${scope}${standing}`]),
    ...(sources.length === 0 ? [] : ['Made from NHS England, Cancer Waiting Times (OGL v3.0)']),
    address,
  ];
  return `${parts.join('. ')}`;
}

function standingInWords(vintage: ViewFacts['vintages'][number]): string {
  return vintage === 'unknown' ? 'standing not stated' : `${vintageNames[vintage].toLowerCase()} figures`;
}

const MOST_LISTED = 6;

function Files({ sources }: Pick<ViewFacts, 'sources'>) {
  if (sources.length === 0) return null;
  return (
    <div>
      <dt>Made from</dt>
      {sources.slice(0, MOST_LISTED).map((file) => (
        <dd key={file} className="app-file">
          {file}
        </dd>
      ))}
      <dd>
        {sources.length > MOST_LISTED && `and ${sources.length - MOST_LISTED} more files. `}
        <a href="/sources">What each file is</a>
      </dd>
    </div>
  );
}
