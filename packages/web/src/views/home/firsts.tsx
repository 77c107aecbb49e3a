import { type NationalChart, titlesInSentence } from '@clockstop/answers';
import { chartAddress } from '../../chart-address.ts';
import { emptyColumns, filledColumns } from '../../national-chart/columns.ts';
import { findingInWords } from '../../national-chart/finding.ts';
import { summaryOf } from '../../national-chart/summary.ts';
import { Unbroken } from '../../pages/unbroken.tsx';
import { WinnerCard } from '../../pages/winner-card.tsx';

/** The national chart in short: who was first on what, and the way to all of it. */
export function Firsts({ chart }: { readonly chart: NationalChart }) {
  const filled = filledColumns(chart);
  if (filled.length === 0) return null;
  return (
    <section aria-labelledby="firsts">
      <h2 className="nhsuk-heading-m" id="firsts">
        The national chart in short
      </h2>
      <p className="app-summary">
        <Unbroken text={[`${findingInWords(chart)}.`, ...summaryOf(chart)].join(' ')} />
      </p>
      <ul className="app-cards">
        {filled.map((column) => (
          <WinnerCard key={column.standard.id} chart={chart} column={column} isShort />
        ))}
      </ul>
      <Missing chart={chart} />
      <p>
        <a className="nhsuk-button nhsuk-button--secondary app-go" href={chartAddress(chart)}>
          The whole chart: all alliances on all standards
        </a>
      </p>
    </section>
  );
}

function Missing({ chart }: { readonly chart: NationalChart }) {
  const empty = emptyColumns(chart);
  if (empty.length === 0) return null;
  const names = titlesInSentence(empty.map(({ standard }) => standard));
  return (
    <p className="app-missing">
      <strong>Cannot be checked:</strong> <Unbroken text={names} />.{' '}
      <a href={`${chartAddress(chart)}#not-available`}>Why these figures are missing</a>.
    </p>
  );
}
