import { countInWords, storedPeriods } from '@clockstop/answers';
import { type Source, severityOf, type Vintage } from '@clockstop/counts';
import { periodInWords, standards } from '@clockstop/rules';
import { Choice } from '../../pages/claims/choice.tsx';
import { publicVintages } from '../../public-vintages.ts';
import { PlainTable } from '../../site/plain-table.tsx';
import type { Shown } from '../../site/site-view.ts';
import { vintageNames } from '../../words/vintage-in-words.ts';
import type { Coverage, SourcesAnswer, SourcesQuestion } from './sources-answer.ts';

type SourcesShown = Shown<SourcesQuestion, SourcesAnswer>;

/** Chooses which sources are listed. */
export function SourcesForm({ web: { store }, question }: SourcesShown) {
  const any = { value: '', text: 'Any' };
  const periods = storedPeriods(store).map(({ period }) => ({ value: period, text: periodInWords(period) }));
  return (
    <form className="app-form" action="/sources" method="get" aria-label="Choose which files are listed">
      <Choice label="Period" name="period" chosen={question.period} options={[any, ...periods]} />
      <Choice
        label="Standard"
        name="standard"
        chosen={question.standard}
        options={[any, ...standards.map(({ id, shortTitle }) => ({ value: id, text: shortTitle }))]}
      />
      <Choice
        label="Figures"
        name="vintage"
        chosen={question.vintage}
        options={[any, ...publicVintages.map((each) => ({ value: each, text: vintageNames[each] }))]}
      />
      <button className="nhsuk-button nhsuk-button--small app-form__button" type="submit">
        List files
      </button>
    </form>
  );
}

/** The files, and what they cover together. */
export function SourcesContent({ answer }: SourcesShown) {
  return (
    <>
      <PlainTable
        caption="Files that were read"
        headings={['File', 'Status', 'Period', 'Layout', { number: 'Counts' }, 'Problems']}
      >
        {answer.sources.map((source) => (
          <Row key={source.hash} source={source} />
        ))}
      </PlainTable>
      <section>
        <h2 className="nhsuk-heading-m" id="coverage">
          What there is for which month
        </h2>
        <p className="app-prose">F: final, P: provisional, N: the file does not state its status.</p>
        <CoverageTable coverage={answer.coverage} />
      </section>
    </>
  );
}

function Row({ source }: { readonly source: Source }) {
  const { hash, file, vintage, layout, counts, problems } = source;
  return (
    <tr>
      <th scope="row" className="app-file-name">
        <a href={`/sources/${hash.slice(0, 12)}`}>{file}</a>
      </th>
      <td>{vintageNames[vintage]}</td>
      <td>{spanInWords(source)}</td>
      <td>{layout}</td>
      <td className="app-figures__number">{countInWords(counts)}</td>
      <td>{problemsInWords(problems)}</td>
    </tr>
  );
}

/** The first and the last period of a source in words. */
export function spanInWords({ slices }: Pick<Source, 'slices'>): string {
  const periods = [...new Set(slices.map(({ period }) => period))].toSorted();
  const [first, last] = [periods.at(0), periods.at(-1)];
  if (first === undefined || last === undefined) return 'none';
  return first === last ? periodInWords(first) : `${periodInWords(first)} to ${periodInWords(last)}`;
}

function problemsInWords(problems: Source['problems']): string {
  const of = (severity: string) => problems.filter(({ code }) => severityOf(code) === severity).length;
  const parts = [
    [of('error'), 'left out'],
    [of('disagreement'), 'contradictions'],
    [of('notice'), 'notices'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, noun]) => `${number} ${noun}`);
  return said.length === 0 ? 'none' : said.join(', ');
}

const letters: Readonly<Record<Vintage, string>> = {
  final: 'F',
  provisional: 'P',
  unknown: 'N',
  local: '',
  scenario: '',
};

function CoverageTable({ coverage }: { readonly coverage: readonly Coverage[] }) {
  const shown = standards.filter(({ id }) => coverage.some((each) => each.standards[id] !== undefined));
  return (
    <PlainTable
      caption="What there is for which month"
      headings={['Period', 'Basis', ...shown.map(({ shortTitle }) => shortTitle)]}
      look="app-coverage"
    >
      {coverage.map((each) => (
        <tr key={`${each.period}-${each.basis}`}>
          <th scope="row">{periodInWords(each.period)}</th>
          <td>{each.basis}</td>
          {shown.map(({ id }) => (
            <td key={id}>{(each.standards[id] ?? []).map((vintage) => letters[vintage]).join(' ')}</td>
          ))}
        </tr>
      ))}
    </PlainTable>
  );
}
