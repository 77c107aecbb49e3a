import type { ChartRow, NationalChart } from '@clockstop/answers';
import type { StandardId } from '@clockstop/rules';
import { filledColumns } from './columns.ts';
import { placesOf } from './places.ts';

/** By what the rows are ordered: the alliances' names, or their rank on a standard. */
export type Order = 'name' | StandardId;

/** The order that the chart can give: by name where the standard asked for has no figures in it. */
export function possibleOrder(chart: NationalChart, asked: Order): Order {
  return filledColumns(chart).some(({ standard }) => standard.id === asked) ? asked : 'name';
}

/** The rows in the order asked for; those without figures on the standard come last. */
export function orderedRows(chart: NationalChart, order: Order): readonly ChartRow[] {
  const column = filledColumns(chart).find(({ standard }) => standard.id === order);
  if (column === undefined) return chart.rows;
  const placed = placesOf(chart, column).map(({ row }) => row);
  return [...placed, ...chart.rows.filter((row) => !placed.includes(row))];
}
