import type { Table } from '../chart.ts';
import type { StandardsChartData } from './standards-chart-data.ts';

/** The figures of the panels in their order; of the others, how many and between which shares they are. */
export function standardsTable({ standards }: StandardsChartData): Table {
  return {
    columns: [
      { name: 'Standard', kind: 'text' },
      { name: 'Share', kind: 'share' },
      { name: 'Target', kind: 'share' },
      { name: 'Target reached', kind: 'text' },
      { name: 'Rank', kind: 'rank' },
      { name: 'Tied', kind: 'count' },
      { name: 'Ranked', kind: 'count' },
      { name: 'Best likely rank', kind: 'rank' },
      { name: 'Worst likely rank', kind: 'rank' },
      { name: 'Lowest share of the others', kind: 'share' },
      { name: 'Highest share of the others', kind: 'share' },
    ],
    rows: standards.map(({ title, share, target, met, rank, tied, of, low, high, others }) => [
      title,
      share,
      target,
      met === null ? null : met ? 'yes' : 'no',
      ...[rank, tied, of, low, high],
      ...(others.length === 0 ? [null, null] : [Math.min(...others), Math.max(...others)]),
    ]),
  };
}
