import type { Table } from '../chart.ts';
import type { MapArea } from './map-areas.ts';

/** The figures of a map in the order of its list. */
export function mapTable(areas: readonly MapArea[]): Table {
  return {
    columns: [
      { name: 'On the map', kind: 'text' },
      { name: 'Organisation', kind: 'text' },
      { name: 'Code', kind: 'text' },
      { name: 'Rank', kind: 'rank' },
      { name: 'Tied', kind: 'count' },
      { name: 'Share', kind: 'share' },
    ],
    rows: areas.map(({ row, shape, label }) => [
      shape === null ? null : label,
      row.name,
      row.code,
      row.rank,
      row.tied,
      row.share,
    ]),
  };
}
