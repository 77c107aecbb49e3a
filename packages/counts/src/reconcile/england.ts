/** England's rows against the sum of the organisations with the same labels. */
import { isWithin, type Mask } from '../breakdown.ts';
import { ENGLAND } from '../count.ts';
import { compare, NOTHING, sumOrganisations, type Table } from './table.ts';

/** Holds each England row against its organisations. One without any is left to its parts, where it has parts. */
export function reconcileEngland(table: Table): void {
  for (const [mask, rows] of table.slices) {
    const england = rows.filter(({ code }) => code === ENGLAND);
    if (england.length === 0) continue;
    const sums = sumOrganisations(table, rows);
    for (const row of england) {
      const sum = sums.get(row.breakdown);
      if (sum !== undefined || !hasParts(table, mask))
        compare(table, row, sum ?? NOTHING, { code: 'england-sum' });
    }
  }
}

function hasParts(table: Table, mask: Mask): boolean {
  return [...table.slices.keys()].some((other) => other !== mask && isWithin(mask, other));
}
