import type { ChartColumn, NationalChart } from '@clockstop/answers';
import { shareInWords } from '@clockstop/rules';
import { standardOf } from '../national-chart/columns.ts';

/** What each standard of the chart means to a patient, and the share it asks for. */
export function Meanings({ chart }: { readonly chart: NationalChart }) {
  return (
    <div className="app-note">
      <h3 className="nhsuk-heading-s">What the standards mean</h3>
      <dl className="app-pairs">
        {chart.columns.map((column) => (
          <div key={column.standard.id}>
            <dt>{column.standard.shortTitle}</dt>
            <dd>
              {column.standard.plainWords} <span className="app-expected">{expectation(chart, column)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function expectation(chart: NationalChart, column: ChartColumn): string {
  const standard = standardOf(chart, column);
  if (standard === null) return 'There was no operational standard then, so it is neither met nor missed.';
  const share = `The operational standard was ${shareInWords(standard.share)}`;
  if (standard.confidence !== 'unverified') return `${share}.`;
  return `${share}; this could not be verified in a published rule.`;
}
