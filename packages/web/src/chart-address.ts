import type { ChartQuestion } from '@clockstop/answers';
import type { Order } from './national-chart/ordered-rows.ts';

/** The forms in which the chart is sent: a page, or data for programs and spreadsheets. */
export type ChartForm = 'page' | 'json' | 'csv';

/** The path of the chart in each of its forms. */
export const chartPaths: Readonly<Record<ChartForm, string>> = {
  page: '/national-chart',
  json: '/national-chart.json',
  csv: '/national-chart.csv',
};

/** What an address asks for besides the question. */
interface Shown {
  readonly form?: ChartForm;
  readonly order?: Order;
}

/** The permanent address of a chart, without the host. */
export function chartAddress({ period, basis, vintage }: ChartQuestion, shown: Shown = {}): string {
  const { form = 'page', order = 'name' } = shown;
  const asked = new URLSearchParams({ period, basis });
  if (vintage !== undefined) asked.set('vintage', vintage);
  if (order !== 'name') asked.set('sort', order);
  return `${chartPaths[form]}?${asked}`;
}
