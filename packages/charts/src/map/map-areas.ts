import { organisationByCode, register } from '@clockstop/organisations';
import { inOrder } from '../rank/rank-chart-data.ts';
import { type AllianceShape, allianceShapes } from './alliance-shapes.ts';
import type { MapChartData, MapChartRow } from './map-chart-data.ts';

/** A row with its outline, null where there is none, and the label that stands for it on the map and in the list. */
export interface MapArea {
  readonly row: MapChartRow;
  readonly shape: AllianceShape | null;
  readonly label: string;
}

/** The rows in order, and the alliances without a row after them. No two have the same label. */
export function mapAreas({ rows }: MapChartData): readonly MapArea[] {
  const shapes = allianceShapes();
  const all = inOrder([...rows, ...withoutRow(rows)]);
  return all.map((row, at) => ({ row, shape: shapes.get(row.code) ?? null, label: labelOf(row, at, all) }));
}

function withoutRow(rows: readonly MapChartRow[]): readonly MapChartRow[] {
  const given = new Set(rows.map(({ code }) => code));
  return [...allianceShapes().keys()]
    .filter((code) => !given.has(code))
    .map((code) => {
      const name = (organisationByCode(register, code)?.name ?? code).replace(/ Cancer Alliance$/, '');
      return { code, name, share: null, rank: null, tied: 1 };
    });
}

/** The rank, with a letter where it is shared (`4a`, `4b`); without a rank a capital letter. */
function labelOf({ rank, tied }: MapChartRow, at: number, all: readonly MapChartRow[]): string {
  const among = at - all.findIndex((other) => other.rank === rank);
  if (rank === null) return letter(among).toUpperCase();
  return `${rank}${tied > 1 ? letter(among) : ''}`;
}

/** a to z, then aa, ab and so on. */
function letter(at: number): string {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : letter(Math.floor(at / 26) - 1) + last;
}
