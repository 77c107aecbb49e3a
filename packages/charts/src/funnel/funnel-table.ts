import type { Table } from '../chart.ts';
import { countColumn } from '../words/count-column.ts';
import { countedPoints, type FunnelChartData } from './funnel-chart-data.ts';
import { flagInWords } from './funnel-looks.ts';

/** The figures of a funnel chart from the smallest denominator to the largest, those without cases last. */
export function funnelTable(data: FunnelChartData): Table {
  const { points } = data.funnel;
  const rows = [...countedPoints(data), ...points.filter(({ share }) => share === null)];
  return {
    columns: [
      { name: 'Organisation', kind: 'text' },
      countColumn(
        'Numerator',
        points.map(({ numerator }) => numerator),
      ),
      countColumn(
        'Denominator',
        points.map(({ denominator }) => denominator),
      ),
      { name: 'Share', kind: 'share' },
      { name: 'Lower 99.8% limit', kind: 'share' },
      { name: 'Lower 95% limit', kind: 'share' },
      { name: 'Upper 95% limit', kind: 'share' },
      { name: 'Upper 99.8% limit', kind: 'share' },
      { name: 'p', kind: 'number' },
      { name: 'Finding', kind: 'text' },
    ],
    rows: rows.map((row) => [
      row.name,
      row.numerator,
      row.denominator,
      row.share,
      row.lower998,
      row.lower95,
      row.upper95,
      row.upper998,
      row.p,
      row.share === null ? 'No cases' : flagInWords(row.flag, data.improvement),
    ]),
  };
}
