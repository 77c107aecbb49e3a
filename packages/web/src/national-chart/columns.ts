import type { ChartColumn, NationalChart } from '@clockstop/answers';
import { firstMonth, type OperationalStandard, operationalStandard, type Share } from '@clockstop/rules';

/** A standard of the chart that has figures. */
export type FilledColumn = Extract<ChartColumn, { readonly available: true }>;

/** A standard of the chart that has none, with the reason. */
export type EmptyColumn = Extract<ChartColumn, { readonly available: false }>;

/** The standards of the chart that have figures, in its order. */
export function filledColumns({ columns }: NationalChart): readonly FilledColumn[] {
  return columns.filter((column) => column.available);
}

/** The standards of the chart that have none, in its order. */
export function emptyColumns({ columns }: NationalChart): readonly EmptyColumn[] {
  return columns.filter((column) => !column.available);
}

/** The share that had to be reached in the chart's period; null when there was no operational standard. */
export function targetOf(chart: NationalChart, column: ChartColumn): Share | null {
  return standardOf(chart, column)?.share ?? null;
}

/** The operational standard of the chart's period, with where it is known from; null when there was none. */
export function standardOf({ period }: NationalChart, { standard }: ChartColumn): OperationalStandard | null {
  return operationalStandard(standard.id, firstMonth(period));
}
