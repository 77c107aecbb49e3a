/** A control chart of the months of a standard. */
import {
  type ChartRow,
  type ControlChart,
  type ControlChartOptions,
  controlChart,
} from '@clockstop/statistics';
import type { SeriesMonth } from './series.ts';

/** The control chart of a series: a P′ chart unless told otherwise, because the denominators differ from month to month. */
export function chartMonths(series: readonly SeriesMonth[], options: ControlChartOptions = {}): ControlChart {
  const rows = series.map(
    ({ month, within, total, target }): ChartRow => ({
      date: month,
      numerator: within,
      denominator: total,
      target,
    }),
  );
  return controlChart(rows, { kind: 'p-prime', ...options });
}
