import type { Table } from '../chart.ts';
import { countColumn } from '../words/count-column.ts';
import type { BandChartData, SummedBands } from './band-chart-data.ts';

/** The figures of a band chart: the number in each band, their sum, and the share within the limit. */
export function bandTable({ limit }: BandChartData, { bands, rows }: SummedBands): Table {
  return {
    columns: [
      { name: 'Name', kind: 'text' },
      ...bands.map(({ label }, at) =>
        countColumn(
          label,
          rows.map(({ counts }) => counts[at] ?? 0),
        ),
      ),
      countColumn(
        'All',
        rows.map(({ total }) => total),
      ),
      { name: `Share within ${limit}`, kind: 'share' },
    ],
    rows: rows.map(({ name, counts, total, share }) => [name, ...counts, total, share]),
  };
}
