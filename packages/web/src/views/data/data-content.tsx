import { CopyText } from '../../site/copy-text.tsx';
import { PlainTable } from '../../site/plain-table.tsx';
import type { Shown } from '../../site/site-view.ts';
import { columnMeaning } from './column-meaning.ts';
import type { DataAnswer } from './data-answer.ts';
import { DataForm } from './data-form.tsx';

const files = [
  {
    title: 'Everything',
    words: 'Every count of every file, revised ones beside those that revise them.',
    links: [
      ['/data/counts.parquet', 'Parquet'],
      ['/data/counts.csv.gz', 'CSV, compressed (gzip)'],
    ],
  },
  {
    title: 'Cancer alliances',
    words: 'Every period, basis and standard added up to alliances, with places, and England.',
    links: [
      ['/data/alliances.parquet', 'Parquet'],
      ['/data/alliances.csv', 'CSV'],
    ],
  },
  {
    title: 'The release',
    words:
      'The figures of alliances that Clockstop carries, as they lie in its repository, with their notice.',
    links: [
      ['/data/release/README.md', 'notice and method'],
      ['/data/release/alliance-figures-final.csv', 'final figures'],
      ['/data/release/alliance-figures-provisional.csv', 'provisional figures'],
      ['/data/release/alliance-figures-not-stated.csv', 'figures of no stated status'],
      ['/data/release/sources.csv', 'list of sources'],
    ],
  },
  {
    title: 'Organisations',
    words: 'The register: kinds, dates, alliances, boards and successors.',
    links: [
      ['/data/organisations.csv', 'CSV'],
      ['/api/v1/organisations', 'JSON'],
    ],
  },
  {
    title: 'Standards',
    words: 'Dated records of limits and targets with their sources.',
    links: [['/api/v1/standards', 'JSON']],
  },
  {
    title: 'Sources',
    words: 'The published files, with their SHA-256.',
    links: [
      ['/data/sources.csv', 'CSV'],
      ['/api/v1/sources', 'JSON'],
    ],
  },
] as const;

/** What can be downloaded, smaller pieces of it, the meaning of the columns, and how to read them elsewhere. */
export function DataContent(shown: Shown<null, DataAnswer>) {
  return (
    <>
      <Files />
      <section aria-labelledby="pieces">
        <h2 className="nhsuk-heading-m" id="pieces">
          A smaller piece
        </h2>
        <DataForm web={shown.web} />
      </section>
      <Columns columns={shown.answer.columns} />
      <Elsewhere origin={shown.origin} />
      <section aria-labelledby="terms">
        <h2 className="nhsuk-heading-m" id="terms">
          Terms
        </h2>
        <p className="app-prose">
          Contains public sector information licensed under the Open Government Licence v3.0: NHS England,
          Cancer Waiting Times, Crown copyright. The roll-up to alliances and the places are made by Clockstop
          and are not official statistics. Figures of local records or of simulations are not among them.
        </p>
      </section>
    </>
  );
}

function Files() {
  return (
    <dl className="app-pairs app-data-files">
      {files.map(({ title, words, links }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{words}</dd>
          <dd>
            {links.map(([path, form], at) => (
              <span key={path}>
                {at > 0 && ', '}
                <a href={path}>
                  {title}: {form}
                </a>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Columns({ columns }: { readonly columns: readonly string[] }) {
  return (
    <section>
      <h2 className="nhsuk-heading-m" id="columns">
        The columns of everything
      </h2>
      <PlainTable caption="The columns of everything" headings={['Column', 'Meaning']}>
        {columns.map((column) => (
          <tr key={column}>
            <th scope="row">
              <code className="app-code">{column}</code>
            </th>
            <td>{columnMeaning(column)}</td>
          </tr>
        ))}
      </PlainTable>
    </section>
  );
}

function Elsewhere({ origin }: { readonly origin: string }) {
  const [alliances, counts] = [`${origin}/data/alliances.parquet`, `${origin}/data/counts.parquet`];
  return (
    <section aria-labelledby="elsewhere">
      <h2 className="nhsuk-heading-m" id="elsewhere">
        Read it with your own tools
      </h2>
      <p className="app-prose">
        The file of the alliances has one line for each figure. In the file of everything the same patients
        stand several times: by each basis, in each file that has them, and by each breakdown. Choose one of
        each before you add up.
      </p>
      <h3 className="nhsuk-heading-s">DuckDB</h3>
      <CopyText
        label="In DuckDB"
        text={`SELECT period, share FROM '${alliances}' WHERE standard = '62-day' AND basis = 'provider' AND code = 'ENGLAND' ORDER BY period;`}
      />
      <h3 className="nhsuk-heading-s">Python</h3>
      <CopyText label="In Python" text={`import pandas as pd\ncounts = pd.read_parquet("${counts}")`} />
      <h3 className="nhsuk-heading-s">R</h3>
      <CopyText label="In R" text={`counts <- arrow::read_parquet("${counts}")`} />
    </section>
  );
}
