import type { Table } from '../chart.ts';
import { inOrder, type RankChartData } from './rank-chart-data.ts';

/** The figures of a rank chart in its order. */
export function rankTable({ rows, of }: RankChartData): Table {
  return {
    columns: [
      { name: 'Organisation', kind: 'text' },
      { name: 'Rank', kind: 'rank' },
      { name: 'Tied', kind: 'count' },
      { name: 'Share', kind: 'share' },
      { name: of === 'rank' ? 'Best likely rank' : 'Lowest likely share', kind: of },
      { name: of === 'rank' ? 'Worst likely rank' : 'Highest likely share', kind: of },
    ],
    rows: inOrder(rows).map(({ name, rank, tied, share, low, high }) => [name, rank, tied, share, low, high]),
  };
}
