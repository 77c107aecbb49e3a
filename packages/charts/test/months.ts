import { type ChartRow, type ControlChartOptions, controlChart } from '@clockstop/statistics';

/** The months from April 2022 on, one for each value; null is a missing month. */
export function monthly<Value>(values: readonly Value[]): readonly { date: string; value: Value }[] {
  return values.map((value, at) => ({
    date: new Date(Date.UTC(2022, 3 + at)).toISOString().slice(0, 'yyyy-mm'.length),
    value,
  }));
}

/** Fourteen months about 0.7, none of which is unusual. */
export const QUIET: readonly number[] = Array.from({ length: 14 }, (_, at) => (at % 2 === 0 ? 0.69 : 0.71));

/** The control chart of monthly values. */
export function chartOfMonths(values: readonly (number | null)[], options: ControlChartOptions = {}) {
  return controlChart(monthly(values) as readonly ChartRow[], options);
}
