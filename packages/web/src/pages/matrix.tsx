import { periodInWords } from '@clockstop/rules';
import { areGrouped, columnGroups } from '../national-chart/column-groups.ts';
import { orderedRows } from '../national-chart/ordered-rows.ts';
import type { ChartView } from './chart-view.ts';
import { MatrixFoot } from './matrix-foot.tsx';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRow } from './matrix-row.tsx';

/** What scrolls must take the focus, so that the arrow keys can scroll it (WCAG 2.1.1). */
const scrollable = { tabIndex: 0 } as const;

interface MatrixProps {
  readonly view: ChartView;
  /** Said once more here, because the chart has a sheet of paper of its own. */
  readonly invented: boolean;
}

/** The chart itself: alliances down, standards across. On a narrow screen it scrolls in its own region. */
export function Matrix({ view, invented }: MatrixProps) {
  const { chart, order } = view;
  const groups = columnGroups(chart);
  const rows = orderedRows(chart, order);
  return (
    <section className="app-scroll" aria-labelledby="chart-caption" {...scrollable}>
      <table className="app-matrix">
        <Caption view={view} invented={invented} />
        <MatrixHead view={view} groups={areGrouped(groups) ? groups : []} />
        <tbody>
          {rows.map((row, index) => (
            <MatrixRow key={row.code} chart={chart} row={row} order={order} isFirst={index === 0} />
          ))}
        </tbody>
        <MatrixFoot chart={chart} />
      </table>
    </section>
  );
}

function Caption({ view: { chart }, invented }: MatrixProps) {
  return (
    <caption className="app-matrix__caption" id="chart-caption">
      <span className="app-matrix__subject">
        {invented && 'Invented figures: '}
        {`${chart.rows.length} cancer alliances by standard, ${periodInWords(chart.period)}, ${chart.basis} basis`}
      </span>
      <span className="app-matrix__hint">
        In each cell: the share of patients within the limit, whether the standard was met, and the place
        among the alliances. Follow the name of a standard to order the rows by it.
      </span>
    </caption>
  );
}
