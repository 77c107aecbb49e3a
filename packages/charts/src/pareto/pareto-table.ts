import type { Column, Table } from '../chart.ts';
import { countColumn } from '../words/count-column.ts';
import type { ParetoChartData } from './pareto-chart-data.ts';
import type { RunningRow, RunningShares } from './running-shares.ts';

/** The figures of a Pareto chart from the most to the least: all the rows, those that the picture runs together too. */
export function paretoTable({ counted = 'breaches' }: ParetoChartData, { rows }: RunningShares): Table {
  const own = rows.some(({ of }) => of !== undefined);
  const ofOwn: readonly Column[] = [
    countColumn(
      'Of',
      rows.map(({ of }) => of ?? null),
    ),
    { name: 'Share of its own', kind: 'share' },
  ];
  return {
    columns: [
      { name: 'Name', kind: 'text' },
      { name: 'Place', kind: 'rank' },
      countColumn(
        `Number of ${counted}`,
        rows.map(({ count }) => count),
      ),
      ...(own ? ofOwn : []),
      { name: 'Share of all', kind: 'share' },
      { name: 'Running share', kind: 'share' },
    ],
    rows: rows.map((row) => [
      row.name,
      row.place,
      row.count,
      ...(own ? [row.of ?? null, ownShare(row)] : []),
      row.share,
      row.running,
    ]),
  };
}

function ownShare({ count, of }: RunningRow): number | null {
  return of === undefined || of === 0 ? null : count / of;
}
