import type { ChartCell, ChartRow, NationalChart } from '@clockstop/answers';
import type { FilledColumn } from './columns.ts';

/** An alliance with its figures on one standard. */
export interface Place {
  readonly row: ChartRow;
  readonly cell: ChartCell;
}

/** Everyone on a standard, the best first and equals by name; those without a rank come last. */
export function placesOf({ rows }: NationalChart, { cells }: FilledColumn): readonly Place[] {
  const places = rows.flatMap((row) => {
    const cell = cells[row.code];
    return cell === undefined ? [] : [{ row, cell }];
  });
  return places.toSorted((one, other) => rankOrLast(one) - rankOrLast(other));
}

/** Those who are first, alone or tied; nobody where nobody was counted. */
export function winnersOf(places: readonly Place[]): readonly Place[] {
  return places.filter(({ cell }) => cell.rank === 1);
}

function rankOrLast({ cell }: Place): number {
  return cell.rank ?? Number.MAX_SAFE_INTEGER;
}
