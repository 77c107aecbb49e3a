/** A control chart of the months of a standard from published files. */
import { type Chart, type Look, spcChart } from '@clockstop/charts';
import { periodInWords, standardById, toPeriod } from '@clockstop/rules';
import type { ControlChart } from '@clockstop/statistics';
import type { SeriesMonth, SeriesQuestion } from '../series.ts';
import { PUBLISHED_SOURCE } from './about.ts';

/** The picture of the control chart of a series; `name` is whose months they are. */
export function drawMonths(
  chart: ControlChart,
  {
    standard,
    basis,
    name,
    series,
  }: Pick<SeriesQuestion, 'standard' | 'basis'> & {
    readonly name: string;
    readonly series: readonly SeriesMonth[];
  },
  look: Look = {},
): Chart {
  const [first, last] = [series.at(0)?.month, series.at(-1)?.month];
  const about = {
    measure: `${standardById(standard).title}, ${name}, by ${basis}`,
    period: first === undefined || last === undefined ? 'no months' : periodInWords(toPeriod(first, last)),
    source: PUBLISHED_SOURCE,
    vintage: 'the best there is for each month',
  };
  return spcChart({ ...about, chart, unit: { kind: 'share' }, improvement: 'increase' }, look);
}
