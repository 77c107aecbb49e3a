import { countInWords } from '@clockstop/answers';
import { explainPlace, explainProblem, type Source, severityOf, UserError } from '@clockstop/counts';
import { dimensionInWords, periodInWords, standardById } from '@clockstop/rules';
import { publicSources } from '../../public-sources.ts';
import { addressOf } from '../../site/address.ts';
import { PlainTable } from '../../site/plain-table.tsx';
import type { Shown, SiteView } from '../../site/site-view.ts';
import { layoutInWords, releaseInWords } from '../../words/layout-in-words.ts';
import { vintageNames } from '../../words/vintage-in-words.ts';
import { spanInWords } from '../sources/sources-content.tsx';

/** As much of a hash as tells the sources of a store apart, and stands in addresses. */
const SHOWN_OF_HASH = 12;

/** One file that was read: its provenance, its problems in sentences, what it can answer. */
export const sourceView: SiteView<Source, Source> = {
  path: '/sources/:hash',
  ask: ({ store }, { params }) => {
    const text = params.hash ?? '';
    const found = publicSources(store).find(
      ({ hash }) => text.length >= 6 && hash.startsWith(text.toLowerCase()),
    );
    if (found === undefined) throw new UserError('no-source', { text });
    return { question: found, address: addressOf(`/sources/${found.hash.slice(0, SHOWN_OF_HASH)}`) };
  },
  answer: async (_web, source) => source,
  facts: ({ file, counts, problemCount, layout, vintage }) => ({
    title: file,
    caption: `Source, ${layoutInWords[layout]}`,
    sentence: `${vintageNames[vintage]} figures: ${countInWords(counts)} counts, ${problemCount === 0 ? 'no problem' : `${countInWords(problemCount)} ${problemCount === 1 ? 'problem' : 'problems'}`}.`,
    scope: '',
    vintages: [],
    sources: [file],
  }),
  trail: () => [{ title: 'Sources', path: '/sources' }],
  content: SourceContent,
  json: ({ folder: _, ...source }) => ({ ...source }),
  csv: ({ problems }) => [
    ['severity', 'code', 'sheet', 'row', 'column', 'text'],
    ...problems.map((problem) => [
      ...[severityOf(problem.code), problem.code, problem.sheet ?? null, problem.row ?? null],
      ...[problem.column ?? null, explainProblem(problem)],
    ]),
  ],
  charts: {},
};

function SourceContent({ answer: source }: Shown<Source, Source>) {
  return (
    <>
      <Provenance source={source} />
      <Problems source={source} />
      <Statements source={source} />
      <Slices source={source} />
    </>
  );
}

interface PartProps {
  readonly source: Source;
}

function Provenance({ source }: PartProps) {
  const { hash, bytes, release, readAt, cells } = source;
  const used = Object.entries(cells).filter(([, number]) => number > 0);
  return (
    <dl className="app-pairs app-prose">
      <div>
        <dt>SHA-256</dt>
        <dd className="app-address">{hash}</dd>
      </div>
      <div>
        <dt>Size</dt>
        <dd>{countInWords(bytes)} bytes</dd>
      </div>
      <div>
        <dt>Released as</dt>
        <dd>{releaseInWords[release]}</dd>
      </div>
      <div>
        <dt>Period</dt>
        <dd>{spanInWords(source)}</dd>
      </div>
      <div>
        <dt>Read</dt>
        <dd>{readAt.slice(0, 10)}</dd>
      </div>
      <div>
        <dt>Every cell accounted for</dt>
        <dd>{used.map(([use, number]) => `${countInWords(number)} ${use}`).join(', ')}</dd>
      </div>
    </dl>
  );
}

const MOST_SHOWN = 200;

function Problems({ source: { problems, problemCount } }: PartProps) {
  return (
    <section aria-labelledby="problems">
      <h2 className="nhsuk-heading-m" id="problems">
        Problems
      </h2>
      {problems.length === 0 ? (
        <p>
          None: everything was read, and the file agrees with itself wherever it could be held against itself.
        </p>
      ) : (
        <ul className="nhsuk-list nhsuk-list--bullet app-prose">
          {Object.entries(problems.slice(0, MOST_SHOWN)).map(([at, problem]) => (
            <li key={at}>
              {explainPlace(problem) !== '' && <strong>{explainPlace(problem)}: </strong>}
              {explainProblem(problem)}
            </li>
          ))}
        </ul>
      )}
      {problemCount > MOST_SHOWN && (
        <p>
          {countInWords(problemCount - MOST_SHOWN)} more; the CSV below has the first{' '}
          {countInWords(problems.length)}.
        </p>
      )}
    </section>
  );
}

function Statements({ source: { statements } }: PartProps) {
  if (statements.length === 0) return null;
  return (
    <section aria-labelledby="statements">
      <h2 className="nhsuk-heading-m" id="statements">
        What the publisher says of the data
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet app-prose">
        {statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
    </section>
  );
}

function Slices({ source: { slices } }: PartProps) {
  const caption = 'What it can answer';
  return (
    <section>
      <h2 className="nhsuk-heading-m" id="slices">
        {caption}
      </h2>
      <PlainTable
        caption={caption}
        headings={['Standard', 'Period', 'Basis', 'By', 'England', { number: 'Rows' }]}
      >
        {slices.slice(0, MOST_SHOWN).map(({ standard, period, basis, by, england, rows }) => (
          <tr key={`${standard}-${period}-${basis}-${by.join()}`}>
            <th scope="row">{standardById(standard).shortTitle}</th>
            <td>{periodInWords(period)}</td>
            <td>{basis}</td>
            <td>{by.map(dimensionInWords).join(', ') || 'all together'}</td>
            <td>{england ? 'has a row' : 'no row'}</td>
            <td className="app-figures__number">{countInWords(rows)}</td>
          </tr>
        ))}
      </PlainTable>
      {slices.length > MOST_SHOWN && (
        <p>{countInWords(slices.length - MOST_SHOWN)} more in the JSON below.</p>
      )}
    </section>
  );
}
